import { expect, test } from 'vitest';
import { nearestWord, slipsBetween } from '../../../src/catalogue/search/suggest-spelling';

test.each([
  ['integration', 'integration', 0],
  ['integratoin', 'integration', 1],
  ['intgration', 'integration', 1],
  ['integrattion', 'integration', 1],
  ['integratian', 'integration', 1],
  ['', 'abc', 3],
  ['ab', 'ba', 1],
])('between %s and %s are %i slips', (one, other, slips) => {
  expect(slipsBetween(one, other)).toBe(slips);
  expect(slipsBetween(other, one)).toBe(slips);
});

test('the word with the fewest slips is nearest, of equal ones the first', () => {
  expect(nearestWord('integratoin', ['integrated', 'integration', 'migration'])).toBe(
    'integration',
  );
  expect(nearestWord('xqzw', ['integration'])).toBeUndefined();
});
