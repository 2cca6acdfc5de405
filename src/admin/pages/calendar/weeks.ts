/** A day as the server writes it: `2026-11-30`. */
export type Day = string;

/** A month: `2026-11`. */
export type Month = string;

const DAYS_IN_A_WEEK = 7;

const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (date: Date): Day => date.toISOString().slice(0, 10);

/** Answers the day that comes so many days later, or earlier. */
export function moveDay(day: Day, days: number): Day {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + days);
  return dayOf(date);
}

/** Answers the month that comes so many months later, or earlier. */
export function moveMonth(month: Month, months: number): Month {
  const [year, number] = month.split('-').map(Number);
  return dayOf(new Date(Date.UTC(year, number - 1 + months, 1))).slice(0, 7);
}

/** Answers the same day of another month, or its last one where that month is shorter. */
export function sameDayIn(month: Month, day: Day): Day {
  const wanted = `${month}-${day.slice(8)}`;
  const last = moveDay(`${moveMonth(month, 1)}-01`, -1);
  return wanted < last ? wanted : last;
}

/** Answers how far a day is from the Monday of its week: 0 to 6. */
export const afterMonday = (day: Day): number =>
  (dateOf(day).getUTCDay() + DAYS_IN_A_WEEK - 1) % DAYS_IN_A_WEEK;

/** Answers a month in weeks that begin on Monday; days of other months are null. */
export function weeksOf(month: Month): (Day | null)[][] {
  const first = `${month}-01`;
  const weeks: (Day | null)[][] = [];
  for (
    let monday = moveDay(first, -afterMonday(first));
    monday.slice(0, 7) <= month;
    monday = moveDay(monday, DAYS_IN_A_WEEK)
  ) {
    weeks.push(
      Array.from({ length: DAYS_IN_A_WEEK }, (_, index) => moveDay(monday, index)).map((day) =>
        day.startsWith(month) ? day : null,
      ),
    );
  }
  return weeks;
}

/** Answers where a key of the keyboard leads from a day, or null for a key that leads nowhere. */
export function dayAfterKey(key: string, day: Day): Day | null {
  switch (key) {
    case 'ArrowLeft':
      return moveDay(day, -1);
    case 'ArrowRight':
      return moveDay(day, 1);
    case 'ArrowUp':
      return moveDay(day, -DAYS_IN_A_WEEK);
    case 'ArrowDown':
      return moveDay(day, DAYS_IN_A_WEEK);
    case 'Home':
      return moveDay(day, -afterMonday(day));
    case 'End':
      return moveDay(day, DAYS_IN_A_WEEK - 1 - afterMonday(day));
    case 'PageUp':
      return sameDayIn(moveMonth(day.slice(0, 7), -1), day);
    case 'PageDown':
      return sameDayIn(moveMonth(day.slice(0, 7), 1), day);
    default:
      return null;
  }
}
