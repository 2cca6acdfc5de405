import { expect, test } from 'vitest';
import { parseFields } from '../../../src/rest/query/fields';
import { refusal } from './refusal';

const PAGE = 'api::page.page';
const EVERY_FIELD = [
  'title',
  'slug',
  'body',
  'code',
  'sourceLanguage',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'locale',
];

test.each([[undefined], ['*'], [['*']], ['title,*']])('fields=%j is every field', (fields) => {
  expect(parseFields(fields, PAGE)).toEqual(EVERY_FIELD);
});

test.each([['title,slug'], ['slug, title'], [['title', 'slug']], ['documentId,id,slug,title']])(
  'fields=%j is the two, in the order of the schema',
  (fields) => {
    expect(parseFields(fields, PAGE)).toEqual(['title', 'slug']);
  },
);

test.each(['', 'contactEmail', 'createdBy', 'translations', 'Title', '__proto__', 'title.slug'])(
  'fields=%j is refused',
  (fields) => {
    expect(refusal(() => parseFields(fields, PAGE))).toEqual({
      code: 'unknown-attribute',
      path: 'fields',
      allowed: ['*', 'id', 'documentId', ...EVERY_FIELD],
    });
  },
);

test.each([[null], [{ 0: 'title' }], [[['title']]], [3]])('fields=%j has no form', (fields) => {
  expect(refusal(() => parseFields(fields, PAGE)).code).toBe('wrong-form');
});

test('a private attribute and a relation are not fields', () => {
  const { allowed } = refusal(() => parseFields('x', 'api::organization.organization'));

  expect(allowed).not.toContain('contactEmail');
  expect(allowed).not.toContain('place');
});
