import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  afterMonday,
  dayAfterKey,
  moveMonth,
  sameDayIn,
  weeksOf,
} from '../../../src/admin/pages/calendar/weeks';

test('a month is weeks from Monday to Sunday', () => {
  expect(weeksOf('2026-11')).toEqual([
    [null, null, null, null, null, null, '2026-11-01'],
    ...[2, 9, 16, 23].map((monday) =>
      Array.from({ length: 7 }, (_, index) => `2026-11-${String(monday + index).padStart(2, '0')}`),
    ),
    ['2026-11-30', null, null, null, null, null, null],
  ]);
  expect(weeksOf('2027-02')).toHaveLength(4);
});

test('every day of a month is in its weeks once, on its weekday', () => {
  const months = fc
    .tuple(fc.integer({ min: 1950, max: 2150 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
  fc.assert(
    fc.property(months, (month) => {
      const weeks = weeksOf(month);
      const days = weeks.flat().filter((day) => day !== null);
      const [year, number] = month.split('-').map(Number);
      expect(days).toHaveLength(new Date(Date.UTC(year, number, 0)).getUTCDate());
      expect(days).toEqual([...new Set(days)].sort());
      for (const week of weeks) {
        week.forEach((day, index) => {
          if (day !== null) expect(afterMonday(day)).toBe(index);
        });
      }
    }),
  );
});

test('a year goes on where the last one ended', () => {
  expect(moveMonth('2026-12', 1)).toBe('2027-01');
  expect(moveMonth('2026-01', -1)).toBe('2025-12');
  expect(sameDayIn('2027-02', '2027-01-31')).toBe('2027-02-28');
});

test.each([
  ['ArrowLeft', '2026-10-31'],
  ['ArrowRight', '2026-11-02'],
  ['ArrowUp', '2026-10-25'],
  ['ArrowDown', '2026-11-08'],
  ['Home', '2026-10-26'],
  ['End', '2026-11-01'],
  ['PageUp', '2026-10-01'],
  ['PageDown', '2026-12-01'],
  ['a', null],
])('%s leads from Sunday, 1 November 2026 to %s', (key, day) => {
  expect(dayAfterKey(key, '2026-11-01')).toBe(day);
});
