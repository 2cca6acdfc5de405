import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { answerCache } from '../../../src/catalogue/cache/answer-cache';
import {
  entityTag,
  isKnownTo,
  sentEncoding,
  storeAnswer,
} from '../../../src/catalogue/cache/stored-answer';

const KIBIBYTE = 1024;
const text = (size: number) => Buffer.from('Intégration '.repeat(size).slice(0, size));

function cacheWith(maxBytes = 1024 * KIBIBYTE) {
  const state = { generation: 1 };
  return { state, cache: answerCache(maxBytes, () => state.generation) };
}

describe('answers are kept', () => {
  test('until the generation moves', async () => {
    const { state, cache } = cacheWith();
    const compute = vi.fn((generation: number) => storeAnswer(text(10), {}, generation));

    expect((await cache.answer('a', compute)).outcome).toBe('miss');
    expect((await cache.answer('a', compute)).outcome).toBe('hit');
    expect(cache.current('a')?.generation).toBe(1);
    state.generation = 2;
    expect(cache.current('a')).toBeUndefined();
    expect((await cache.answer('a', compute)).outcome).toBe('miss');
    expect(compute).toHaveBeenCalledTimes(2);
  });

  test('not when the generation moved while they were computed', async () => {
    const { state, cache } = cacheWith();
    await cache.answer('a', async (generation) => {
      state.generation += 1;
      return storeAnswer(text(10), {}, generation);
    });

    expect((await cache.answer('a', async (now) => storeAnswer(text(10), {}, now))).outcome).toBe(
      'miss',
    );
  });

  test('and computed once for all who ask at the same time', async () => {
    const { cache } = cacheWith();
    let finish = () => {};
    const begun = new Promise<void>((resolve) => (finish = resolve));
    const compute = vi.fn(async (generation: number) => {
      await begun;
      return storeAnswer(text(10), {}, generation);
    });

    const all = Array.from({ length: 20 }, () => cache.answer('a', compute));
    finish();
    const outcomes = (await Promise.all(all)).map(({ outcome }) => outcome);

    expect(compute).toHaveBeenCalledTimes(1);
    expect(outcomes.filter((outcome) => outcome === 'shared')).toHaveLength(19);
  });

  test('never when there is nothing to keep, and those who waited compute for themselves', async () => {
    const { cache } = cacheWith();
    const compute = vi.fn(async () => null);

    await Promise.all([cache.answer('a', compute), cache.answer('a', compute)]);

    expect(compute).toHaveBeenCalledTimes(2);
    expect(cache.bytes).toBe(0);
  });

  test('within a bound of bytes, the least recently used leaving first', async () => {
    const { cache } = cacheWith(80 * KIBIBYTE);
    for (let number = 0; number < 200; number += 1) {
      await cache.answer(`key ${number}`, (now) => storeAnswer(text(KIBIBYTE - 1), {}, now));
      expect(cache.bytes).toBeLessThanOrEqual(80 * KIBIBYTE);
    }

    expect((await cache.answer('key 199', async () => null)).outcome).toBe('hit');
    expect((await cache.answer('key 0', async () => null)).outcome).toBe('miss');
  });
});

describe('a stored answer', () => {
  test('is the same in every encoding, each with a strong entity tag of its own', async () => {
    const body = text(20 * KIBIBYTE);
    const answer = await storeAnswer(body, {}, 1);

    expect(brotliDecompressSync(answer.bodies.br)).toEqual(body);
    expect(gunzipSync(answer.bodies.gzip)).toEqual(body);
    const tags = (['identity', 'br', 'gzip'] as const).map((encoding) =>
      entityTag(answer, encoding),
    );
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) {
      expect(tag).toMatch(/^"[\w-]+"$/);
      expect(isKnownTo(`"other", W/${tag}`, answer)).toBe(true);
    }
    expect(isKnownTo('*', answer)).toBe(true);
    expect(isKnownTo('"other"', answer)).toBe(false);
    expect(isKnownTo('', answer)).toBe(false);
  });

  test('is not compressed when that does not pay', async () => {
    expect(sentEncoding(await storeAnswer(text(100), {}, 1), 'br')).toBe('identity');
  });

  test('keeps no header that belongs to one exchange', async () => {
    const { headers } = await storeAnswer(
      text(10),
      {
        'content-type': 'application/json',
        'access-control-allow-origin': 'https://one.example',
        'access-control-expose-headers': 'x',
        vary: 'Origin',
        'set-cookie': 'a=b',
        date: 'now',
        etag: '"x"',
        'x-content-type-options': 'nosniff',
      },
      1,
    );

    expect(headers).toEqual({
      'content-type': 'application/json',
      'x-content-type-options': 'nosniff',
    });
  });
});
