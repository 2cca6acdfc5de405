import type { Locale } from '../../content-model';
import { splitWords } from '../analyser/words';
import { parseWords } from '../query/parse-words';
import { nearest } from '../query/spelling';
import type { Store } from '../store';
import type { Dictionary } from './dictionary';
import { matching, termsOf } from './term-query';

/** How many words alike by trigrams are compared letter by letter. */
const COMPARED = 12;

/**
 * Answers a search that found nothing with each word that nothing has put right, as near as the
 * dictionary comes; null when there is no such word, or nothing near it.
 */
export async function suggestSpelling(
  store: Store,
  dictionary: Dictionary,
  text: string,
  locale: Locale,
): Promise<string | null> {
  const excluded = new Set(
    (parseWords(text).clauses ?? []).flatMap(({ without, words }) => (without ? words : [])),
  );
  let suggestion = '';
  let at = 0;
  for (const { word, start, end } of splitWords(text)) {
    if (excluded.has(word) || (await isFound(store, word, locale))) continue;
    const near = nearestWord(word, dictionary.words);
    if (near === undefined) continue;
    suggestion += text.slice(at, start) + (await writtenForm(store, dictionary, near, locale));
    at = end;
  }
  return at === 0 ? null : suggestion + text.slice(at);
}

async function isFound(store: Store, word: string, locale: Locale): Promise<boolean> {
  const clause = { words: [word], isQuoted: false, without: false, isOpen: false };
  const found = await matching(store, locale, await termsOf(store, [clause], locale));
  return found === null || found.length > 0;
}

/** Answers the word alike by trigrams that takes the fewest slips of the fingers. */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  const alike = nearest(word, candidates, { limit: COMPARED }).map((candidate) => ({
    candidate,
    slips: slipsBetween(word, candidate),
  }));
  return alike.sort((a, b) => a.slips - b.slips)[0]?.candidate;
}

/**
 * Counts the letters that are missing, too many, wrong or exchanged with their neighbour (the
 * Damerau–Levenshtein distance, optimal string alignment).
 */
export function slipsBetween(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, i) => [i]);
  for (let j = 1; j <= other.length; j += 1) rows[0][j] = j;
  for (let i = 1; i <= one.length; i += 1) {
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      rows[i][j] = Math.min(
        rows[i - 1][j] + 1,
        rows[i][j - 1] + 1,
        rows[i - 1][j - 1] + (isSame ? 0 : 1),
      );
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
      }
    }
  }
  return rows[one.length][other.length];
}

/** Answers a folded word as somebody wrote it, with its accents. */
async function writtenForm(
  store: Store,
  { where, written }: Dictionary,
  word: string,
  locale: Locale,
): Promise<string> {
  const known = written.get(word);
  const id = where.get(word);
  if (known !== undefined || id === undefined) return known ?? word;
  const [row] = await store.readCards([id], locale);
  const title = row?.card.title ?? '';
  const found = splitWords(title).find((one) => one.word === word);
  return found ? title.slice(found.start, found.end).toLowerCase() : word;
}
