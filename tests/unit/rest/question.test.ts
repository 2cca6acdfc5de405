import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UIDS } from '../../../src/content-model';
import { BadQuestion } from '../../../src/rest/query/bad-question';
import { LIST_PARAMETERS } from '../../../src/rest/query/limits';
import { OPERATORS } from '../../../src/rest/query/operators';
import { parseQuestion } from '../../../src/rest/query/question';
import { refusal } from './refusal';

const LANGUAGES = ['en', 'fr'];
const RESOURCES = { uid: 'api::resource.resource', languages: LANGUAGES, shape: 'list' } as const;

test('an empty question asks for the first page of everything', () => {
  const question = parseQuestion({}, RESOURCES);

  expect(question).toMatchObject({
    locale: 'en',
    fallback: 'none',
    filters: undefined,
    sort: [
      { path: ['title'], direction: 'asc' },
      { path: ['documentId'], direction: 'asc' },
    ],
    populate: [],
    pagination: { by: 'page', page: 1, pageSize: 25, withCount: true },
  });
});

test('terms come in the order of their vocabulary', () => {
  const { sort } = parseQuestion({}, { ...RESOURCES, uid: 'api::issue.issue' });

  expect(sort.map(({ path }) => path.join('.'))).toEqual(['order', 'code', 'documentId']);
});

test.each([
  '_q',
  'where',
  'lookup',
  'publicationFilter',
  'publicationState',
  'hasPublishedVersion',
  'Locale',
  '',
])('the parameter %j is unknown', (name) => {
  expect(refusal(() => parseQuestion({ [name]: 'x' }, RESOURCES))).toEqual({
    code: 'unknown-parameter',
    path: name,
    allowed: [...LIST_PARAMETERS],
  });
});

test.each(['draft', '', 'Published', 'published,draft', 'modified'])(
  'status=%j is refused',
  (status) => {
    expect(refusal(() => parseQuestion({ status }, RESOURCES))).toEqual({
      code: 'wrong-value',
      path: 'status',
      allowed: ['published'],
    });
  },
);

test('one record is asked without filters, order and pages', () => {
  for (const name of ['filters', 'sort', 'pagination']) {
    const ask = () => parseQuestion({ [name]: 'x' }, { ...RESOURCES, shape: 'one' });
    expect(refusal(ask)).toMatchObject({ code: 'unknown-parameter', path: name });
  }
});

test('a refusal is worded in both languages, saying where and what is allowed', () => {
  const error = new BadQuestion('wrong-value', ['filters', 'type'], ['policy', 'platform'], 'book');

  expect(error.describe('en')).toBe(
    '“book” is not a value for filters.type. Allowed: policy, platform.',
  );
  expect(error.describe('fr')).toBe(
    '«\u00A0book\u00A0» n’est pas une valeur pour filters.type. Permis\u00A0: policy, platform.',
  );
});

const names = fc.oneof(
  fc.constantFrom(
    ...[
      'title',
      'name',
      'places',
      'leadOrganization',
      'place',
      'parent',
      'sheet',
      'authors',
      'file',
    ],
    ...[
      'contactEmail',
      'createdBy',
      'id',
      'documentId',
      'publishedAt',
      '0',
      '__proto__',
      '*',
      'order',
    ],
    ...['fields', 'filters', 'sort', 'populate', 'page', 'pageSize', 'limit', '$and', '$or'],
    ...OPERATORS.text,
  ),
  fc.string({ maxLength: 4 }),
);
const values = fc.oneof(
  fc.constantFrom(
    'title',
    'true',
    '*',
    'asc',
    'leadOrganization.place',
    'title:desc',
    '1',
    'FR',
    null,
  ),
  fc.string({ maxLength: 6 }),
);
const anything = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    values,
    fc.dictionary(names, tie('node'), { maxKeys: 3 }),
    fc.array(tie('node'), { maxLength: 3 }),
  ),
})).node;
const queries = fc.oneof(
  fc.dictionary(fc.oneof(fc.constantFrom(...LIST_PARAMETERS), names), anything, { maxKeys: 4 }),
  fc.record(
    {
      filters: anything,
      sort: anything,
      populate: anything,
      fields: anything,
      pagination: anything,
    },
    { requiredKeys: [] },
  ),
);

/** Answers every key of a value, at any depth. */
const keysIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)])
    : [];

test('whatever is asked is a question, or refused with what is allowed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...UIDS), queries, (uid, query) => {
      try {
        const { filters, populate } = parseQuestion(query, { ...RESOURCES, uid });
        expect(keysIn([filters, populate])).not.toContain('contactEmail');
        expect(keysIn([filters, populate])).not.toContain('createdBy');
      } catch (error) {
        if (!(error instanceof BadQuestion)) throw error;
        expect(error.details.allowed.length).toBeGreaterThan(0);
        expect(error.describe('en')).not.toBe(error.describe('fr'));
      }
    }),
    { numRuns: 3000 },
  );
});
