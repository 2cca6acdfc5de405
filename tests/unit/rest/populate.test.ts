import { expect, test } from 'vitest';
import { parsePopulate, type Populated } from '../../../src/rest/query/populate';
import { refusal } from './refusal';

const RESOURCE = 'api::resource.resource';

/** Shows what is populated as a short text: `leadOrganization(place)`. */
const show = (populated: Populated[]): string =>
  populated
    .map(({ name, populate }) => (populate.length > 0 ? `${name}(${show(populate)})` : name))
    .join(' ');

const EVERYTHING =
  'keywords file sheet policyAreas issues objectives levels targetGroups places leadOrganization ' +
  'partnerOrganizations authors documentLanguages identifiers';

test.each([
  [undefined, ''],
  ['*', EVERYTHING],
  [['*'], EVERYTHING],
  ['true', EVERYTHING],
  ['places', 'places'],
  ['places,leadOrganization.place', 'places leadOrganization(place)'],
  [['leadOrganization', 'leadOrganization.place'], 'leadOrganization(place)'],
  ['leadOrganization.place,leadOrganization.logo', 'leadOrganization(place logo)'],
  [{ places: 'true', sheet: '*', file: 'false' }, 'places sheet'],
  [{ leadOrganization: { populate: '*' } }, 'leadOrganization(place logo)'],
  [
    { leadOrganization: { populate: { place: { populate: 'parent' } } } },
    'leadOrganization(place(parent))',
  ],
])('populate=%j is understood', (populate, shown) => {
  expect(show(parsePopulate(populate, RESOURCE))).toBe(shown);
});

test('fields, filters and order of what is populated are read against its own type', () => {
  const [places] = parsePopulate(
    { places: { fields: 'name', sort: 'name:desc', filters: { code: 'FR' } } },
    RESOURCE,
  );

  expect(places).toEqual({
    name: 'places',
    link: { kind: 'relation', target: 'api::place.place', isMany: true },
    fields: ['name'],
    where: { $and: [{ code: { $eq: 'FR' } }] },
    sort: [{ path: ['name'], direction: 'desc' }],
    populate: [],
  });
});

test.each([
  'createdBy',
  'updatedBy',
  'localizations',
  'contactEmail',
  'title',
  'leadOrganization.contactEmail',
  'leadOrganization.users',
  'sheet.context',
  '__proto__',
  'leadOrganization.',
  '',
])('populate=%j is refused with what is allowed', (populate) => {
  const { code, allowed } = refusal(() => parsePopulate(populate, RESOURCE));

  expect(code).toBe('unknown-attribute');
  expect(allowed).toContain('*');
});

test.each([
  [{ places: { status: 'draft' } }, 'unknown-parameter'],
  [{ places: { locale: 'fr' } }, 'unknown-parameter'],
  [{ places: { on: {} } }, 'unknown-parameter'],
  [{ places: { count: 'true' } }, 'unknown-parameter'],
  [{ places: { limit: '1' } }, 'unknown-parameter'],
  [{ file: { populate: '*' } }, 'unknown-parameter'],
  ['file.related', 'unknown-parameter'],
  [{ file: { fields: 'hash' } }, 'unknown-attribute'],
  [{ leadOrganization: { fields: 'contactEmail' } }, 'unknown-attribute'],
  [{ leadOrganization: { filters: { contactEmail: { $contains: 'a' } } } }, 'unknown-attribute'],
  [{ leadOrganization: { sort: 'contactEmail' } }, 'unknown-attribute'],
  [{ leadOrganization: { populate: 'createdBy' } }, 'unknown-attribute'],
  [{ places: 'parent' }, 'wrong-value'],
  [{ places: null }, 'wrong-value'],
  [{ places: ['parent'] }, 'wrong-value'],
  [null, 'wrong-form'],
  [[{ places: 'true' }], 'wrong-form'],
  ['leadOrganization.place.parent.parent.parent.parent', 'too-deep'],
])('populate=%j is refused as %s', (populate, code) => {
  expect(refusal(() => parsePopulate(populate, RESOURCE)).code).toBe(code);
});
