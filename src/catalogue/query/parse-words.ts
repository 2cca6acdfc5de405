import { isUnspaced, splitWords, type Word } from '../analyser/words';

/** A part of what somebody typed: words that must stand, or with `without` must not, as said. */
export interface Clause {
  /** Folded, stop-words included. Of unquoted clauses: the words of one chunk, as “co-operation”. */
  words: string[];
  isQuoted: boolean;
  without: boolean;
  /** Whether the last word may go on: the reader is still typing it. */
  isOpen: boolean;
}

export type WordQuery = Clause[];

export type Refusal =
  | { code: 'too-long'; limit: number }
  | { code: 'too-many-words'; limit: number };

export type ParsedWords =
  | { clauses: WordQuery; refusal?: undefined }
  | { refusal: Refusal; clauses?: undefined };

export const MOST_CHARACTERS = 500;
export const MOST_WORDS = 32;

const CHUNK =
  /([-\u2212](?=[^\s\-\u2212]))?(?:["“”„‟«»]([^"“”„‟«»]*)(["“”„‟«»]|$)|([^\s"“”„‟«»]+))/gu;

/** Counts words as a reader would: a run of Chinese letters is one. */
const countWords = (words: Word[]): number =>
  words.filter(
    ({ word, start }, index) => !(isUnspaced(word) && index > 0 && words[index - 1].end === start),
  ).length;

/**
 * Reads what somebody typed into the search box: every word must match, `"a phrase"` (any quotation
 * marks), `-without` a word or a phrase; the last word may be unfinished, unless a space, a
 * punctuation mark or a quotation mark ends it. Any other string of any script is read as words;
 * no words at all give no clauses. Refused: more than 500 characters or 32 words.
 */
export function parseWords(text: string): ParsedWords {
  if (text.length > MOST_CHARACTERS && Array.from(text).length > MOST_CHARACTERS)
    return { refusal: { code: 'too-long', limit: MOST_CHARACTERS } };
  const clauses: WordQuery = [];
  let count = 0;
  for (const { 0: whole, 1: minus, 2: quoted, 3: closing, 4: chunk, index } of text.matchAll(
    CHUNK,
  )) {
    const content = quoted ?? chunk ?? '';
    const words = splitWords(content);
    if (words.length === 0) continue;
    count += countWords(words);
    const isLast = index + whole.length === text.length;
    clauses.push({
      words: words.map(({ word }) => word),
      isQuoted: quoted !== undefined,
      without: minus !== undefined,
      isOpen: isLast && !closing && words[words.length - 1].end === content.length,
    });
  }
  return count > MOST_WORDS
    ? { refusal: { code: 'too-many-words', limit: MOST_WORDS } }
    : { clauses };
}
