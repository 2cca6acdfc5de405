import type { Locale } from '../../content-model';
import type { Inflected } from '../analyser/lexicon';
import { WORDS } from './names';
import type { Transaction } from './types';

/** What an insert does with words that are stored: their terms change with the analyser only. */
export const OR_CORRECT = `on conflict (locale, word) do update set term = excluded.term
  where ${WORDS}.term <> excluded.term`;

export type WriteWords = (
  trx: Transaction,
  locale: Locale,
  words: Iterable<Inflected>,
) => Promise<void>;

/** Has something done once the open transaction has committed. */
export type OnCommit = (work: () => void) => Promise<unknown>;

/**
 * Answers how inflected words are stored with the terms by which they are found. Each is written once:
 * a hundred thousand texts hold the same ones. They stay when the last text that holds them goes: who
 * types such a beginning then still finds texts with other forms of the word.
 */
export function createWordWrites(insert: WriteWords, onCommit: OnCommit): WriteWords {
  const committed: Words = new Map();
  const written = new WeakMap<Transaction, Words>();

  const writtenIn = async (trx: Transaction): Promise<Words> => {
    const found = written.get(trx);
    if (found) return found;
    const words: Words = new Map();
    written.set(trx, words);
    await onCommit(() => {
      for (const [locale, own] of words) add(committed, locale, own);
    });
    return words;
  };

  return async (trx, locale, words) => {
    const inTransaction = await writtenIn(trx);
    const before = committed.get(locale);
    const earlier = inTransaction.get(locale);
    const fresh = [...words].filter((word) => !before?.has(word) && !earlier?.has(word));
    if (fresh.length === 0) return;
    await insert(trx, locale, fresh);
    add(inTransaction, locale, fresh);
  };
}

type Words = Map<Locale, Set<Inflected>>;

function add(all: Words, locale: Locale, words: Iterable<Inflected>): void {
  const own = all.get(locale) ?? new Set();
  for (const word of words) own.add(word);
  all.set(locale, own);
}
