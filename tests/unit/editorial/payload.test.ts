import { expect, test } from 'vitest';
import type { ComponentAttribute, RelationAttribute } from '../../../src/content-model';
import { applied, mapItems, type Resolve, saysNothing } from '../../../src/editorial/payload';

const many: RelationAttribute = {
  type: 'relation',
  relation: 'manyToMany',
  target: 'api::issue.issue',
};
const one: RelationAttribute = { ...many, relation: 'manyToOne' };
const resolve: Resolve = ({ id, documentId }) => documentId ?? { 1: 'a', 2: 'b' }[id ?? 0];

test.each([
  [undefined, ['a']],
  [null, []],
  [[], []],
  ['b', ['b']],
  [2, ['b']],
  ['2', ['b']],
  [{ id: 2 }, ['b']],
  [{ id: 1, documentId: 'c' }, ['c']],
  [
    [1, 'b'],
    ['a', 'b'],
  ],
  [{ set: [{ documentId: 'b', locale: 'fr', status: 'draft' }] }, ['b']],
  [{ set: [] }, []],
  [{}, ['a']],
  [{ connect: [], disconnect: [] }, ['a']],
  [{ connect: [{ id: 2, position: { end: true } }] }, ['a', 'b']],
  [{ connect: ['a'] }, ['a']],
  [{ connect: 'b', disconnect: { documentId: 'a' } }, ['b']],
  [{ disconnect: [{ id: 1 }] }, []],
])('applied to a relation to a: %j', (sent, expected) => {
  expect(applied(many, sent, ['a'], resolve)).toEqual(expected);
});

test.each([
  ['b', ['b']],
  [{ connect: ['b'] }, ['b']],
  [{ disconnect: ['a'] }, []],
  [['a', 'b'], ['b']],
])('applied to a relation to one: %j', (sent, expected) => {
  expect(applied(one, sent, ['a'], resolve)).toEqual(expected);
});

test.each([[[null]], [['x']], [[{}]]])(
  'a list of groups that holds %j is read as one without words',
  (sent) => {
    const authors: ComponentAttribute = {
      type: 'component',
      component: 'resource.author',
      repeatable: true,
    };

    expect(applied(authors, sent, [], resolve)).toEqual([
      { name: null, orcid: null, affiliation: null, ror: null },
    ]);
  },
);

test('a form stays as it is when its items are replaced', () => {
  const replace = (item: unknown) => ({ documentId: String(item) });

  expect(mapItems([1, 2], replace)).toEqual([{ documentId: '1' }, { documentId: '2' }]);
  expect(mapItems({ connect: [1], disconnect: [] }, replace)).toEqual({
    connect: [{ documentId: '1' }],
    disconnect: [],
  });
  expect(mapItems('1', replace)).toEqual({ set: [{ documentId: '1' }] });
  expect(mapItems(null, replace)).toBeNull();
});

test('a new form says nothing', () => {
  expect(saysNothing(many, { connect: [], disconnect: [] })).toBe(true);
  expect(saysNothing(many, { connect: ['a'] })).toBe(false);
  expect(saysNothing({ type: 'boolean', default: false }, false)).toBe(true);
  expect(saysNothing({ type: 'integer', default: 0 }, 0)).toBe(true);
  expect(saysNothing({ type: 'string' }, '')).toBe(true);
  expect(saysNothing({ type: 'string' }, 'x')).toBe(false);
});
