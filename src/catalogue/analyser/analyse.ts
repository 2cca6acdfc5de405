import { type Inflected, type KnownWord, knownWords } from './lexicon';
import { stopWordsOf } from './stop-words';
import { meaningAt, meaningOf } from './synonyms';
import { EVERY_TERM, stemTerm } from './terms';
import { splitWords, type Word } from './words';

/**
 * A term of a text and where it stands (UTF-16 offsets, end excluded). Positions count terms. An
 * expression of several words that the thesaurus knows is one term; the words in it are
 * alternatives, at its position.
 */
export interface Token {
  term: string;
  position: number;
  start: number;
  end: number;
  isAlternative: boolean;
}

/** Answers the term of one folded word that isn't a stop-word. */
export const termOf = (word: string, language: string): string =>
  meaningOf(word, language) ?? stemTerm(word, language);

/** Answers words without those that a language's search passes over. */
export const withoutStopWords = <W extends { word: string }>(words: W[], language: string): W[] => {
  const stopWords = stopWordsOf(language);
  return words.filter(({ word }) => !stopWords.has(word));
};

/** Answers words, stop-words left out, as groups of one term each: greedy, the longest first. */
export function groupWords<W extends { word: string }>(
  words: W[],
  language: string,
): { term: string; words: W[] }[] {
  const groups: { term: string; words: W[] }[] = [];
  for (let at = 0; at < words.length; ) {
    const meaning = meaningAt(words, at, language);
    const length = meaning?.length ?? 1;
    groups.push({
      term: meaning?.term ?? stemTerm(words[at].word, language),
      words: length === 1 ? [words[at]] : words.slice(at, at + length),
    });
    at += length;
  }
  return groups;
}

/** Answers the terms of the words of a text: `analyse` for who has split it already. */
export function analyseWords(words: Word[], language: string): Token[] {
  const tokens: Token[] = [];
  groupWords(withoutStopWords(words, language), language).forEach((group, position) => {
    const first = group.words[0];
    const last = group.words[group.words.length - 1];
    tokens.push({
      term: group.term,
      position,
      start: first.start,
      end: last.end,
      isAlternative: false,
    });
    if (group.words.length > 1)
      for (const { word, start, end } of group.words)
        tokens.push({ term: termOf(word, language), position, start, end, isAlternative: true });
  });
  return tokens;
}

/**
 * Answers the terms of a text in the order of their positions. Index and queries are analysed in the
 * language of the search table, also where a text is in another language: only so do both agree.
 */
export const analyse = (text: string, language: string): Token[] =>
  analyseWords(splitWords(text), language);

/** What a search table stores of a record: a string for each field, and one of stop-words. */
export type IndexedText<Field extends string> = Record<Field, string> & { words: string };

/**
 * Answers what a search table stores of a record: for each field its terms, and under `words` each
 * stop-word of any field once, as it is written, for who looks for nothing else. The parts of a
 * field, and different fields, are bounded by `EVERY_TERM`, so that no phrase spans two. `tell`
 * gets the inflected words, each once or more.
 *
 * The guarantee: terms are parted by single spaces and match `TERM`, hence FTS5's `unicode61` and
 * PostgreSQL's `simple` split the string at its spaces only, and change nothing.
 */
export function indexText<Field extends string>(
  fields: Record<Field, string | string[]>,
  language: string,
  tell: (inflected: Inflected) => void = () => {},
): IndexedText<Field> {
  const written = new Set<string>();
  const indexed: Record<string, string> = {};
  for (const [field, value] of Object.entries<string | string[]>(fields)) {
    const terms: string[] = [];
    const alternatives: string[] = [];
    for (const text of typeof value === 'string' ? [value] : value) {
      const words = knownWords(text, language);
      const wanted: KnownWord[] = [];
      for (const word of words) {
        if (word.isStopWord) written.add(word.written);
        else wanted.push(word);
        if (word.inflected) tell(word.inflected);
      }
      for (let at = 0; at < wanted.length; ) {
        const meaning = wanted[at].mayMean ? meaningAt(wanted, at, language) : null;
        const length = meaning?.length ?? 1;
        terms.push(meaning?.term ?? wanted[at].term);
        if (length > 1) alternatives.push(EVERY_TERM, ...termsApart(wanted, at, length, language));
        at += length;
      }
      terms.push(EVERY_TERM);
    }
    indexed[field] = (terms.length > 0 ? [...terms, ...alternatives] : [EVERY_TERM]).join(' ');
  }
  return { ...indexed, words: [...written].join(' ') } as IndexedText<Field>;
}

/** Answers the terms of an expression's words, each by itself. */
const termsApart = (words: KnownWord[], at: number, length: number, language: string): string[] =>
  words.slice(at, at + length).map(({ word }) => termOf(word, language));
