import { expect, test } from 'vitest';
import { labelsOf } from '../../../src/catalogue/search/labels';
import { parseSearch } from '../../../src/catalogue/search/question';
import { keepResting, type Said } from '../../../src/catalogue/search/resting';

const languages = ['en', 'fr'];
const { vocabulary } = labelsOf([], {}, languages);
const question = (query: Record<string, unknown>) => parseSearch(query, { languages, vocabulary });

test('searches for everything are answered once a generation, others each time', async () => {
  const resting = keepResting();
  let said = 0;
  const ask = (generation: number, query: Record<string, unknown>) =>
    resting(generation, question(query), async () => {
      said += 1;
      return {} as Said;
    });
  const times = async (generation: number, query: Record<string, unknown>) => {
    said = 0;
    await ask(generation, query);
    await ask(generation, query);
    return said;
  };
  expect(await times(1, { facets: '*' })).toBe(1);
  expect(await times(1, { facets: 'type' })).toBe(1);
  expect(await times(1, { facets: '*', locale: 'fr' })).toBe(1);
  expect(await times(1, { facets: '*', kind: 'page' })).toBe(1);
  expect(await times(1, { facets: '*', page: '2' })).toBe(1);
  expect(await times(1, { facets: '*' })).toBe(0);
  expect(await times(2, { facets: '*' })).toBe(1);
  expect(await times(2, { q: 'asylum' })).toBe(2);
  expect(await times(2, { year: '2018' })).toBe(2);
  expect(await times(2, { organization: 'abc' })).toBe(2);
});
