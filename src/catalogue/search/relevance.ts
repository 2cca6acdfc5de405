import type { Locale } from '../../content-model';
import type { Columns } from '../columns/columns';
import type { TermQuery } from '../query/analyse-query';
import type { MatchField, Store } from '../store';
import { matching } from './term-query';

/** How much a match counts by its field, the least first; the body, and a mere beginning, count 1. */
const WEIGHTS: [MatchField, number][] = [
  ['summary', 2],
  ['names', 4],
  ['title', 8],
];
const LEAST_WEIGHT = 1;

/**
 * Answers how relevant each hit is, by its ordinal: over everything that was looked for, the sum of
 * its rarity times the weight of the best field that it was found in. Both databases only say what
 * matches where, so that the numbers are the same on both.
 */
export async function scoreHits(
  store: Store,
  columns: Columns,
  locale: Locale,
  { must }: TermQuery,
  hits: Uint32Array,
): Promise<Float64Array> {
  const scores = new Float64Array(columns.size);
  const best = new Uint8Array(columns.size);
  for (const expression of must) {
    const query: TermQuery = { must: [expression], without: [] };
    const [everywhere, ...found] = await Promise.all([
      must.length > 1 ? matching(store, locale, query) : null,
      ...WEIGHTS.map(([field]) => matching(store, locale, query, field)),
    ]);
    const rarity = everywhere ? rarityOf(everywhere.length, columns.count()) : 1;
    best.fill(LEAST_WEIGHT);
    found.forEach((ids, index) => {
      const weight = WEIGHTS[index][1];
      for (const id of ids ?? []) best[id] = weight;
    });
    for (let index = 0; index < hits.length; index += 1) {
      const id = hits[index];
      scores[id] += rarity * best[id];
    }
  }
  return scores;
}

/** The inverse document frequency of BM25, which is never negative. */
const rarityOf = (matching: number, all: number): number =>
  Math.log(1 + (Math.max(all - matching, 0) + 0.5) / (matching + 0.5));
