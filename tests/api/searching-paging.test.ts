import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { SORTS } from '../../src/catalogue/search/parameters';
import { type Answer, useApplication } from '../support/application';
import { makeResource } from '../support/records';
import { type Parameters, readAll, search, searchPath } from '../support/searching';

const application = useApplication({ STARTER_RECORDS: 'true' });

const idsOf = async (parameters: Parameters) =>
  (await search(application, parameters)).body.data.map(({ documentId }) => documentId);
const refusalOf = async (parameters: Parameters) => {
  const { status, body } = await search(application, parameters);
  expect(status).toBe(400);
  return body.error;
};

let total: number;
beforeAll(async () => {
  total = (await search(application, {})).body.meta.pagination.total;
  expect(total).toBeGreaterThan(120);
});

describe.each([...SORTS])('sorted by %s', (sort) => {
  test.each(['', 'integration', 'migrants integration'])(
    'pages and cursor give every hit of “%s” once, in one order',
    async (q) => {
      const wanted = { q, sort, pageSize: 7 };
      const { pageCount, total: found } = (await search(application, wanted)).body.meta.pagination;
      const paged: string[] = [];
      for (let page = 1; page <= pageCount; page += 1) {
        paged.push(...(await idsOf({ ...wanted, page })));
      }
      expect(new Set(paged).size).toBe(found);
      expect(paged).toHaveLength(found);
      expect(await readAll(application, wanted)).toEqual(paged);
      expect(await readAll(application, { ...wanted, pageSize: 100 })).toEqual(paged);
    },
  );

  test('a page after the last is empty', async () => {
    expect(await idsOf({ sort, page: 90, pageSize: 100 })).toEqual([]);
  });
});

test('orders are what they say', async () => {
  const read = async (sort: string, field: 'publicationDate' | 'startDate' | 'title') =>
    (await search(application, { sort, pageSize: 100, kind: 'resource' })).body.data.map((hit) =>
      field === 'publicationDate'
        ? (hit.publicationDate ?? hit.startDate ?? '')
        : (hit[field] ?? ''),
    );
  const newest = await read('newest', 'publicationDate');
  expect(newest).toEqual([...newest].sort().reverse());
  const oldest = (await read('oldest', 'publicationDate')).filter(Boolean);
  expect(oldest).toEqual([...oldest].sort());
  const started = await read('startDate', 'startDate');
  const dated = started.filter(Boolean);
  expect(started.slice(0, dated.length)).toEqual([...dated].sort());
  const fold = (title: string) =>
    title
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]+/gu, (signs) => (/\p{M}/u.test(signs) ? '' : ' '))
      .trim()
      .toLowerCase();
  const titles = (await read('title', 'title')).map(fold);
  expect(titles).toEqual([...titles].sort());
});

test('reading goes on where it was, whatever is published or withdrawn meanwhile', async () => {
  const wanted = { sort: 'title', pageSize: 10 };
  const first = await search(application, wanted);
  const before = await readAll(application, wanted);
  const documents = application.strapi.documents('api::resource.resource');
  const [early] = first.body.data.filter(({ kind }) => kind === 'resource').slice(-1);
  const made = await makeResource(application, { in: ['en'], words: { title: 'AAA first' } });
  await documents.unpublish({ documentId: early.documentId, locale: '*' });

  const rest = await readAll(application, {
    ...wanted,
    cursor: String(first.body.meta.pagination.cursor),
  });
  expect(rest).toEqual(before.slice(10));
  await documents.publish({ documentId: early.documentId, locale: '*' });
  await documents.delete({ documentId: made, locale: '*' });
});

describe('a cursor', () => {
  let cursor: string;
  beforeAll(async () => {
    const { body } = await search(application, { q: 'integration', pageSize: 3 });
    cursor = String(body.meta.pagination.cursor);
  });

  test('takes other page sizes, facets and highlights', async () => {
    const { body, status } = await search(application, {
      q: 'integration',
      cursor,
      pageSize: 5,
      facets: 'type',
      highlight: true,
    });
    expect(status).toBe(200);
    expect(body.data).toHaveLength(5);
    expect(body.meta.pagination).not.toHaveProperty('page');
  });

  test.each([
    ['another order', { sort: 'title' }],
    ['another language', { locale: 'fr' }],
    ['another filter', { type: 'policy' }],
  ])('is refused with %s', async (_, other) => {
    expect((await refusalOf({ q: 'integration', cursor, ...other }))?.details).toEqual({
      code: 'wrong-cursor',
      path: 'cursor',
      allowed: ['meta.pagination.cursor'],
    });
  });

  test('is refused when anything in it was changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 1000 }),
        fc.constantFrom(...'aA0_-9zZ'),
        async (place, letter) => {
          const at = place % cursor.length;
          if (cursor[at] === letter) return;
          const changed = cursor.slice(0, at) + letter + cursor.slice(at + 1);
          await refusalOf({ q: 'integration', cursor: changed });
        },
      ),
      { numRuns: 50 },
    );
    for (const other of ['', 'x', '%00', 'a'.repeat(5000)]) {
      await refusalOf({ q: 'integration', cursor: other });
    }
  });

  test('does not go with a page', async () => {
    expect((await refusalOf({ q: 'integration', cursor, page: 2 }))?.details).toMatchObject({
      code: 'mixed-pagination',
    });
  });
});

describe('refusals', () => {
  const allTypes = ['approach', 'guideline', 'policy', 'academic', 'platform'];

  test.each<[Parameters, string, string, string[] | undefined]>([
    [{ typ: 'policy' }, 'unknown-parameter', 'typ', undefined],
    [{ type: 'law' }, 'wrong-value', 'type', allTypes],
    [{ '-type': 'law' }, 'wrong-value', '-type', allTypes],
    [{ type: ['policy', 'law'] }, 'wrong-value', 'type', allTypes],
    [{ kind: 'term' }, 'wrong-value', 'kind', ['resource', 'organization', 'page']],
    [{ place: 'Atlantis' }, 'wrong-value', 'place', undefined],
    [{ organization: 'UNESCO!' }, 'wrong-value', 'organization', ['documentId']],
    [{ year: '18' }, 'wrong-value', 'year', ['YYYY', 'YYYY..YYYY', 'YYYY..', '..YYYY']],
    [{ year: '2015..2010' }, 'wrong-value', 'year', undefined],
    [{ year: '..' }, 'wrong-value', 'year', undefined],
    [{ translated: 'de' }, 'wrong-value', 'translated', ['en', 'fr']],
    [{ locale: 'de' }, 'language-not-enabled', 'locale', ['en', 'fr']],
    [{ sort: 'best' }, 'wrong-value', 'sort', [...SORTS]],
    [{ page: 0 }, 'wrong-value', 'page', ['1…10000']],
    [{ page: '1.5' }, 'wrong-value', 'page', undefined],
    [{ pageSize: 101 }, 'wrong-value', 'pageSize', ['1…100']],
    [{ page: 101, pageSize: 100 }, 'too-deep', 'page', ['1…100']],
    [{ facets: 'colour' }, 'wrong-value', 'facets', undefined],
    [{ highlight: 'perhaps' }, 'wrong-value', 'highlight', ['true', 'false', '1', '0']],
    [{ q: ['a', 'b'] }, 'not-one-value', 'q', undefined],
    [{ 'q[x]': 'a' }, 'not-one-value', 'q', undefined],
    [{ 'type[x]': 'policy' }, 'wrong-form', 'type', allTypes],
    [{ __proto__x: 'a' }, 'unknown-parameter', '__proto__x', undefined],
    [{ 'constructor[x]': 'a' }, 'unknown-parameter', 'constructor[x]', undefined],
    [{ q: 'x'.repeat(501) }, 'too-long', 'q', ['0…500']],
    [{ q: 'a '.repeat(33) }, 'too-many-words', 'q', ['0…32']],
  ])('%j', async (parameters, code, path, allowed) => {
    expect((await refusalOf(parameters))?.details).toEqual({
      code,
      path,
      allowed: allowed ?? expect.any(Array),
    });
  });

  test('are in French when French is asked for', async () => {
    expect((await refusalOf({ locale: 'fr', type: 'loi' }))?.message).toBe(
      '«\u00a0loi\u00a0» n’est pas une valeur pour type. Permis\u00a0: approach, guideline, policy, academic, platform.',
    );
  });

  test('of what is not well-formed', async () => {
    const { status, body } = await application.ask('/api/search?q=%E9cole');
    expect([status, body.error.details.code]).toEqual([400, 'malformed-encoding']);
  });
});

const highlightsIn = ({ data }: Answer['body']) =>
  Array.isArray(data) ? data.map(({ highlights }) => highlights) : [];

test('any string gets an answer or a clear refusal', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({ unit: 'grapheme', maxLength: 600 }),
    fc.string({ unit: fc.constantFrom(...'"«»“”-*()\'’:|&!<>\\ aé1的'), maxLength: 60 }),
  );
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom('en', 'fr'), async (q, locale) => {
      const query = q.replace(/\p{Cs}/gu, '');
      for (const path of [
        searchPath({ q: query, locale, highlight: true, facets: 'type' }),
        searchPath({ q: query, locale }, '/api/search/suggest'),
      ]) {
        if (path.length > 8000) continue;
        const { status, body } = await application.ask(path);
        expect([200, 400], `${path}`).toContain(status);
        if (status === 400) expect(body.error.details.code).toMatch(/^too-/);
        const html = JSON.stringify(highlightsIn(body));
        expect(html.replace(/<\/?mark>/g, '')).not.toMatch(/[<>]/);
      }
    }),
    { numRuns: 100 },
  );
});
