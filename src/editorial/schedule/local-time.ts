/** What a clock on the wall shows: `2026-03-29T09:30`. It is a moment only together with a time zone. */
export type LocalTime = string;

/**
 * What a clock's reading means in a time zone: one moment; none, as clocks jump over it when they go
 * forward (`instead` is what they show then); or two, as they show it twice when they go back.
 */
export type Reading =
  | { kind: 'once'; at: Date }
  | { kind: 'never'; instead: LocalTime }
  | { kind: 'twice'; first: Date; second: Date };

const LOCAL_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;
const ZONE_NAME = /^[A-Za-z]/;
const A_DAY_AND_A_HALF = 36 * 60 * 60 * 1000;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  clocks.set(timeZone, clock);
  return clock;
}

/**
 * Answers the IANA's name of a time zone as it is written (`Europe/Paris`), whatever the case in which
 * it is given, or null when there is none. An older name that still counts stays as it is.
 */
export function timeZoneNamed(name: string): string | null {
  if (!ZONE_NAME.test(name)) return null;
  try {
    const { timeZone } = clockOf(name).resolvedOptions();
    return timeZone.toLowerCase() === name.toLowerCase() ? timeZone : name;
  } catch {
    return null;
  }
}

/** Answers what a clock in UTC would show, in milliseconds, when one in the time zone shows this. */
function shownAt(moment: number, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((found) => found.type === type)?.value);
  return Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
}

/** Answers a reading as if it were of a clock in UTC, or null for what no calendar or clock has. */
export function millisecondsOf(local: LocalTime): number | null {
  const read = LOCAL_TIME.exec(local);
  if (!read) return null;
  const [year, month, day, hour, minute] = read.slice(1).map(Number);
  const milliseconds = Date.UTC(year, month - 1, day, hour, minute);
  return textOf(milliseconds) === local ? milliseconds : null;
}

const textOf = (milliseconds: number): LocalTime =>
  new Date(milliseconds).toISOString().slice(0, 16);

/** Answers what clocks in a time zone show at a moment, to the minute. */
export const localTimeAt = (moment: Date, timeZone: string): LocalTime =>
  textOf(shownAt(moment.getTime(), timeZone));

/** Answers the day (`2026-03-29`) that it is in a time zone at a moment. */
export const dayAt = (moment: Date, timeZone: string): string =>
  localTimeAt(moment, timeZone).slice(0, 10);

/**
 * Answers the moments at which clocks in a time zone show a reading, which must be one that
 * `millisecondsOf` takes. Whatever they are ahead of UTC a day and a half before or after, they are
 * ahead at the moment itself: no zone changes its clocks twice in three days.
 */
export function readClock(local: LocalTime, timeZone: string): Reading {
  const shown = millisecondsOf(local);
  if (shown === null) throw new RangeError(`${local} is no date and time`);
  const aheadAt = (moment: number) => shownAt(moment, timeZone) - moment;
  const before = aheadAt(shown - A_DAY_AND_A_HALF);
  const after = aheadAt(shown + A_DAY_AND_A_HALF);
  const moments = [...new Set([shown - before, shown - after])]
    .filter((moment) => shownAt(moment, timeZone) === shown)
    .sort((one, other) => one - other);

  const [first, second] = moments;
  if (first === undefined) return { kind: 'never', instead: textOf(shown - before + after) };
  if (second === undefined) return { kind: 'once', at: new Date(first) };
  return { kind: 'twice', first: new Date(first), second: new Date(second) };
}
