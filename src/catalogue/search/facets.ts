import type { Locale } from '../../content-model';
import type { Counts } from '../columns/columns';
import type { Store } from '../store';
import { type Facet, FACETS } from '../types';
import type { Labels } from './labels';
import type { SearchQuestion } from './question';

/** A code of a facet, what it is called, and how many of the hits have it. */
export type FacetValue = { code: string; label: string; count: number; parent?: string | null };

/** Of organisations, which may be thousands, only those with most hits are told. */
const MOST_ORGANIZATIONS = 100;

type Counted = [code: string, count: number];

/**
 * Answers the counts of the facets that were asked for, the most frequent first. What is chosen is
 * there even when nothing has it; a place says in which other it lies, whose count includes it.
 */
export async function presentFacets(
  store: Store,
  labels: Labels,
  { locale, facets, choices }: Pick<SearchQuestion, 'locale' | 'facets' | 'choices'>,
  counts: Counts,
): Promise<Partial<Record<Facet, FacetValue[]>>> {
  const presented: Partial<Record<Facet, FacetValue[]>> = {};
  for (const facet of FACETS.filter((one) => facets.includes(one))) {
    const chosen = facet === 'year' ? [] : (choices[facet]?.any ?? []);
    const most = facet === 'organization' ? MOST_ORGANIZATIONS : Infinity;
    const counted = inOrder(counts[facet] ?? new Map(), chosen, most);
    presented[facet] =
      facet === 'organization'
        ? await withNames(store, counted, locale)
        : counted.map(([code, count]) => ({
            code,
            label: facet === 'year' ? code : labels.labelOf(facet, code, locale),
            count,
            ...(facet === 'place' && { parent: labels.parentOf(code) }),
          }));
  }
  return presented;
}

/** Answers the `most` codes that are most frequent, and the chosen ones. */
function inOrder(counts: Map<string, number>, chosen: readonly string[], most: number): Counted[] {
  const least = leastAmong(counts, most);
  const frequent = [...counts]
    .filter(([, count]) => count >= least)
    .sort(byFrequency)
    .slice(0, most);
  const told = new Set(frequent.map(([code]) => code));
  const missing = chosen.filter((code) => !told.has(code));
  return [
    ...frequent,
    ...missing.map((code): Counted => [code, counts.get(code) ?? 0]).sort(byFrequency),
  ];
}

const byFrequency = ([a, one]: Counted, [b, other]: Counted): number =>
  other - one || (a < b ? -1 : 1);

/** Answers the count of the last of the `most` most frequent ones: sorting numbers is quick. */
function leastAmong(counts: Map<string, number>, most: number): number {
  if (counts.size <= most) return 0;
  const sorted = Uint32Array.from(counts.values()).sort();
  return sorted[sorted.length - most];
}

async function withNames(store: Store, counted: Counted[], locale: Locale): Promise<FacetValue[]> {
  const titles = await store.readTitles(
    counted.map(([id]) => id),
    locale,
  );
  const names = new Map(titles.map(({ documentId, title }) => [documentId, title]));
  return counted
    .filter(([id]) => names.has(id))
    .map(([code, count]) => ({ code, label: names.get(code) as string, count }));
}
