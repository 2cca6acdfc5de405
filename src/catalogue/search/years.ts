import { refuseSearch } from './bad-search';
import { readList } from './values';

/** A stretch of years, both ends included; an end that is missing is open. */
export type Years = { from?: string; to?: string };

const ALLOWED = ['YYYY', 'YYYY..YYYY', 'YYYY..', '..YYYY'];

/** Answers the years that a parameter names: `2018`, `2010..2015`, `..2015`, `2010..`. */
export const readYears = (query: Record<string, unknown>, name: string): Years[] =>
  readList(query, name, ALLOWED).map((value) => {
    const refuse = () => refuseSearch('wrong-value', name, ALLOWED, value);
    const single = /^\d{4}$/.exec(value);
    if (single) return { from: value, to: value };
    const [, from, to] = /^(\d{4})?\.\.(\d{4})?$/.exec(value) ?? refuse();
    if ((!from && !to) || (from && to && from > to)) refuse();
    return { from, to };
  });

/** Whether a year lies in one of the stretches. */
export const isWithin = (year: string, stretches: readonly Years[]): boolean =>
  stretches.some(({ from = '', to = '9999' }) => year >= from && year <= to);
