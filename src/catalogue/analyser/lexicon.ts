import { stopWordsOf } from './stop-words';
import { mayMean, meaningOf } from './synonyms';
import { encode, stemTerm, wordTerm } from './terms';
import { RUN, splitRun } from './words';

/** What a search table needs to know of a folded word in its language. */
export interface KnownWord {
  word: string;
  /** The term of its stem. */
  term: string;
  /** The term of the word exactly as it is written. */
  written: string;
  isStopWord: boolean;
  /** What leads from its beginnings to its term; null where the term begins so itself. */
  inflected: Inflected | null;
  /** Whether an entry of the thesaurus begins with it. */
  mayMean: boolean;
}

/**
 * An encoded word, a space, and the term by which it is found, which does not begin with the whole of
 * it: a stem is shorter, a concept another. Who types “migratio” finds `migration migrat`.
 */
export type Inflected = string;

const MOST_REMEMBERED = 50_000;
const LONGEST_REMEMBERED = 40;

const remembered: Record<string, Map<string, KnownWord[]>> = {};

/**
 * Answers the words of a text with what is known of them, stop-words included. Each stretch of
 * letters is looked into once and remembered: a hundred thousand texts use the same words.
 */
export function knownWords(text: string, language: string): KnownWord[] {
  const runs = (remembered[language] ??= new Map());
  const words: KnownWord[] = [];
  for (const run of text.match(RUN) ?? []) {
    const known = runs.get(run) ?? lookInto(run, language, runs);
    for (const word of known) words.push(word);
  }
  return words;
}

function lookInto(run: string, language: string, runs: Map<string, KnownWord[]>): KnownWord[] {
  const own = detached(run);
  const known = splitRun(own).map(({ word }) => {
    const isStopWord = stopWordsOf(language).has(word);
    return {
      word,
      term: stemTerm(word, language),
      written: wordTerm(word),
      isStopWord,
      inflected: isStopWord ? null : inflectedOf(word, language),
      mayMean: mayMean(word, language),
    };
  });
  if (own.length > LONGEST_REMEMBERED) return known;
  if (runs.size >= MOST_REMEMBERED) runs.clear();
  runs.set(own, known);
  return known;
}

function inflectedOf(word: string, language: string): Inflected | null {
  const term = meaningOf(word, language) ?? stemTerm(word, language);
  const encoded = encode(word);
  return term.startsWith(encoded) ? null : `${encoded} ${term}`;
}

/** A part of a string keeps the whole of it in memory, unless it is copied. */
const detached = (part: string): string => Buffer.from(part).toString();
