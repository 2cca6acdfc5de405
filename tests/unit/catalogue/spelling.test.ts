import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/catalogue/analyser/fold';
import { nearest, similarity, trigrams } from '../../../src/catalogue/query/spelling';
import { anyText } from './arbitraries';

describe('trigrams', () => {
  it('are those of pg_trgm', () => {
    expect([...trigrams('Été')]).toEqual(['  e', ' et', 'ete', 'te ']);
    expect([...trigrams('a b')]).toEqual(['  a', ' a ', '  b', ' b ']);
    expect(trigrams('…')).toEqual(new Set());
  });
});

describe('similarity', () => {
  it.each([
    ['word', 'two words', 0.363636],
    ['intégration', 'integration', 1],
    ['intergration', 'intégration', 0.666667],
    ['abc', 'xyz', 0],
    ['', '', 0],
  ])('of %s and %s', (one, other, expected) =>
    expect(similarity(one, other)).toBeCloseTo(expected, 5),
  );

  it('is the same both ways, between 0 and 1', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(similarity(one, other)).toBe(similarity(other, one));
        expect(similarity(one, other)).toBeGreaterThanOrEqual(0);
        expect(similarity(one, other)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('nearest', () => {
  const words = ['migration', 'intégration', 'immigration', 'logement', 'intégrations', 'école'];

  it.each([
    ['intergration', ['intégration', 'intégrations']],
    ['migraton', ['migration', 'immigration']],
    ['logment', ['logement']],
    ['integration', ['intégrations', 'immigration']],
    ['xyz', []],
  ])('to %s', (word, expected) => expect(nearest(word, words, { limit: 2 })).toEqual(expected));

  it('leaves out none that is like enough', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 5 }), (word, candidates) => {
        const alike = candidates.filter(
          (candidate) => similarity(word, candidate) >= 0.3 && fold(candidate) !== fold(word),
        );
        expect(nearest(word, candidates, { limit: 5 }).sort()).toEqual(alike.sort());
      }),
    );
  });
});
