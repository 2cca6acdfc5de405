import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dueAt,
  nextDaily,
  readDailyTime,
  retryAt,
} from '../../../src/editorial/discussion/mail/rhythm';

const TORONTO = readDailyTime('07:00', 'America/Toronto');
const at = (moment: string) => new Date(moment);
const next = (moment: string, daily = TORONTO) => nextDaily(at(moment), daily).toISOString();

describe('the message of the day', () => {
  test('goes out the same day when the time is still to come', () => {
    expect(next('2026-01-15T11:59:00Z')).toBe('2026-01-15T12:00:00.000Z');
  });

  test('goes out the next day when the time has come or gone', () => {
    expect(next('2026-01-15T12:00:00Z')).toBe('2026-01-16T12:00:00.000Z');
    expect(next('2026-01-15T23:00:00Z')).toBe('2026-01-16T12:00:00.000Z');
  });

  test('goes by the day of the time zone, not of UTC', () => {
    expect(next('2026-01-16T02:00:00Z')).toBe('2026-01-16T12:00:00.000Z');
  });

  test('goes by the clocks when they are put forward and back', () => {
    expect(next('2026-03-08T05:00:00Z')).toBe('2026-03-08T11:00:00.000Z');
    expect(next('2026-11-01T04:30:00Z')).toBe('2026-11-01T12:00:00.000Z');
  });

  test('is always within a day and a bit, and shows the time that was chosen', () => {
    const zones = ['UTC', 'America/Toronto', 'Pacific/Auckland', 'Asia/Kathmandu'];
    fc.assert(
      fc.property(
        fc.date({ min: at('2026-01-01'), max: at('2030-01-01'), noInvalidDate: true }),
        fc.integer({ min: 3, max: 23 }),
        fc.constantFrom(...zones),
        (now, hour, timeZone) => {
          const daily = { hour, minute: 30, timeZone };
          const moment = nextDaily(now, daily);
          const hours = (moment.getTime() - now.getTime()) / 3_600_000;
          expect(hours).toBeGreaterThan(0);
          expect(hours).toBeLessThanOrEqual(25);
          const clock = new Intl.DateTimeFormat('en-GB', {
            timeZone,
            hour: '2-digit',
            minute: '2-digit',
          }).format(moment);
          expect(clock).toBe(`${String(hour).padStart(2, '0')}:30`);
        },
      ),
    );
  });

  test('needs a time and a time zone that exist', () => {
    expect(() => readDailyTime('7 am', 'UTC')).toThrow(
      '"7 am" is no time of the day; write it as 07:00.',
    );
    expect(() => readDailyTime('07:00', 'Atlantis')).toThrow(
      '"Atlantis" is no time zone; write it as America/Toronto.',
    );
  });
});

test('a notice is due by the rhythm of its receiver', () => {
  const now = at('2026-01-15T10:00:00Z');
  expect(dueAt('at-once', now, TORONTO)).toEqual(now);
  expect(dueAt('daily', now, TORONTO)).toEqual(at('2026-01-15T12:00:00Z'));
  expect(dueAt('never', now, TORONTO)).toBeNull();
});

test('what fails is tried again later and later, for a day, then given up', () => {
  const now = at('2026-01-15T10:00:00Z');
  const waits: number[] = [];
  for (let failures = 1; ; failures += 1) {
    const retry = retryAt(failures, now);
    if (!retry) break;
    waits.push((retry.getTime() - now.getTime()) / 60_000);
  }
  expect(waits).toEqual([1, 5, 15, 60, 180, 360, 720]);
});
