import { type Finding, shown } from './finding';

const W3CDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

const lastDayOfMonth = (year: number, month: number) => {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
};

const pad = (number: number) => String(number).padStart(2, '0');

/** The first and the last day that a date of reduced precision may mean, as `YYYY-MM-DD`. */
export type Span = { first: string; last: string };

/**
 * Reads a date as Dublin Core writes it (W3CDTF): `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * Answers null for anything that is not in the calendar.
 */
export function readDate(text: string): Span | null {
  const parts = W3CDTF.exec(text);
  if (!parts) return null;
  const [year, month, day] = parts.slice(1);
  if (year === '0000') return null;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;

  const last = lastDayOfMonth(Number(year), Number(month));
  if (day === undefined) {
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${pad(last)}` };
  }
  return Number(day) >= 1 && Number(day) <= last ? { first: text, last: text } : null;
}

/** Whether a text is a date of the calendar, to the year, the month or the day. */
export function checkDate(text: string): Finding | null {
  if (!W3CDTF.test(text)) return { code: 'date-form', values: { value: shown(text) } };
  return readDate(text) ? null : { code: 'date-unreal', values: { value: text } };
}

/** Whether a text is a day of the calendar. */
export function checkDay(text: string): Finding | null {
  if (!WHOLE_DAY.test(text)) return { code: 'day-form', values: { value: shown(text) } };
  return readDate(text) ? null : { code: 'date-unreal', values: { value: text } };
}

/** Whether something may have ended when it is said to, given when it began. */
export const mayFollow = (end: Span, start: Span): boolean => end.last >= start.first;
