import type { Locale } from '../../content-model';
import type { Columns, Order } from '../columns/columns';
import type { Ordinal } from '../store';
import type { Position } from './cursor';
import type { Sort } from './parameters';
import type { Compare } from './select';

/** An order of documents in which no two are equal. */
export type Ranking = {
  compare: Compare;
  positionOf(id: Ordinal): Position;
  /** Whether a document comes after a position, be it of a document that is gone. */
  isAfter(id: Ordinal, position: Position): boolean;
};

const ORDERS: Record<Exclude<Sort, 'relevance'>, Order> = {
  newest: 'newest',
  oldest: 'oldest',
  title: 'title',
  startDate: 'start',
};

/**
 * Answers the order that a search asks for. Of equally relevant documents the newest comes first, of
 * equal ones the one whose documentId does.
 */
export function rankingOf(
  sort: Sort,
  columns: Columns,
  locale: Locale,
  scores: Float64Array | null,
): Ranking {
  const dateOf = (id: Ordinal) => columns.sortKeyOf(id, 'newest', locale) as number;
  if (sort === 'relevance' && scores) return byScore(scores, columns, locale, dateOf);

  const order = sort === 'relevance' ? 'newest' : ORDERS[sort];
  const keyOf = (id: Ordinal) => columns.sortKeyOf(id, order, locale);
  const compareKeys = KEYS[order];
  return {
    compare: columns.compareBy(order, locale),
    positionOf: (id) => ({ key: keyOf(id), date: 0, documentId: columns.documentIdOf(id) }),
    isAfter: (id, { key, documentId }) =>
      (compareKeys(keyOf(id), key) || compareText(columns.documentIdOf(id), documentId)) > 0,
  };
}

function byScore(
  scores: Float64Array,
  columns: Columns,
  locale: Locale,
  dateOf: (id: Ordinal) => number,
): Ranking {
  const newest = columns.compareBy('newest', locale);
  return {
    compare: (one, other) => scores[other] - scores[one] || newest(one, other),
    positionOf: (id) => ({
      key: scores[id],
      date: dateOf(id),
      documentId: columns.documentIdOf(id),
    }),
    isAfter: (id, { key, date, documentId }) =>
      ((key as number) - scores[id] ||
        date - dateOf(id) ||
        compareText(columns.documentIdOf(id), documentId)) > 0,
  };
}

type Key = number | string;

const compareText = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;

/** A missing date, 0, comes last in either direction. */
const rising = (one: Key, other: Key) =>
  (((one as number) - 1) >>> 0) - (((other as number) - 1) >>> 0);

const KEYS: Record<Order, (one: Key, other: Key) => number> = {
  newest: (one, other) => (other as number) - (one as number),
  oldest: rising,
  start: rising,
  title: (one, other) => compareText(one as string, other as string),
};
