import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  escapeText,
  fold,
  type IcsCalendar,
  toIcs,
  unfold,
} from '../../../src/editorial/schedule/ics';

const aText = fc.string({ unit: 'grapheme', maxLength: 400 });
const aLine = aText.map((text) => text.replaceAll(/[\r\n]/g, ''));
const octets = (text: string) => Buffer.byteLength(text, 'utf8');

/** Reads an escaped text as a calendar program does, by RFC 5545 §3.3.11. */
const unescapeText = (text: string) =>
  text.replaceAll(/\\([\\;,nN])/g, (_, character: string) =>
    character.toLowerCase() === 'n' ? '\n' : character,
  );

describe('a content line', () => {
  test('of 75 octets stays whole, and of 76 is broken before the last', () => {
    expect(fold('a'.repeat(75))).toBe('a'.repeat(75));
    expect(fold('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  });

  test('is never broken within a character', () => {
    expect(fold(`${'a'.repeat(74)}é`)).toBe(`${'a'.repeat(74)}\r\n é`);
    expect(fold(`${'a'.repeat(72)}😀`)).toBe(`${'a'.repeat(72)}\r\n 😀`);
  });

  test('is itself again when it is unfolded', () => {
    fc.assert(
      fc.property(aLine, (line) => {
        expect(unfold(fold(line))).toBe(line);
      }),
      {
        numRuns: 1000,
      },
    );
  });

  test('has no more than 75 octets, wherever it is broken, and goes on after a space', () => {
    fc.assert(
      fc.property(aLine, (line) => {
        const [first, ...others] = fold(line).split('\r\n');
        expect(octets(first)).toBeLessThanOrEqual(75);
        for (const other of others) {
          expect(octets(other)).toBeLessThanOrEqual(75);
          expect(other.startsWith(' ')).toBe(true);
          expect(other.length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a text', () => {
  test('is escaped where it would mean something', () => {
    expect(escapeText('a; b, c\\d\ne\r\nf')).toBe('a\\; b\\, c\\\\d\\ne\\nf');
    expect(escapeText('a\u0000b\tc\u007f')).toBe('ab\tc');
  });

  test('is itself again when it is read', () => {
    const plain = aText.map((text) => text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ''));
    fc.assert(
      fc.property(plain, (text) => {
        const escaped = escapeText(text);
        expect(escaped).not.toContain('\n');
        expect(unescapeText(escaped)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

const CALENDAR: IcsCalendar = {
  name: 'Calendrier : rédaction',
  language: 'fr',
  stamp: new Date('2026-11-24T20:00:00.123Z'),
  events: [
    {
      uid: 'schedule-7@example.org',
      when: { moment: new Date('2026-11-30T08:00:00Z') },
      summary: 'Publication : Apprendre, ensemble ; un guide',
      description: 'Langue : français\nProgrammé pour : 2026-11-30 09:00 (Europe/Paris)',
      url: 'https://example.org/admin/x',
      categories: ['Publication'],
    },
    {
      uid: 'due-abc-fr@example.org',
      when: { day: '2026-12-31' },
      summary: 'Échéance',
      description: '',
      url: null,
      categories: [],
    },
  ],
};

test('a calendar is written as RFC 5545 has it', () => {
  const written = toIcs(CALENDAR);
  expect(written.endsWith('\r\n')).toBe(true);
  expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(unfold(written).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Migration and Integration Clearinghouse//Editorial calendar//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'NAME:Calendrier : rédaction',
    'X-WR-CALNAME:Calendrier : rédaction',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    'BEGIN:VEVENT',
    'UID:schedule-7@example.org',
    'DTSTAMP:20261124T200000Z',
    'DTSTART:20261130T080000Z',
    'SUMMARY:Publication : Apprendre\\, ensemble \\; un guide',
    'DESCRIPTION:Langue : français\\nProgrammé pour : 2026-11-30 09:00 (Europe/Paris)',
    'CATEGORIES:Publication',
    'URL:https://example.org/admin/x',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:due-abc-fr@example.org',
    'DTSTAMP:20261124T200000Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'TRANSP:TRANSPARENT',
    'SUMMARY:Échéance',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});
