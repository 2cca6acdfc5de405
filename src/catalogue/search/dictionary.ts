import type { Locale } from '../../content-model';
import { splitWords } from '../analyser/words';
import type { Columns } from '../columns/columns';
import type { Labels } from './labels';
import type { Ordinal } from '../store';

/** The words of titles, names and terms in a language, folded, the frequent ones first. */
export type Dictionary = {
  words: string[];
  /** How terms write a word, and the first document whose title has it. */
  written: ReadonlyMap<string, string>;
  where: ReadonlyMap<string, Ordinal>;
};

const SHORTEST = 3;
const AT_ONCE = 2_000;

/** Makes the dictionary of a language; titles are in memory already. */
export async function makeDictionary(
  columns: Columns,
  labels: Labels,
  locale: Locale,
): Promise<Dictionary> {
  const counts = new Map<string, number>();
  const written = new Map<string, string>();
  const where = new Map<string, Ordinal>();
  const count = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);

  for (const { term } of labels.terms) {
    const label = term.labels[locale];
    const text = [label?.name, label?.shortName].filter(Boolean).join(' ');
    for (const { word, start, end } of splitWords(text)) {
      if (!written.has(word)) written.set(word, text.slice(start, end).toLowerCase());
      count(word);
    }
  }
  for (let id = 0; id < columns.size; id += 1) {
    if (id % AT_ONCE === AT_ONCE - 1) await new Promise(setImmediate);
    if (!columns.isLive(id)) continue;
    for (const word of (columns.sortKeyOf(id, 'title', locale) as string).split(' ')) {
      if (word.length < SHORTEST) continue;
      if (!where.has(word)) where.set(word, id);
      count(word);
    }
  }
  const words = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return { words: words.map(([word]) => word), written, where };
}

/** Of the time that passes, making dictionaries may take one part in so many. */
const PART = 50;

type Kept = { generation: number; made: Promise<Dictionary>; until: number };

/**
 * Answers the dictionaries as they are in the current generation; in a large catalogue that changes
 * all the time, one that is a few seconds old will do.
 */
export function keepDictionaries(
  currentGeneration: () => number,
  make: (locale: Locale) => Promise<Dictionary>,
): (locale: Locale) => Promise<Dictionary> {
  const dictionaries = new Map<Locale, Kept>();
  return (locale) => {
    const generation = currentGeneration();
    const kept = dictionaries.get(locale);
    if (kept && (kept.generation === generation || performance.now() < kept.until)) {
      return kept.made;
    }
    const started = performance.now();
    const next: Kept = { generation, made: make(locale), until: Infinity };
    dictionaries.set(locale, next);
    next.made.then(
      () => {
        next.until = performance.now() + (performance.now() - started) * PART;
      },
      () => dictionaries.delete(locale),
    );
    return next.made;
  };
}
