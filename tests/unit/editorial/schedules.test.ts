import { describe, expect, test } from 'vitest';
import { monthsAfter, monthsFor, readIntervals } from '../../../src/editorial/freshness/interval';
import { conflictOf } from '../../../src/editorial/schedule/conflicts';
import { dayAfter, daysOf, momentsOf } from '../../../src/editorial/schedule/month';
import type { Action, Wish } from '../../../src/editorial/schedule/schedule';

const wish = (action: Action, day: number): Wish => ({
  action,
  at: new Date(Date.UTC(2027, 0, day, 9)),
  local: `2027-01-${String(day).padStart(2, '0')}T09:00`,
  timeZone: 'UTC',
});

describe('what stands against a schedule', () => {
  test.each<[string, Wish, Wish[], boolean, string | null]>([
    ['a first publication', wish('publish', 5), [], false, null],
    ['a new text of what is public', wish('publish', 5), [], true, null],
    [
      'a second publication',
      wish('publish', 6),
      [wish('publish', 5)],
      false,
      'publication-scheduled',
    ],
    ['the end of what is public', wish('unpublish', 5), [], true, null],
    ['the end of what is not', wish('unpublish', 5), [], false, 'nothing-to-unpublish'],
    ['the end of what will be', wish('unpublish', 6), [wish('publish', 5)], false, null],
    [
      'a second end',
      wish('unpublish', 8),
      [wish('publish', 5), wish('unpublish', 7)],
      true,
      'unpublication-scheduled',
    ],
    [
      'an end before the publication',
      wish('unpublish', 4),
      [wish('publish', 5)],
      true,
      'unpublication-before-publication',
    ],
    [
      'an end at the publication’s moment',
      wish('unpublish', 5),
      [wish('publish', 5)],
      true,
      'unpublication-before-publication',
    ],
    [
      'a publication after the end',
      wish('publish', 5),
      [wish('unpublish', 4)],
      true,
      'unpublication-before-publication',
    ],
    ['a publication before the end', wish('publish', 3), [wish('unpublish', 4)], true, null],
  ])('%s', (_, wanted, waiting, isPublished, code) => {
    expect(conflictOf(wanted, waiting, isPublished)?.code ?? null).toBe(code);
  });
});

describe('a month', () => {
  test('has its days', () => {
    expect(daysOf('2026-11')).toEqual({ first: '2026-11-01', last: '2026-11-30' });
    expect(daysOf('2028-02')).toEqual({ first: '2028-02-01', last: '2028-02-29' });
    expect(daysOf('2026-12')).toEqual({ first: '2026-12-01', last: '2026-12-31' });
  });

  test('begins and ends at midnight where its reader is', () => {
    expect(momentsOf(daysOf('2026-10'), 'Europe/Paris')).toEqual({
      from: new Date('2026-09-30T22:00:00Z'),
      until: new Date('2026-10-31T23:00:00Z'),
    });
  });

  test('begins when clocks do, where they skip midnight', () => {
    expect(momentsOf({ first: '2026-03-29', last: '2026-03-29' }, 'Asia/Beirut')).toEqual({
      from: new Date('2026-03-28T22:00:00Z'),
      until: new Date('2026-03-29T21:00:00Z'),
    });
  });

  test('is followed by the next', () => {
    expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(dayAfter('2026-03-01', -1)).toBe('2026-02-28');
  });
});

describe('the interval between verifications', () => {
  test('is the usual one, or that of the type', () => {
    const intervals = readIntervals(12, ' policy:6, project:24 ');
    expect(monthsFor(intervals, 'policy')).toBe(6);
    expect(monthsFor(intervals, 'project')).toBe(24);
    expect(monthsFor(intervals, 'practice')).toBe(12);
  });

  test.each([
    [0, ''],
    [1.5, ''],
    [12, 'policy'],
    [12, 'policy:0'],
    [12, 'policy:six'],
  ])('is not %s and “%s”', (usual, byType) => {
    expect(() => readIntervals(usual, byType)).toThrow(/VERIFY_EVERY/);
  });

  test.each([
    ['2026-11-24', 12, '2027-11-24'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('from %s, %i months on, ends on %s', (day, months, later) => {
    expect(monthsAfter(day, months)).toBe(later);
  });
});
