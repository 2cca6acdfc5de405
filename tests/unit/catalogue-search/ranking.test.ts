import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Columns } from '../../../src/catalogue/columns/columns';
import { SORTS } from '../../../src/catalogue/search/parameters';
import { rankingOf } from '../../../src/catalogue/search/ranking';

const date = fc.constantFrom('', '2001', '2010-02', '2010-02-03');
const documents = fc.array(
  fc.record({
    sortDate: date,
    startDate: date,
    title: fc.constantFrom('', 'a', 'b', 'é'),
    score: fc.constantFrom(1, 2.5),
  }),
  { minLength: 1, maxLength: 12 },
);

test.each([...SORTS])('%s: what comes after a position is what sorts after it', (sort) => {
  fc.assert(
    fc.property(documents, (rows) => {
      const columns = new Columns();
      rows.forEach(({ title, score: _, ...row }, id) =>
        columns.set({
          ...row,
          id,
          kind: 'resource',
          documentId: `d${(id * 7) % 13}`,
          isDeleted: false,
          facets: {},
          titles: { en: title },
        }),
      );
      const scores = Float64Array.from(rows, ({ score }) => score);
      const ranking = rankingOf(sort, columns, 'en', scores);
      const sorted = rows.map((_, id) => id).sort(ranking.compare);
      sorted.forEach((id, place) => {
        const position = ranking.positionOf(id);
        expect(sorted.filter((other) => ranking.isAfter(other, position))).toEqual(
          sorted.slice(place + 1),
        );
      });
    }),
  );
});
