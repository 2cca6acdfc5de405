import { beforeAll, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { makeOrganization, makeResource, termId } from '../support/records';

const application = useApplication();

/** Answers the titles of a list of resources, in their order. */
async function titles(query: string): Promise<string[]> {
  const { status, body } = await application.ask(`/api/resources?${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body.data.map(({ title }: { title: string }) => title);
}

beforeAll(async () => {
  const place = (code: string) => termId(application, 'api::place.place', code);
  const [france, belgium, canada] = [await place('FR'), await place('BE'), await place('CA')];
  const lead = await makeOrganization(application, {
    in: ['en'],
    words: { name: 'Zebra House' },
    facts: { place: { documentId: canada } },
  });
  const make = (title: string, facts: object, words: object = {}) =>
    makeResource(application, { in: ['en'], words: { title, ...words }, facts: { ...facts } });

  await make('Delta', {
    type: 'policy',
    ongoing: true,
    startDate: '2010-05',
    places: [{ documentId: france }, { documentId: belgium }],
    leadOrganization: { documentId: lead },
  });
  await make('Alpha', {
    type: 'approach',
    lastVerifiedOn: '2024-03-01',
    places: [{ documentId: france }],
  });
  await make(
    'Charlie',
    { type: 'platform', lastVerifiedOn: '2025-03-01' },
    { summary: '100 % sure' },
  );
  await make(
    'Bravo',
    { type: 'policy' },
    { keywords: [{ word: 'school' }, { word: 'schooling' }] },
  );
});

test('records come by title, in Strapi’s shape', async () => {
  const { body } = await application.ask('/api/resources?fields=type&pagination[pageSize]=2');

  expect(body).toEqual({
    data: [
      {
        id: expect.any(Number),
        documentId: expect.stringMatching(/^[a-z0-9]{24}$/),
        type: 'approach',
        translations: [
          { locale: 'en', slug: 'alpha', status: 'published' },
          { locale: 'fr', status: 'missing' },
        ],
      },
      expect.objectContaining({ type: 'policy' }),
    ],
    meta: { pagination: { page: 1, pageSize: 2, pageCount: 2, total: 4 } },
  });
});

test('without `fields` every public attribute of the record itself is answered', async () => {
  const { body } = await application.ask('/api/organizations');

  expect(Object.keys(body.data[0])).toEqual([
    ...['id', 'documentId', 'name', 'acronym', 'slug', 'description', 'kind', 'url'],
    ...['partnerSince', 'ror', 'sourceLanguage', 'createdAt', 'updatedAt', 'publishedAt', 'locale'],
    'translations',
  ]);
});

test.each([
  ['filters[type]=policy', ['Bravo', 'Delta']],
  ['filters[type][$in][0]=platform&filters[type][$in][1]=approach', ['Alpha', 'Charlie']],
  ['filters[type][$ne]=policy', ['Alpha', 'Charlie']],
  ['filters[type][$not][$eq]=policy', ['Alpha', 'Charlie']],
  ['filters[$not][type]=policy', ['Alpha', 'Charlie']],
  ['filters[title][$startsWithi]=a', ['Alpha']],
  ['filters[title][$eqi]=BRAVO', ['Bravo']],
  ['filters[title][$between][0]=B&filters[title][$between][1]=D', ['Bravo', 'Charlie']],
  ['filters[summary][$contains]=0 %25 s', ['Charlie']],
  ['filters[summary][$contains]=_', []],
  ['filters[ongoing]=true', ['Delta']],
  ['filters[lastVerifiedOn][$gte]=2025-01-01', ['Charlie']],
  ['filters[lastVerifiedOn][$null]=true', ['Bravo', 'Delta']],
  ['filters[publishedAt][$gt]=2000-01-01', ['Alpha', 'Bravo', 'Charlie', 'Delta']],
  ['filters[publishedAt][$lt]=2000-01-01T00:00:00Z', []],
  ['filters[startDate][$startsWith]=2010', ['Delta']],
  ['filters[places][code]=FR', ['Alpha', 'Delta']],
  ['filters[places][code][$in][0]=FR&filters[places][code][$in][1]=BE', ['Alpha', 'Delta']],
  ['filters[places][parent][code]=155', ['Alpha', 'Delta']],
  ['filters[places][$null]=true', ['Bravo', 'Charlie']],
  ['filters[$and][0][places][code]=FR&filters[$and][1][places][code]=BE', ['Delta']],
  ['filters[leadOrganization][place][code]=CA', ['Delta']],
  ['filters[leadOrganization][name][$contains]=Zebra', ['Delta']],
  ['filters[leadOrganization][$notNull]=true', ['Delta']],
  ['filters[keywords][word][$startsWith]=school', ['Bravo']],
  ['filters[file][$null]=true&filters[body][$null]=true&filters[type]=platform', ['Charlie']],
  ['filters[locale]=fr', []],
])('%s finds %j, each once', async (query, expected) => {
  expect(await titles(query)).toEqual(expected);
  const { body } = await application.ask(`/api/resources?${query}`);
  expect(body.meta.pagination.total).toBe(expected.length);
});

test('a group of one relation does not overwrite that of another', async () => {
  const query =
    'filters[places][$or][0][code]=FR&filters[places][$or][1][code]=BE' +
    '&filters[leadOrganization][$or][0][name]=Zebra House&filters[leadOrganization][$or][1][name]=x';

  expect(await titles(query)).toEqual(['Delta']);
});

test.each([
  ['sort=title:desc', ['Delta', 'Charlie', 'Bravo', 'Alpha']],
  ['sort=type:desc,title', ['Bravo', 'Delta', 'Charlie', 'Alpha']],
  ['sort[0]=type&sort[1]=title:desc', ['Alpha', 'Charlie', 'Delta', 'Bravo']],
  ['sort[title]=desc&filters[places][code][$notNull]=true', ['Delta', 'Alpha']],
  ['sort=leadOrganization.name,title:desc&filters[type]=policy&filters[ongoing]=true', ['Delta']],
  ['sort=title&pagination[start]=1&pagination[limit]=2', ['Bravo', 'Charlie']],
  ['sort=title&pagination[page]=2&pagination[pageSize]=3', ['Delta']],
  ['sort=title&pagination[page]=9', []],
])('%s answers %j', async (query, expected) => {
  expect(await titles(query)).toEqual(expected);
});

test('sorting through a relation keeps each record once, those without it too', async () => {
  const found = await titles('sort=leadOrganization.place.name:desc');

  expect([...found].sort()).toEqual(['Alpha', 'Bravo', 'Charlie', 'Delta']);
});

test('equal entries keep one order from page to page', async () => {
  const seen: string[] = [];
  for (let page = 1; page <= 4; page += 1) {
    seen.push(...(await titles(`sort=policyRole&pagination[page]=${page}&pagination[pageSize]=1`)));
  }

  expect([...seen].sort()).toEqual(['Alpha', 'Bravo', 'Charlie', 'Delta']);
});

test('totals are left out when they are not asked for', async () => {
  const { body } = await application.ask('/api/resources?pagination[withCount]=false');

  expect(body.meta).toEqual({ pagination: { page: 1, pageSize: 25 } });
});

test('limit=-1 is the largest page', async () => {
  const { body } = await application.ask('/api/places?pagination[limit]=-1');

  expect(body.data).toHaveLength(100);
  expect(body.meta.pagination).toMatchObject({ start: 0, limit: 100 });
  expect(body.meta.pagination.total).toBeGreaterThan(248);
});

test('terms come in the order of their vocabulary', async () => {
  const { body } = await application.ask('/api/policy-areas?fields=order');

  expect(body.data).toHaveLength(3);
  const orders = body.data.map(({ order }: { order: number }) => order);
  expect(orders).toEqual([...orders].sort((one, other) => one - other));
});
