import { fold } from '../analyser/fold';

const LEAST_SIMILARITY = 0.3;

const trigramsOfWord = (word: string): string[] => {
  const padded = `  ${word} `;
  const found: string[] = [];
  for (let i = 0; i + 3 <= padded.length; i += 1) found.push(padded.slice(i, i + 3));
  return found;
};

const trigramsOfFolded = (folded: string): Set<string> =>
  new Set((folded.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap(trigramsOfWord));

/** Answers the distinct trigrams of a text's words, folded, as PostgreSQL's pg_trgm makes them. */
export const trigrams = (text: string): Set<string> => trigramsOfFolded(fold(text));

function shared(trigramsOfOne: Set<string>, other: Set<string>): number {
  let count = 0;
  for (const trigram of other) if (trigramsOfOne.has(trigram)) count += 1;
  return count;
}

const ratio = (one: Set<string>, other: Set<string>): number => {
  const common = shared(one, other);
  return common === 0 ? 0 : common / (one.size + other.size - common);
};

const PLAIN = /^[a-z0-9]+$/;

/** Whether a folded text has too few of the wanted trigrams to be alike: quick, and never wrong. */
function isFarFrom(wanted: Set<string>, folded: string, least: number): boolean {
  if (!PLAIN.test(folded)) return false;
  const enough = least * wanted.size;
  if (folded.length + 1 < enough) return true;
  const padded = `  ${folded} `;
  let common = 0;
  for (let i = 0; i + 3 <= padded.length; i += 1)
    if (wanted.has(padded.slice(i, i + 3))) common += 1;
  return common < enough;
}

/** Answers how alike two texts are, from 0 to 1: trigrams in both by trigrams in either (pg_trgm). */
export const similarity = (one: string, other: string): number =>
  ratio(trigrams(one), trigrams(other));

/**
 * Answers the candidates most like a word, the most alike first, those as alike in the order in
 * which they were given (so give frequent words first). A candidate that differs by accents or case
 * only counts as the word itself, and isn't among them.
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  { limit = 3, least = LEAST_SIMILARITY }: { limit?: number; least?: number } = {},
): string[] {
  const folded = fold(word);
  const wanted = trigramsOfFolded(folded);
  const found: { candidate: string; alike: number }[] = [];
  for (const candidate of candidates) {
    const other = fold(candidate);
    if (other === folded || isFarFrom(wanted, other, least)) continue;
    const alike = ratio(wanted, trigramsOfFolded(other));
    if (alike >= least) found.push({ candidate, alike });
  }
  return found
    .sort((a, b) => b.alike - a.alike)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
