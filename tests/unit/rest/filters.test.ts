import { expect, test } from 'vitest';
import { parseFilters } from '../../../src/rest/query/filters';
import { OPERATORS } from '../../../src/rest/query/operators';
import { refusal } from './refusal';

const RESOURCE = 'api::resource.resource';
const PLACE = 'api::place.place';
const PUBLISHED = { $or: [{ id: { $null: true } }, { publishedAt: { $notNull: true } }] };

test.each([
  [{ title: 'x' }, { $and: [{ title: { $eq: 'x' } }] }],
  [{ title: { $ne: 'x' } }, { $and: [{ title: { $ne: 'x' } }] }],
  [
    { title: { $contains: 'a', $notContains: 'b' } },
    { $and: [{ title: { $contains: 'a' } }, { title: { $notContains: 'b' } }] },
  ],
  [{ title: { $in: 'x' } }, { $and: [{ title: { $in: ['x'] } }] }],
  [{ title: { $in: ['x', 'y'] } }, { $and: [{ title: { $in: ['x', 'y'] } }] }],
  [{ title: { $not: { $eq: 'x' } } }, { $and: [{ $not: { $and: [{ title: { $eq: 'x' } }] } }] }],
  [{ ongoing: 't' }, { $and: [{ ongoing: { $eq: true } }] }],
  [{ body: { $null: 'true' } }, { $and: [{ body: { $null: true } }] }],
  [{ type: { $startsWith: 'pol' } }, { $and: [{ type: { $startsWith: 'pol' } }] }],
  [
    { lastVerifiedOn: { $lt: '2024-02-29' } },
    { $and: [{ lastVerifiedOn: { $lt: '2024-02-29' } }] },
  ],
  [
    { publishedAt: { $between: ['2024-01-01', '2024-01-02T03:04'] } },
    {
      $and: [
        { publishedAt: { $between: ['2024-01-01T00:00:00.000Z', '2024-01-02T03:04:00.000Z'] } },
      ],
    },
  ],
  [
    { updatedAt: { $gt: '2024-01-02T03:04:05+02:00' } },
    { $and: [{ updatedAt: { $gt: '2024-01-02T01:04:05.000Z' } }] },
  ],
  [
    { $or: [{ title: 'x' }, { $not: { type: 'policy' } }] },
    {
      $and: [
        {
          $or: [
            { $and: [{ title: { $eq: 'x' } }] },
            { $and: [{ $not: { $and: [{ type: { $eq: 'policy' } }] } }] },
          ],
        },
      ],
    },
  ],
  [
    { places: { parent: { code: '155' } } },
    {
      $and: [
        {
          places: {
            $and: [{ $and: [{ parent: { $and: [{ $and: [{ code: { $eq: '155' } }] }] } }] }],
          },
        },
      ],
    },
  ],
  [
    { leadOrganization: { $null: 'true' } },
    { $and: [{ leadOrganization: { $and: [PUBLISHED, { $and: [{ id: { $null: true } }] }] } }] },
  ],
  [{ file: { $notNull: '1' } }, { $and: [{ file: { id: { $notNull: true } } }] }],
  [
    { keywords: { word: { $containsi: 'a' } } },
    { $and: [{ keywords: { $and: [{ word: { $containsi: 'a' } }] } }] },
  ],
])('filters=%j is understood', (filters, where) => {
  expect(parseFilters(filters, RESOURCE)).toEqual(where);
});

test('every operator is understood for an attribute of its kind', () => {
  for (const operator of OPERATORS.text) {
    const operand = {
      $between: ['a', 'b'],
      $not: { $eq: 'a' },
      $null: 'true',
      $notNull: 'true',
    }[operator as string];
    expect(parseFilters({ title: { [operator]: operand ?? 'a' } }, RESOURCE)).toBeDefined();
  }
});

test.each([
  [{ id: '1' }, 'filters.id'],
  [{ contactEmail: { $startsWith: 'a' } }, 'filters.contactEmail'],
  [{ leadOrganization: { contactEmail: 'a' } }, 'filters.leadOrganization.contactEmail'],
  [{ leadOrganization: { id: { $gt: '0' } } }, 'filters.leadOrganization.id'],
  [{ createdBy: { email: 'a' } }, 'filters.createdBy'],
  [{ $or: [{ updatedBy: { id: '1' } }] }, 'filters.$or.0.updatedBy'],
  [{ 't0.contact_email': 'a' }, 'filters.t0.contact_email'],
  [{ contact_email: 'a' }, 'filters.contact_email'],
  [{ status: 'draft' }, 'filters.status'],
  [{ constructor: 'a' }, 'filters.constructor'],
])('filters=%j names nothing that is public', (filters, path) => {
  const details = refusal(() => parseFilters(filters, RESOURCE));

  expect(details).toMatchObject({ code: 'unknown-attribute', path });
  expect(details.allowed).not.toContain('contactEmail');
});

test.each([
  [{ title: { $foo: 'a' } }, 'unknown-operator'],
  [{ title: { $jsonSupersetOf: 'a' } }, 'unknown-operator'],
  [{ $foo: 'a' }, 'unknown-operator'],
  [{ $null: 'true' }, 'unknown-operator'],
  [{ ongoing: { $contains: 'a' } }, 'unknown-operator'],
  [{ body: { $contains: 'a' } }, 'unknown-operator'],
  [{ body: 'a' }, 'wrong-form'],
  [{ file: { url: { $contains: 'a' } } }, 'wrong-form'],
  [{ leadOrganization: '1' }, 'wrong-form'],
  [{ title: {} }, 'wrong-form'],
  [{ $and: { title: 'a' } }, 'wrong-form'],
  [{ $or: [] }, 'wrong-form'],
  [{ $or: ['a'] }, 'wrong-form'],
  [{ $not: 'a' }, 'wrong-form'],
  [{}, 'wrong-form'],
  ['a', 'wrong-form'],
  [['a'], 'wrong-form'],
  [null, 'wrong-form'],
  [{ title: { $between: ['a'] } }, 'wrong-form'],
  [{ title: { $in: [] } }, 'wrong-form'],
  [{ title: { $in: { 101: 'a' } } }, 'wrong-form'],
  [{ title: null }, 'not-one-value'],
  [{ title: ['a', 'b'] }, 'not-one-value'],
  [{ title: { $eq: { $ne: 'a' } } }, 'not-one-value'],
  [{ title: 'a\u0000' }, 'wrong-value'],
  [{ title: { $contains: 'a'.repeat(1001) } }, 'wrong-value'],
  [{ type: 'book' }, 'wrong-value'],
  [{ ongoing: 'yes' }, 'wrong-value'],
  [{ lastVerifiedOn: '2023-02-29' }, 'wrong-value'],
  [{ lastVerifiedOn: '2023' }, 'wrong-value'],
  [{ publishedAt: { $gt: 'yesterday' } }, 'wrong-value'],
  [{ publishedAt: { $gt: '2024-01-01T25:00Z' } }, 'wrong-value'],
  [{ title: { $null: 'x' } }, 'wrong-value'],
])('filters=%j is refused as %s', (filters, code) => {
  const details = refusal(() => parseFilters(filters, RESOURCE));

  expect(details.code).toBe(code);
  expect(details.allowed.length).toBeGreaterThan(0);
});

test.each(['2147483648', '-2147483649', '1.0', '1e9', '', ' 1', '0x10', '９'])(
  'filters[order]=%j is not an integer that the database keeps',
  (order) => {
    expect(refusal(() => parseFilters({ order }, PLACE))).toEqual({
      code: 'wrong-value',
      path: 'filters.order',
      allowed: ['-2147483648…2147483647'],
    });
  },
);

test('depth, conditions, joins and list values have bounds', () => {
  const deep = (levels: number): object =>
    levels === 0 ? { code: 'x' } : { parent: deep(levels - 1) };
  const many = (count: number, one: object) => ({ $or: Array.from({ length: count }, () => one) });
  const values = (count: number) => ({ title: { $in: Array.from({ length: count }, () => 'x') } });

  expect(parseFilters(deep(5), PLACE)).toBeDefined();
  expect(refusal(() => parseFilters(deep(6), PLACE)).code).toBe('too-deep');
  expect(parseFilters(many(50, { code: 'x' }), PLACE)).toBeDefined();
  expect(refusal(() => parseFilters(many(51, { code: 'x' }), PLACE)).code).toBe('too-many');
  expect(parseFilters(many(10, { parent: { code: 'x' } }), PLACE)).toBeDefined();
  expect(refusal(() => parseFilters(many(11, { parent: { code: 'x' } }), PLACE)).code).toBe(
    'too-many',
  );
  expect(parseFilters(values(100), RESOURCE)).toBeDefined();
  expect(refusal(() => parseFilters(values(101), RESOURCE)).code).toBe('wrong-form');
});
