import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDate, checkDay, mayFollow, readDate } from '../../../src/editorial/checks/dates';

describe('dates as W3CDTF', () => {
  test.each([
    ['2010', '2010-01-01', '2010-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
    ['0099-12', '0099-12-01', '0099-12-31'],
  ])('%s means %s to %s', (text, first, last) => {
    expect(readDate(text)).toEqual({ first, last });
  });

  test.each([
    ['2023-02-30', 'date-unreal'],
    ['2023-02-29', 'date-unreal'],
    ['2023-13', 'date-unreal'],
    ['2023-00', 'date-unreal'],
    ['2023-04-31', 'date-unreal'],
    ['2023-04-00', 'date-unreal'],
    ['0000', 'date-unreal'],
    ['2023-4-1', 'date-form'],
    ['31/12/2010', 'date-form'],
    ['2010-12-31T00:00:00Z', 'date-form'],
    ['99', 'date-form'],
    ['', 'date-form'],
  ])('%s is refused as %s', (text, code) => {
    expect(checkDate(text)?.code).toBe(code);
  });

  test('a day is asked for where a day is meant', () => {
    expect(checkDay('2010-12-31')).toBeNull();
    expect(checkDay('2010-12')?.code).toBe('day-form');
    expect(checkDay('2010-02-31')?.code).toBe('date-unreal');
  });

  test('every day of the calendar is a date, to the day, the month and the year', () => {
    const days = fc.date({
      min: new Date('0001-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });

    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);

        expect(readDate(day)).toEqual({ first: day, last: day });
        for (const length of [4, 7]) {
          const span = readDate(day.slice(0, length));
          expect(span && span.first <= day && day <= span.last).toBe(true);
        }
      }),
    );
  });
});

test.each([
  ['2010-05', '2010', true],
  ['2010', '2010-05-17', true],
  ['2010-05-17', '2010-05', true],
  ['2010-05-17', '2010-05-16', false],
  ['2010-05', '2010-04', false],
  ['2010', '2009-12-31', false],
])('something begun %s may have ended %s: %s', (start, end, answer) => {
  expect(mayFollow(readDate(end)!, readDate(start)!)).toBe(answer);
});
