/** How many months may pass between verifications: the usual number, and that of some types. */
export type Intervals = { usual: number; byType: ReadonlyMap<string, number> };

/**
 * Reads `policy:6,project:24`. Throws when something else is written there, so that a mistake is
 * found when the application starts.
 */
export function readIntervals(usual: number, written: string): Intervals {
  const byType = written
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): [string, number] => {
      const read = /^([a-z-]+):(\d{1,3})$/.exec(part);
      if (!read || Number(read[2]) < 1) {
        throw new Error(`VERIFY_EVERY_BY_TYPE: “${part}” is not like “policy:6”.`);
      }
      return [read[1], Number(read[2])];
    });
  if (!Number.isInteger(usual) || usual < 1) {
    throw new Error('VERIFY_EVERY_MONTHS is a number of months, 1 or more.');
  }
  return { usual, byType: new Map(byType) };
}

/** Answers after how many months a resource of a type is to be verified again. */
export const monthsFor = ({ usual, byType }: Intervals, type: unknown): number =>
  byType.get(String(type)) ?? usual;

/**
 * Answers the same day so many months later; the month's last day where that month is shorter: a year
 * after 29 February is 28 February.
 */
export function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const moved = Math.min(date, lastOfMonth.getUTCDate());
  return `${lastOfMonth.toISOString().slice(0, 8)}${String(moved).padStart(2, '0')}`;
}
