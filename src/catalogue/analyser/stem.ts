import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { fold } from './fold';
import { languageOf } from './language';

const MOST_REMEMBERED = 50_000;
const STEMMABLE = /^[a-z]{2,}$/;

/**
 * Gives a folded French word back the accents that Snowball's suffixes need (-ité, -ière), and joins
 * -é and -ée. So a word has one stem, whether or not its reader types accents.
 */
const withFrenchSuffixes = (word: string): string =>
  word
    .replace(/ees?$/, (ending) => ending.slice(1))
    .replace(/ite(s?)$/, 'ité$1')
    .replace(/iere(s|ment)?$/, 'ière$1');

/** Gives an English word its American spelling where a regular rule exists. */
const inAmericanSpelling = (word: string): string =>
  word
    .replace(/isation(s|al|ally)?$/, 'ization$1')
    .replace(/(al|il|n|or|er|it|at|ar|im|ic)is(e|es|ed|er|ers|ing)$/, '$1iz$2')
    .replace(/^(lab|neighb|behavi|col|fav|hon|harb|hum|endeav)our/, '$1or')
    .replace(/(counse|trave|mode|labe|enro)ll(?=ed$|ing$|er$|ers$|ment$|ments$)/, '$1l')
    .replace(/^(cent|theat)re(s?)$/, '$1er$2')
    .replace(/^(defen|offen|licen)ce(s?)$/, '$1se$2');

const STEMMERS: Record<string, (word: string) => string> = {
  fr: (word) => fold(stemFrench(withFrenchSuffixes(word))),
  en: (word) => stemEnglish(inAmericanSpelling(word)),
};
const remembered: Record<string, Map<string, string>> = {};

/**
 * Answers the stem of a folded word: Snowball's for French and English, the word itself in other
 * languages and scripts. It depends on the folded word only, hence not on accents.
 */
export function stem(word: string, language: string): string {
  const known = languageOf(language);
  const stemOf = STEMMERS[known];
  if (!stemOf || !STEMMABLE.test(word)) return word;
  const stems = (remembered[known] ??= new Map());
  const found = stems.get(word);
  if (found !== undefined) return found;
  if (stems.size >= MOST_REMEMBERED) stems.clear();
  const answer = stemOf(word) || word;
  stems.set(word, answer);
  return answer;
}
