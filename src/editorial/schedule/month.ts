import type { LocalTime } from './local-time';
import { readClock } from './local-time';

/** Days from the first to the last, both of them included: `2026-11-01`, `2026-11-30`. */
export type Span = { first: string; last: string };

/** Answers the days of a month, written `2026-11`. */
export function daysOf(month: string): Span {
  const [year, number] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { first: `${month}-01`, last: `${month}-${String(last).padStart(2, '0')}` };
}

/** Answers the day that comes so many days later, or earlier. */
export function dayAfter(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** Answers the moments at which a span of days begins and ends in a time zone, the end not included. */
export const momentsOf = (
  { first, last }: Span,
  timeZone: string,
): { from: Date; until: Date } => ({
  from: beginOf(first, timeZone),
  until: beginOf(dayAfter(last, 1), timeZone),
});

/** Where clocks go forward at midnight, a day begins at the moment at which they do. */
function beginOf(day: string, timeZone: string): Date {
  const midnight: LocalTime = `${day}T00:00`;
  const reading = readClock(midnight, timeZone);
  if (reading.kind === 'once') return reading.at;
  if (reading.kind === 'twice') return reading.first;
  const then = readClock(reading.instead, timeZone);
  if (then.kind === 'once') return then.at;
  return then.kind === 'twice' ? then.first : new Date(`${midnight}Z`);
}
