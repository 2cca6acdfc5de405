import { fold } from './fold';

/** A word of a text: as search compares it, and where it stands (UTF-16 offsets, end excluded). */
export interface Word {
  word: string;
  start: number;
  end: number;
}

const LETTER = '\\p{L}\\p{Nd}\\p{Nl}';
const INSIDE = `${LETTER}\\p{M}\\u00ad\\u200b-\\u200d\\u2060\\ufeff`;
const APOSTROPHE = "['\\u2019\\u2018\\u02bc\\u2032\\uff07\\u00b4`]";
/** The stretches of a text that words are made of. */
export const RUN = new RegExp(`[${LETTER}][${INSIDE}]*(?:${APOSTROPHE}[${INSIDE}]+)*`, 'gu');
const PIECE = new RegExp(`[^'\\u2019\\u2018\\u02bc\\u2032\\uff07\\u00b4\`]+`, 'gu');

/** Scripts written without spaces: each letter counts as a word, and a run of them as a phrase. */
const SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const UNSPACED = new RegExp(`^[${SCRIPTS}]`, 'u');
const HAS_UNSPACED = new RegExp(`[${SCRIPTS}]`, 'u');
const UNIT = new RegExp(`[${SCRIPTS}][\\p{M}\\u30fc\\uff9e\\uff9f]*|[^${SCRIPTS}]+`, 'gu');

const ASCII = /^[A-Za-z0-9]+$/;
const NOT_OF_A_WORD = /[^\p{L}\p{N}\p{M}]+/gu;

const ELISIONS = new Set(
  'l d s c j n m t qu lorsqu puisqu quoiqu jusqu quelqu parcequ tandisqu'.split(' '),
);
const ENGLISH_ENDINGS = new Set(['s', 't', 're', 've', 'll', 'd', 'm']);

/** Words that keep their apostrophe inside: what follows decides. */
const INSEPARABLE: Record<string, RegExp> = { aujourd: /^hui$/, prud: /^hom/ };

/** Whether a folded word is a letter of a script that puts no spaces between words. */
export const isUnspaced = (word: string): boolean => UNSPACED.test(word);

const cleanFold = (text: string): string => fold(text).replace(NOT_OF_A_WORD, '');

/** Takes a run of letters with apostrophes apart: “l’intégration” is intégration, “aujourd’hui” one. */
function piecesOf(run: string, offset: number): Word[] {
  const pieces = [...run.matchAll(PIECE)].map(({ 0: text, index }) => ({
    text,
    word: cleanFold(text),
    start: offset + index,
    end: offset + index + text.length,
  }));
  const kept: typeof pieces = [];
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i];
    const next = pieces[i + 1];
    if (next && INSEPARABLE[piece.word]?.test(next.word)) {
      kept.push({ ...piece, word: piece.word + next.word, text: '', end: next.end });
      i += 1;
    } else if (next && ELISIONS.has(piece.word)) continue;
    else if (i > 0 && !next && ENGLISH_ENDINGS.has(piece.word)) continue;
    else kept.push(piece);
  }
  return kept.flatMap(({ text, word, start, end }) =>
    HAS_UNSPACED.test(text) ? unitsOf(text, start) : word === '' ? [] : [{ word, start, end }],
  );
}

const unitsOf = (text: string, offset: number): Word[] =>
  [...text.matchAll(UNIT)]
    .map(({ 0: unit, index }) => ({
      word: cleanFold(unit),
      start: offset + index,
      end: offset + index + unit.length,
    }))
    .filter(({ word }) => word !== '');

/** Answers the words of one stretch of letters, which `RUN` finds; they depend on it alone. */
export const splitRun = (run: string, offset = 0): Word[] =>
  ASCII.test(run)
    ? [{ word: run.toLowerCase(), start: offset, end: offset + run.length }]
    : piecesOf(run, offset);

/**
 * Answers the words of a text in any script, in order, without punctuation, elided articles and
 * English possessives; compounds give their parts. The result depends on no language.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) words.push(...splitRun(run, index));
  return words;
}
