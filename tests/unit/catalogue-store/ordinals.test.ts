import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readOrdinals } from '../../../src/catalogue/store/ordinals';

it('reads the numbers that a database wrote', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 2 ** 32 - 1 })), (numbers) => {
      expect([...readOrdinals(numbers.join(','))]).toEqual(numbers);
    }),
  );
});

it('reads nothing where nothing was found', () => {
  expect([...readOrdinals(null)]).toEqual([]);
  expect([...readOrdinals('')]).toEqual([]);
});
