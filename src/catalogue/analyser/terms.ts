import { stem } from './stem';

/**
 * The letters that begin a term which isn't a plain word. They are ideographs, because FTS5
 * (`unicode61`) and PostgreSQL (`simple`) both take those for letters, and neither folds them;
 * and because no word of a reader can begin with one: `encode` writes all words in [a-z0-9].
 */
const MARKS = { word: '詞', concept: '概', mixed: '混', foreign: '文', every: '界' } as const;

const LONGEST = 60;
const LETTER_LENGTH = 4;
const PLAIN = /^(?:[a-z]+|[0-9]+)$/;
const ASCII = /^[a-z0-9]+$/;

/** What every term matches: a guarantee to the search engines, which then split and fold nothing. */
export const TERM = new RegExp(
  `^(?:[a-z]+|[0-9]+|[${Object.values(MARKS).join('')}]{1,2}[a-z0-9]*)$`,
);

/** A term that every indexed text has, once or more: it bounds its parts, and stands for “all”. */
export const EVERY_TERM = MARKS.every;

const encodeLetters = (word: string): string =>
  Array.from(word)
    .slice(0, LONGEST / LETTER_LENGTH)
    .map((letter) => letter.codePointAt(0)!.toString(32).padStart(LETTER_LENGTH, '0'))
    .join('');

/**
 * Writes a folded word in [a-z0-9], at most 60 long. Words in other scripts take four characters a
 * letter, so that a beginning of the word stays a beginning of its code.
 */
export function encode(word: string): string {
  return ASCII.test(word) ? word.slice(0, LONGEST) : MARKS.foreign + encodeLetters(word);
}

const termOfCode = (code: string): string =>
  PLAIN.test(code) || code.startsWith(MARKS.foreign) ? code : MARKS.mixed + code;

/** Answers the term by which a folded word is found in a language, whatever its inflection. */
export const stemTerm = (word: string, language: string): string =>
  termOfCode(encode(stem(word.length > LONGEST ? word.slice(0, LONGEST) : word, language)));

/** Answers how the terms begin of words that begin so, unless a stem or a concept is another. */
export const beginningTerm = (beginning: string): string => termOfCode(encode(beginning));

/** Answers the term for a folded word exactly as it is written; its beginnings are prefixes of it. */
export const wordTerm = (word: string): string => MARKS.word + encode(word);

/** Whether a term is a word as it is written. */
export const isWordTerm = (term: string): boolean => term.startsWith(MARKS.word);

/** Answers the term of an idea that several words share. */
export const conceptTerm = (concept: string): string => MARKS.concept + concept;
