import { expect, test } from 'vitest';
import { Columns } from '../../../src/catalogue/columns/columns';
import { keepDictionaries, makeDictionary } from '../../../src/catalogue/search/dictionary';
import { labelsOf } from '../../../src/catalogue/search/labels';

const term = {
  uid: 'api::issue.issue' as const,
  documentId: 't1',
  code: 'health',
  facts: { order: 1 },
  labels: { fr: { name: 'Accès à la santé' } },
};

test('has the words of titles and terms, the frequent ones first', async () => {
  const columns = new Columns();
  ['sante et ecole', 'ecole ouverte', 'ecole'].forEach((title, id) =>
    columns.set({
      id,
      kind: 'resource',
      documentId: `d${id}`,
      isDeleted: false,
      sortDate: '',
      startDate: '',
      facets: {},
      titles: { fr: title },
    }),
  );
  const dictionary = await makeDictionary(columns, labelsOf([term], {}, ['fr']), 'fr');
  expect(dictionary.words.slice(0, 2)).toEqual(['ecole', 'sante']);
  expect(dictionary.written.get('sante')).toBe('santé');
  expect(dictionary.where.get('ouverte')).toBe(1);
});

test('is made once for a generation, and again after one that failed', async () => {
  let made = 0;
  const kept = keepDictionaries(
    () => 1,
    async () => {
      made += 1;
      if (made === 1) throw new Error('Not now.');
      return { words: [], written: new Map(), where: new Map() };
    },
  );
  await expect(kept('fr')).rejects.toThrow('Not now.');
  await Promise.all([kept('fr'), kept('fr')]);
  await kept('fr');
  expect(made).toBe(2);
});
