import type { CardRow } from '../store';
import type { Facet } from '../types';
import type { FacetValue } from './facets';
import type { SearchQuestion } from './question';
import type { Found } from './run-search';

/** What is said of a search: what it found, the cards of a page, and its facets with their labels. */
export type Said = {
  found: Found;
  rows: readonly CardRow[];
  facets: Partial<Record<Facet, FacetValue[]>>;
};

const MOST_KEPT = 100;

/**
 * Keeps what is said of searches that ask for everything, which is where most readers begin, as long
 * as nothing changes.
 */
export function keepResting(): (
  generation: number,
  question: SearchQuestion,
  say: () => Promise<Said>,
) => Promise<Said> {
  let kept = new Map<string, Promise<Said>>();
  let keptFor = -1;
  return (generation, question, say) => {
    if (!isResting(question)) return say();
    if (generation !== keptFor || kept.size >= MOST_KEPT) {
      kept = new Map();
      keptFor = generation;
    }
    const { locale, kinds, sort, pageSize, from, facets } = question;
    const key = JSON.stringify([locale, kinds, sort, pageSize, from, facets]);
    const known = kept.get(key);
    if (known) return known;
    const said = say();
    kept.set(key, said);
    said.catch(() => kept.delete(key));
    return said;
  };
}

const isResting = ({ words, choices, years }: SearchQuestion): boolean =>
  words.length === 0 &&
  Object.keys(choices).length === 0 &&
  years.any.length + years.none.length === 0;
