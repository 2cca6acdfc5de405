import type { DocumentId, Locale } from '../../content-model';
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
    const counted = inOrder(counts[facet] ?? new Map(), chosen);
    presented[facet] =
      facet === 'organization'
        ? await withNames(store, counted, chosen, locale)
        : counted.map(([code, count]) => ({
            code,
            label: facet === 'year' ? code : labels.labelOf(facet, code, locale),
            count,
            ...(facet === 'place' && { parent: labels.parentOf(code) }),
          }));
  }
  return presented;
}

const inOrder = (counts: Map<string, number>, chosen: readonly string[]): Counted[] =>
  [...new Map([...chosen.map((code): Counted => [code, 0]), ...counts])].sort(
    ([a, one], [b, other]) => other - one || (a < b ? -1 : 1),
  );

async function withNames(
  store: Store,
  counted: Counted[],
  chosen: readonly DocumentId[],
  locale: Locale,
): Promise<FacetValue[]> {
  const told = counted.filter(([id], index) => index < MOST_ORGANIZATIONS || chosen.includes(id));
  const titles = await store.readTitles(
    told.map(([id]) => id),
    locale,
  );
  const names = new Map(titles.map(({ documentId, title }) => [documentId, title]));
  return told
    .filter(([id]) => names.has(id))
    .map(([code, count]) => ({ code, label: names.get(code) as string, count }));
}
