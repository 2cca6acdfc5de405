import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Choices, Columns, type Wanted } from '../../../src/catalogue/columns/columns';
import type { ColumnRow } from '../../../src/catalogue/store/types';
import { type Facet, FACETS, KINDS } from '../../../src/catalogue/types';

const USED = ['area', 'type', 'place', 'organization'] as const satisfies Facet[];
const CODES = ['a', 'b', 'c', 'd', 'é', '10'];

const codes = fc.uniqueArray(fc.constantFrom(...CODES), { maxLength: 4 });
const date = fc.constantFrom('', '2001', '2010-02', '2010-02-03', '2024-12-31');

const row: fc.Arbitrary<ColumnRow> = fc
  .record({
    id: fc.integer({ min: 1, max: 40 }),
    kind: fc.constantFrom(...KINDS),
    isDeleted: fc.boolean(),
    sortDate: date,
    startDate: date,
    facets: fc.record({ area: codes, type: codes, place: codes, organization: codes }),
    titles: fc.record({ en: fc.string({ maxLength: 3 }), fr: fc.string({ maxLength: 3 }) }),
  })
  .map((values) => ({ ...values, documentId: `d${values.id}` }))
  .map((values) => (values.isDeleted ? { ...values, facets: {}, titles: {} } : values));

const choice = fc.record({ any: codes, none: codes }, { requiredKeys: [] });
const wanted: fc.Arbitrary<Wanted> = fc.record(
  {
    kinds: fc.uniqueArray(fc.constantFrom(...KINDS)),
    choices: fc.record({ area: choice, type: choice, place: choice }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

const filled = (rows: ColumnRow[]): Columns => {
  const columns = new Columns();
  for (const one of rows) columns.set(one);
  return columns;
};

const stateOf = (columns: Columns) => ({
  count: columns.count(),
  codes: FACETS.map((facet) => columns.codesOf(facet).sort()),
  documents: Array.from({ length: 45 }, (_, id) => ({
    kind: columns.kindOf(id),
    documentId: columns.isLive(id) ? columns.documentIdOf(id) : null,
    facets: FACETS.map((facet) => columns.codesIn(id, facet)),
    keys: columns.isLive(id)
      ? (['newest', 'start', 'title'] as const).map((order) => columns.sortKeyOf(id, order, 'fr'))
      : null,
  })),
  all: Object.fromEntries(
    Object.entries(columns.narrow(null, {}, FACETS).counts).map(([facet, counts]) => [
      facet,
      [...counts].sort(),
    ]),
  ),
});

describe('columns', () => {
  test('after any changes are as if loaded afresh', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 300 }), (changes) => {
        const last = new Map(changes.map((change) => [change.id, change]));
        expect(stateOf(filled(changes))).toEqual(stateOf(filled([...last.values()])));
      }),
      { numRuns: 60 },
    );
  });

  test('stay right when their values are moved together', () => {
    const facets = { place: CODES, area: CODES };
    const one = (id: number, turn: number): ColumnRow => ({
      id,
      kind: 'resource',
      documentId: `d${id}`,
      isDeleted: false,
      sortDate: String(2000 + turn),
      startDate: '',
      facets,
      titles: { fr: `t${turn}` },
    });
    const changes = Array.from({ length: 2_000 }, (_, turn) => one(turn % 7, turn));
    expect(stateOf(filled(changes))).toEqual(stateOf(filled(changes.slice(-7))));
  });

  test('find and count what a plain search of all documents finds and counts', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 60 }),
        wanted,
        fc.option(fc.uniqueArray(fc.integer({ min: 0, max: 44 }))),
        (rows, question, candidates) => {
          const columns = filled(rows);
          const { hits, counts } = columns.narrow(
            candidates && Uint32Array.from(candidates),
            question,
            USED,
          );
          const all = candidates ?? Array.from({ length: 45 }, (_, id) => id);
          expect([...hits]).toEqual(all.filter((id) => columns.matches(id, question)));
          for (const facet of USED) {
            const { [facet]: chosen, ...others } = question.choices ?? ({} as Choices);
            const open = { ...question, choices: { ...others, [facet]: { none: chosen?.none } } };
            const counted = all.filter((id) => columns.matches(id, open));
            expect([...(counts[facet] ?? [])].sort()).toEqual(
              [...columns.countIn(counted, facet)].sort(),
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('put what has no date last, and equal dates in the order of documentIds', () => {
    const dated = (id: number, documentId: string, sortDate: string): ColumnRow => ({
      id,
      kind: 'page',
      documentId,
      isDeleted: false,
      sortDate,
      startDate: '',
      facets: {},
      titles: {},
    });
    const columns = filled([
      dated(1, 'd', ''),
      dated(2, 'c', '2010'),
      dated(3, 'b', '2010-05'),
      dated(4, 'a', '2010'),
    ]);
    const ids = [1, 2, 3, 4];
    expect([...ids].sort(columns.compareBy('newest', 'en'))).toEqual([3, 4, 2, 1]);
    expect([...ids].sort(columns.compareBy('oldest', 'en'))).toEqual([4, 2, 3, 1]);
  });
});
