import { beforeAll, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { makeResource } from '../support/records';

const application = useApplication({ LANGUAGES: 'en,fr,es' });

type Answered = { title: string; locale: string; isFallback?: boolean; documentId: string };

const title = (name: string) => (locale: string) => ({ title: `${name} ${locale}` });

beforeAll(async () => {
  const make = (name: string, locales: string[]) =>
    makeResource(application, { in: locales, words: title(name) });

  await make('D both', ['en', 'fr']);
  await make('A English only', ['en']);
  await make('C French only', ['fr']);
  await make('E Spanish only', ['es']);
  await make('F from Spanish', ['es', 'en']);
  const pending = await make('B French pending', ['en']);
  await application.strapi.documents('api::resource.resource').update({
    documentId: pending,
    locale: 'fr',
    data: title('B French pending')('fr') as never,
  });
  await makeResource(application, { draft: true, words: title('G draft') });
});

async function list(query: string): Promise<Answered[]> {
  const { body } = await application.ask(`/api/resources?sort=title&${query}`);
  return body.data;
}
const shown = (records: Answered[]) => records.map((record) => record.title);

test('without a fallback a list holds what is published in the asked language', async () => {
  expect(shown(await list('locale=fr'))).toEqual(['C French only fr', 'D both fr']);
  expect(shown(await list('fallback=none'))).toEqual([
    'A English only en',
    'B French pending en',
    'D both en',
    'F from Spanish en',
  ]);
});

test('with a fallback a list holds every published document exactly once', async () => {
  const records = await list('locale=fr&fallback=en');

  expect(records.map((record) => [record.title, record.isFallback])).toEqual([
    ['A English only en', true],
    ['B French pending en', true],
    ['C French only fr', false],
    ['D both fr', false],
    ['E Spanish only es', true],
    ['F from Spanish en', true],
  ]);
  expect(new Set(records.map(({ documentId }) => documentId)).size).toBe(6);
});

test('the source is each record’s own language', async () => {
  expect(shown(await list('locale=fr&fallback=source'))).toEqual([
    'A English only en',
    'B French pending en',
    'C French only fr',
    'D both fr',
    'E Spanish only es',
    'F from Spanish es',
  ]);
});

test.each([1, 2, 4, 5])(
  'pages of %i hold the same list, in order and with its total',
  async (size) => {
    const whole = await list('locale=fr&fallback=source');
    const pages: Answered[] = [];
    for (let page = 1; page <= Math.ceil(6 / size); page += 1) {
      const { body } = await application.ask(
        `/api/resources?sort=title&locale=fr&fallback=source&pagination[page]=${page}&pagination[pageSize]=${size}`,
      );
      expect(body.meta.pagination).toEqual({
        page,
        pageSize: size,
        pageCount: Math.ceil(6 / size),
        total: 6,
      });
      pages.push(...body.data);
    }

    expect(pages).toEqual(whole);
  },
);

test('filters see the answered row, not those that another language stands in for', async () => {
  expect(shown(await list('locale=fr&fallback=en&filters[title][$endsWith]=en'))).toEqual([
    'A English only en',
    'B French pending en',
    'F from Spanish en',
  ]);
  expect(shown(await list('locale=fr&fallback=en&filters[locale]=fr'))).toEqual([
    'C French only fr',
    'D both fr',
  ]);
});

test('each record says in which languages it can be read', async () => {
  const [first] = (await list('locale=fr&fallback=en&filters[title][$startsWith]=F')) as never[];

  expect(first).toMatchObject({
    locale: 'en',
    requestedLocale: 'fr',
    isFallback: true,
    translations: [
      { locale: 'en', slug: 'f-from-spanish-en', status: 'published' },
      { locale: 'fr', status: 'missing' },
      { locale: 'es', slug: 'f-from-spanish-es', status: 'published' },
    ],
  });
});

test('an answer names its language when it has one', async () => {
  const headerOf = async (query: string) =>
    (await application.ask(`/api/resources?${query}`)).headers.get('content-language');

  expect(await headerOf('locale=fr')).toBe('fr');
  expect(await headerOf('locale=fr&filters[title]=nothing')).toBe('fr');
  expect(await headerOf('locale=fr&fallback=en')).toBeNull();
  expect(await headerOf('locale=fr&fallback=en&filters[title][$startsWith]=A')).toBe('en');
});

test('terms exist in every enabled language, whatever the fallback', async () => {
  const plain = await application.ask('/api/levels?locale=fr');
  const withFallback = await application.ask('/api/levels?locale=fr&fallback=source');

  expect(withFallback.body.meta).toEqual(plain.body.meta);
  expect(withFallback.body.data).toEqual(
    plain.body.data.map((level: object) => ({
      ...level,
      requestedLocale: 'fr',
      isFallback: false,
    })),
  );
});

test('a language that is not enabled is refused with those that are', async () => {
  for (const [query, path, allowed] of [
    ['locale=de', 'locale', ['en', 'fr', 'es']],
    ['fallback=de', 'fallback', ['en', 'fr', 'es', 'none', 'source']],
  ] as const) {
    const { status, body } = await application.ask(`/api/resources?${query}`);
    expect(status).toBe(400);
    expect(body.error.details).toEqual({ code: 'language-not-enabled', path, allowed });
  }
});
