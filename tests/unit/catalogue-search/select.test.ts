import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOf } from '../../../src/catalogue/search/select';

test('the first of a list are those that a whole sort puts first', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat({ max: 5000 }), { maxLength: 300 }),
      fc.integer({ min: 1, max: 320 }),
      fc.integer({ min: 1, max: 50 }),
      (ids, count, classes) => {
        const compare = (one: number, other: number) =>
          (one % classes) - (other % classes) || one - other;
        expect([...firstOf(Uint32Array.from(ids), count, compare)]).toEqual(
          [...ids].sort(compare).slice(0, count),
        );
      },
    ),
    { numRuns: 300 },
  );
});
