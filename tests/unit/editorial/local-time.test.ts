import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayAt,
  localTimeAt,
  millisecondsOf,
  readClock,
  timeZoneNamed,
} from '../../../src/editorial/schedule/local-time';

const ZONES = [
  'UTC',
  'Europe/Paris',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Havana',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
];

const aZone = fc.constantFrom(...ZONES);
const aMinute = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2060, 0, 1) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000));

const iso = (date: Date) => date.toISOString();

describe('a clock’s reading in a time zone', () => {
  test.each([
    ['2026-11-30T09:00', 'Europe/Paris', '2026-11-30T08:00:00.000Z'],
    ['2026-07-14T09:00', 'Europe/Paris', '2026-07-14T07:00:00.000Z'],
    ['2026-11-30T09:00', 'UTC', '2026-11-30T09:00:00.000Z'],
    ['2026-11-30T09:00', 'Asia/Kathmandu', '2026-11-30T03:15:00.000Z'],
    ['2026-11-30T23:30', 'America/St_Johns', '2026-12-01T03:00:00.000Z'],
    ['2027-01-01T00:00', 'Pacific/Kiritimati', '2026-12-31T10:00:00.000Z'],
  ])('%s in %s is one moment', (local, zone, moment) => {
    expect(readClock(local, zone)).toEqual({ kind: 'once', at: new Date(moment) });
  });

  test.each([
    ['2026-03-29T02:30', 'Europe/Paris', '2026-03-29T03:30'],
    ['2026-03-29T02:00', 'Europe/Paris', '2026-03-29T03:00'],
    ['2026-03-08T02:59', 'America/New_York', '2026-03-08T03:59'],
    ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-04T02:45'],
    ['2026-03-29T00:30', 'Asia/Beirut', '2026-03-29T01:30'],
    ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-31T12:00'],
  ])('%s in %s is skipped', (local, zone, instead) => {
    expect(readClock(local, zone)).toEqual({ kind: 'never', instead });
  });

  test.each([
    ['2026-10-25T02:30', 'Europe/Paris', '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
    ['2026-10-25T02:00', 'Europe/Paris', '2026-10-25T00:00:00.000Z', '2026-10-25T01:00:00.000Z'],
    [
      '2026-11-01T01:15',
      'America/New_York',
      '2026-11-01T05:15:00.000Z',
      '2026-11-01T06:15:00.000Z',
    ],
    [
      '2026-04-05T01:45',
      'Australia/Lord_Howe',
      '2026-04-04T14:45:00.000Z',
      '2026-04-04T15:15:00.000Z',
    ],
  ])('%s in %s comes twice', (local, zone, first, second) => {
    expect(readClock(local, zone)).toEqual({
      kind: 'twice',
      first: new Date(first),
      second: new Date(second),
    });
  });

  test.each(['2026-03-29T03:00', '2026-10-25T03:00', '2026-10-25T01:59', '2026-03-29T01:59'])(
    '%s, beside a change of clocks in Paris, is one moment',
    (local) => {
      expect(readClock(local, 'Europe/Paris').kind).toBe('once');
    },
  );

  test('every moment is among those at which clocks show what they show then', () => {
    fc.assert(
      fc.property(aMinute, aZone, (moment, zone) => {
        const reading = readClock(localTimeAt(moment, zone), zone);
        const moments =
          reading.kind === 'once'
            ? [reading.at]
            : reading.kind === 'twice'
              ? [reading.first, reading.second]
              : [];
        expect(moments.map(iso)).toContain(iso(moment));
      }),
      { numRuns: 2000 },
    );
  });

  test('every reading shows itself at its moments, in order, or is skipped for one that comes', () => {
    fc.assert(
      fc.property(aMinute, aZone, (minute, zone) => {
        const local = iso(minute).slice(0, 16);
        const reading = readClock(local, zone);
        if (reading.kind === 'once') expect(localTimeAt(reading.at, zone)).toBe(local);
        if (reading.kind === 'twice') {
          expect(reading.first.getTime()).toBeLessThan(reading.second.getTime());
          expect(localTimeAt(reading.first, zone)).toBe(local);
          expect(localTimeAt(reading.second, zone)).toBe(local);
        }
        if (reading.kind === 'never') {
          expect(reading.instead > local).toBe(true);
          expect(readClock(reading.instead, zone).kind).not.toBe('never');
        }
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['Europe/Paris', 'Europe/Paris'],
  ['europe/paris', 'Europe/Paris'],
  ['UTC', 'UTC'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['Paris', null],
  ['+01:00', null],
  ['', null],
  ['Europe/Paris; drop table', null],
])('the time zone named “%s” is %s', (name, zone) => {
  expect(timeZoneNamed(name)).toBe(zone);
});

test.each([
  ['2026-11-30T09:00', Date.UTC(2026, 10, 30, 9)],
  ['2028-02-29T00:00', Date.UTC(2028, 1, 29)],
  ['2026-02-29T00:00', null],
  ['2026-11-31T00:00', null],
  ['2026-11-30T24:00', null],
  ['2026-11-30T09:60', null],
  ['2026-11-30 09:00', null],
  ['2026-11-30T09:00:00', null],
  ['2026-11-30T09:00Z', null],
])('%s is read as %s', (local, milliseconds) => {
  expect(millisecondsOf(local)).toBe(milliseconds);
});

test('a day begins and ends where it is', () => {
  const moment = new Date('2026-11-30T23:30:00Z');
  expect(dayAt(moment, 'UTC')).toBe('2026-11-30');
  expect(dayAt(moment, 'Europe/Paris')).toBe('2026-12-01');
});
