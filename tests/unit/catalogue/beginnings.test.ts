import { expect, test } from 'vitest';
import { analyseQuery } from '../../../src/catalogue/query/analyse-query';
import { withTerms } from '../../../src/catalogue/query/beginnings';
import { parseWords } from '../../../src/catalogue/query/parse-words';
import { toFts5 } from '../../../src/catalogue/query/to-fts5';
import { toTsquery } from '../../../src/catalogue/query/to-tsquery';

const TERMS: Record<string, string[]> = {
  integratio: ['integr'],
  integration: ['integr'],
  scho: ['概school'],
  covid1: [],
};

const complete = (typed: string) =>
  withTerms(analyseQuery(parseWords(typed).clauses ?? [], 'en'), async (beginning) =>
    beginning in TERMS ? TERMS[beginning] : [],
  );

test.each([
  [
    'a stem is looked for beside the beginning',
    'integratio',
    '("integratio" OR ("integratio" * OR "integr"))',
  ],
  ['but not twice', 'integration', '("integr" OR ("integration" *))'],
  ['and so is a concept', 'scho', '("scho" OR ("scho" * OR "概school"))'],
  ['words with figures have marked terms', 'covid1', '("混covid1" OR ("混covid1" *))'],
  [
    'only the last word may go on',
    'scho integration',
    '"scho" AND ("integr" OR ("integration" *))',
  ],
  [
    'in quotation marks as well',
    '"scho integratio',
    '("scho integratio" OR ("scho" AND ("integratio" * OR "integr")))',
  ],
])('%s: %s', async (_, typed, written) => {
  expect(toFts5(await complete(typed))).toBe(written);
});

test('PostgreSQL is asked the same', async () => {
  expect(toTsquery(await complete('integratio'))).toBe(
    "('integratio' | ('integratio':* | 'integr'))",
  );
});

test('what is left out stays as it was', async () => {
  expect((await complete('-integratio')).without).toEqual([{ kind: 'term', term: 'integratio' }]);
});
