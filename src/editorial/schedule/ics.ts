/** One entry of a calendar: a moment, or a whole day. */
export type IcsEvent = {
  /** The same as long as the entry is the same thing, whatever its time. */
  uid: string;
  when: { moment: Date } | { day: string };
  summary: string;
  description: string;
  url: string | null;
  categories: string[];
};

export type IcsCalendar = {
  name: string;
  /** BCP 47. */
  language: string;
  /** When what is said was found. */
  stamp: Date;
  events: IcsEvent[];
};

const MOST_OCTETS = 75;
const LINE_END = '\r\n';
const REFRESH = 'PT1H';

const encoder = new TextEncoder();
const octetsOf = (text: string): number => encoder.encode(text).length;

/**
 * Breaks a content line so that no line has more than 75 octets; those that go on begin with a space
 * (RFC 5545 §3.1). Never breaks within a character.
 */
export function fold(line: string): string {
  const lines: string[] = [];
  let present = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      lines.push(present);
      present = ' ';
      octets = 1;
    }
    present += character;
    octets += size;
  }
  return [...lines, present].join(LINE_END);
}

/** Answers content lines as they were before they were broken. */
export const unfold = (text: string): string => text.replaceAll(/\r\n[ \t]/g, '');

const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** Answers a text as the value of a property of the type TEXT (RFC 5545 §3.3.11). */
export const escapeText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(CONTROLS, '')
    .replaceAll(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');

const digits = (iso: string): string => iso.replaceAll(/[-:]/g, '');

/** Answers a moment as `20261130T080000Z` (RFC 5545 §3.3.5, form 2). */
const momentOf = (moment: Date): string => `${digits(moment.toISOString().slice(0, 19))}Z`;

const dayAfter = (day: string): string => {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
};

/** A moment without an end ends when it begins; a day ends where the next one begins (§3.6.1). */
const timesOf = ({ when }: IcsEvent): string[] =>
  'moment' in when
    ? [`DTSTART:${momentOf(when.moment)}`]
    : [
        `DTSTART;VALUE=DATE:${digits(when.day)}`,
        `DTEND;VALUE=DATE:${digits(dayAfter(when.day))}`,
        'TRANSP:TRANSPARENT',
      ];

const text = (name: string, value: string): string[] =>
  value === '' ? [] : [`${name}:${escapeText(value)}`];

const eventLines = (event: IcsEvent, stamp: Date): string[] => [
  'BEGIN:VEVENT',
  ...text('UID', event.uid),
  `DTSTAMP:${momentOf(stamp)}`,
  ...timesOf(event),
  ...text('SUMMARY', event.summary),
  ...text('DESCRIPTION', event.description),
  ...(event.categories.length > 0
    ? [`CATEGORIES:${event.categories.map(escapeText).join(',')}`]
    : []),
  ...(event.url === null ? [] : [`URL:${event.url}`]),
  'END:VEVENT',
];

/**
 * Answers a calendar as iCalendar (RFC 5545), ready to be sent as `text/calendar`: lines end with CRLF
 * and are broken at 75 octets, texts are escaped, moments are in UTC.
 */
export const toIcs = ({ name, language, stamp, events }: IcsCalendar): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Migration and Integration Clearinghouse//Editorial calendar//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...text('NAME', name),
    ...text('X-WR-CALNAME', name),
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
    .map((line) => fold(line) + LINE_END)
    .join('');
