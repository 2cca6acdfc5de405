import { LRUCache } from 'lru-cache';
import type { StoredAnswer } from './stored-answer';

/** How a question was answered: from memory, computed now, or by waiting for the same computation. */
export type Outcome = 'hit' | 'miss' | 'shared';

type Found = { answer: StoredAnswer; outcome: Outcome } | { answer: null; outcome: 'miss' };

/** Answers in memory, bounded in bytes, stale as soon as the generation moves. */
export type AnswerCache = {
  /**
   * Answers what is kept for a key, or computes it once for all who ask at the same time. `compute`
   * answers null for what must not be kept; those who waited for it then compute for themselves.
   */
  answer(
    key: string,
    compute: (generation: number) => Promise<StoredAnswer | null>,
  ): Promise<Found>;
  /** Answers what is kept for a key, if nothing public changed since. */
  current(key: string): StoredAnswer | undefined;
  readonly bytes: number;
  clear(): void;
};

export function answerCache(maxBytes: number, generation: () => number): AnswerCache {
  const kept = new LRUCache<string, StoredAnswer>({
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes / 8),
    sizeCalculation: ({ size }, key) => size + key.length * 2,
  });
  const underWay = new Map<string, Promise<StoredAnswer | null>>();

  async function computeOnce(
    key: string,
    compute: (generation: number) => Promise<StoredAnswer | null>,
  ) {
    const now = generation();
    const work = compute(now);
    const place = `${now} ${key}`;
    underWay.set(place, work);
    try {
      const answer = await work;
      if (answer && answer.generation === generation()) kept.set(key, answer);
      return answer;
    } finally {
      underWay.delete(place);
    }
  }

  const current = (key: string) => {
    const found = kept.get(key);
    return found?.generation === generation() ? found : undefined;
  };

  return {
    current,
    async answer(key, compute) {
      const found = current(key);
      if (found) return { answer: found, outcome: 'hit' };

      const waiting = underWay.get(`${generation()} ${key}`);
      if (waiting) {
        const shared = await waiting.catch(() => null);
        if (shared) return { answer: shared, outcome: 'shared' };
      }
      return { answer: await computeOnce(key, compute), outcome: 'miss' } as Found;
    },
    get bytes() {
      return kept.calculatedSize;
    },
    clear: () => kept.clear(),
  };
}
