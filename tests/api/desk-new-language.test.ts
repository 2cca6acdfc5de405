import { beforeAll, expect, test } from 'vitest';
import type { Coverage } from '../../src/editorial/translations/coverage';
import { TERM_UIDS } from '../../src/content-model';
import { useApplication } from '../support/application';
import { type Person, signIn } from '../support/people';
import { makeResource } from '../support/records';
import { search } from '../support/searching';

const RESOURCE = 'api::resource.resource';
const application = useApplication({ LANGUAGES: 'en,fr,es' });
let ada: Person;
let documentId: string;

beforeAll(async () => {
  ada = await signIn(application, 'strapi-super-admin');
  documentId = await makeResource(application, {
    words: (locale) => ({
      title: locale === 'en' ? 'Neighbourhood mentors' : 'Mentors de quartier',
    }),
  });
});

test('a language that is added by configuration has every term, and a translator', async () => {
  for (const uid of TERM_UIDS) {
    const count = (locale: string) => application.strapi.db.query(uid).count({ where: { locale } });
    expect(await count('es'), uid).toBe(await count('en'));
  }
  const { body } = await ada.ask('/admin/roles');
  expect(body.data.map(({ code }: { code: string }) => code)).toContain('translator-es');
});

test('every record is missing in it, and the matrix shows so', async () => {
  const { body } = await ada.ask('/clearinghouse/translations?locale=es&state=missing&q=mentors');
  expect(body.data).toMatchObject({
    total: 1,
    languages: ['en', 'fr', 'es'],
    documents: [
      {
        documentId,
        languages: [
          { locale: 'en', state: 'source' },
          { locale: 'fr', state: 'published' },
          { locale: 'es', state: 'missing' },
        ],
      },
    ],
  });
  const { body: coverage } = await ada.ask('/clearinghouse/translations/coverage');
  for (const { locale, total, counts } of coverage.data as Coverage[]) {
    if (locale === 'es') expect(counts).toMatchObject({ missing: total, published: 0 });
  }
});

test('the public searches and reads in it, and is answered in another one, marked so', async () => {
  const { body } = await search(application, { q: 'neighbourhood mentors', locale: 'es' });
  expect(body.data).toMatchObject([
    { documentId, locale: 'en', requestedLocale: 'es', isFallback: true },
  ]);
  const answer = await application.ask(`/api/resources/${documentId}?locale=es&fallback=source`);
  expect(answer.body.data).toMatchObject({
    locale: 'en',
    isFallback: true,
    translations: [{}, {}, { locale: 'es', status: 'missing' }],
  });
});

test('its translator translates into it, and into nothing else', async () => {
  const translator = await signIn(application, 'translator-es' as never);
  const save = (locale: string, title: string) =>
    translator.manage(RESOURCE, `/${documentId}?locale=${locale}`, {
      method: 'PUT',
      body: { title },
    });
  expect((await save('es', 'Mentores del barrio')).status).toBe(200);
  expect((await save('fr', 'Autre chose')).status).toBe(403);
  const { body } = await ada.ask(`/clearinghouse/translations/${RESOURCE}/${documentId}/es`);
  expect(body.data).toMatchObject({ state: 'in-progress', by: { id: translator.id } });
});
