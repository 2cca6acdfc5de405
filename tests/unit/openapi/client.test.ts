import { expect, test } from 'vitest';
import type { components } from '../../../client/clearinghouse';
import { listResources, toQuery } from '../../../client/example';

const decoded = (question: object) => decodeURIComponent(String(toQuery(question)));

test('a question is spelt as Strapi reads it', () => {
  expect(
    decoded({
      locale: 'fr',
      filters: { type: 'policy', leadOrganization: { kind: { $in: ['un', 'igo'] } } },
      pagination: { pageSize: 10, withCount: undefined },
    }),
  ).toBe(
    'locale=fr&filters[type]=policy&filters[leadOrganization][kind][$in][0]=un&filters[leadOrganization][kind][$in][1]=igo&pagination[pageSize]=10',
  );
});

test('the types know the parameters and the attributes', () => {
  const asks = () => [
    listResources('', { locale: 'fr', fallback: 'source', populate: '*' }),
    listResources('', { sort: ['publicationDate:desc'], fields: ['title', 'slug'] }),
    listResources('', { populate: { leadOrganization: { populate: { place: true } } } }),
    // @ts-expect-error a language that does not exist
    listResources('', { locale: 'xx' }),
    // @ts-expect-error a private attribute
    listResources('', { filters: { contactEmail: 'a@example.org' } }),
    // @ts-expect-error an operator that does not exist
    listResources('', { filters: { title: { $like: 'a' } } }),
  ];
  const titleOf = (resource: components['schemas']['Resource']): string | undefined =>
    resource.title;

  expect(asks).toBeTypeOf('function');
  expect(titleOf({ id: 1, documentId: 'a', title: 'A' })).toBe('A');
});
