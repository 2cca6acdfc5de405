import type { Columns, Counts, Wanted } from '../columns/columns';
import type { TermQuery } from '../query/analyse-query';
import type { Ordinal, Store } from '../store';
import { KINDS } from '../types';
import type { Position } from './cursor';
import type { SearchQuestion } from './question';
import { rankingOf } from './ranking';
import { scoreHits } from './relevance';
import { firstOf } from './select';
import { matching, termsOf } from './term-query';
import { isWithin } from './years';

/** What a search found: one stretch of the hits in their order, and what is said of all of them. */
export type Found = {
  ids: Ordinal[];
  total: number;
  counts: Counts;
  query: TermQuery;
  /** Where the last of these hits stands, or null when no other comes after it. */
  end: Position | null;
};

/** Finds, narrows, counts and puts in order. Nothing is read of the hits but what is in memory. */
export async function runSearch(
  store: Store,
  columns: Columns,
  question: SearchQuestion,
): Promise<Found> {
  const { locale, words, sort, pageSize, from } = question;
  const query = await termsOf(store, words, locale);
  const candidates = await matching(store, locale, query);
  const { hits, counts } = columns.narrow(candidates, wantedOf(question, columns), question.facets);
  const scores =
    sort === 'relevance' && query.must.length > 0 && hits.length > 0
      ? await scoreHits(store, columns, locale, query, hits)
      : null;
  const ranking = rankingOf(sort, columns, locale, scores);

  const rest = 'after' in from ? hits.filter((id) => ranking.isAfter(id, from.after)) : hits;
  const skipped = 'page' in from ? (from.page - 1) * pageSize : 0;
  const ids = Array.from(firstOf(rest, skipped + pageSize, ranking.compare).subarray(skipped));
  const last = ids.at(-1);
  return {
    ids,
    total: hits.length,
    counts,
    query,
    end: last !== undefined && rest.length > skipped + pageSize ? ranking.positionOf(last) : null,
  };
}

function wantedOf({ kinds, choices, years }: SearchQuestion, columns: Columns): Wanted {
  const named: Wanted['choices'] = {};
  for (const [facet, { any, none }] of Object.entries(choices)) {
    named[facet as keyof typeof choices] = { any: any.length > 0 ? any : undefined, none };
  }
  if (years.any.length + years.none.length > 0) {
    const known = columns.codesOf('year');
    named.year = {
      any: years.any.length > 0 ? known.filter((year) => isWithin(year, years.any)) : undefined,
      none: known.filter((year) => isWithin(year, years.none)),
    };
  }
  return { kinds: kinds ?? KINDS, choices: named };
}
