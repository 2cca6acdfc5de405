import { beforeAll, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { type Person, signIn } from '../support/people';
import { makeResource } from '../support/records';

const RESOURCE = 'api::resource.resource';

const application = useApplication();
let admin: Person;
let frenchReader: Person;

beforeAll(async () => {
  admin = await signIn(application, 'strapi-super-admin');
  frenchReader = await signIn(application, 'strapi-super-admin', 'fr');
});

const resources = () => application.strapi.documents(RESOURCE);
const rowsIn = (locale: string) =>
  application.strapi.db.query(RESOURCE).count({ where: { locale } });

async function makeLocale(code: string): Promise<number> {
  const { body } = await admin.ask('/i18n/locales', {
    method: 'POST',
    body: { code, name: code, isDefault: false },
  });
  return body.id;
}

test('nothing is written in a language that is not enabled', async () => {
  const documentId = await makeResource(application);
  await makeLocale('de');

  for (const locale of ['de', 'zz', 'FR']) {
    for (const act of [
      () => resources().create({ locale, data: { title: 'T' } as never }),
      () => resources().update({ documentId, locale, data: { title: 'T' } as never }),
      () => resources().publish({ documentId, locale }),
      () => resources().unpublish({ documentId, locale: ['en', locale] as never }),
      () => resources().delete({ documentId, locale }),
      () => resources().discardDraft({ documentId, locale }),
      () => resources().clone({ documentId, locale }),
    ]) {
      await expect(act()).rejects.toMatchObject({
        details: { code: 'language-not-enabled', language: locale, languages: ['en', 'fr'] },
      });
    }
    expect(await rowsIn(locale)).toBe(0);
  }
  const refused = await admin.manage(RESOURCE, '?locale=de', {
    method: 'POST',
    body: { title: 'Titel' },
  });
  expect([refused.status, refused.body.error.message]).toEqual([
    400,
    '“de” is not an enabled language; the languages are en and fr.',
  ]);
  const inFrench = await frenchReader.manage(RESOURCE, '?locale=de', {
    method: 'POST',
    body: { title: 'Titel' },
  });
  expect(inFrench.body.error.message).toBe(
    '«\u00a0de\u00a0» n’est pas une langue activée\u202f; les langues sont en et fr.',
  );
});

test('one language at a time is saved', async () => {
  for (const locale of ['*', ['en', 'fr']] as string[]) {
    await expect(
      resources().create({ locale, data: { title: 'T' } as never }),
    ).rejects.toMatchObject({ details: { code: 'language-not-enabled' } });
  }
});

test('without a language, the default one is meant', async () => {
  const { documentId, locale } = await resources().create({ data: { title: 'T' } as never });

  expect(locale).toBe('en');
  expect(await resources().update({ documentId, data: { title: 'U' } as never })).toMatchObject({
    locale: 'en',
    title: 'U',
  });
});

test('a document that does not exist is null, as in Strapi', async () => {
  expect(
    await resources().update({
      documentId: 'nothinghere0000000000000',
      locale: 'fr',
      data: { title: 'T' } as never,
    }),
  ).toBeNull();
});

test('a language in which records are written is not deleted', async () => {
  await makeResource(application);
  const locales = application.strapi.plugin('i18n').service('locales');
  const french = await locales.findByCode('fr');
  const before = await rowsIn('fr');
  const count = new Set(
    (await application.strapi.db.query(RESOURCE).findMany({ where: { locale: 'fr' } })).map(
      ({ documentId }) => documentId,
    ),
  ).size;

  const { status, body } = await admin.ask(`/i18n/locales/${french.id}`, { method: 'DELETE' });
  expect([status, body.error.details]).toEqual([
    400,
    { code: 'language-in-use', language: 'French', count: expect.any(Number) },
  ]);
  expect(body.error.details.count).toBeGreaterThanOrEqual(count);
  expect(await rowsIn('fr')).toBe(before);
  for (const code of ['fr', 'en']) {
    const { id } = await locales.findByCode(code);
    await expect(locales.delete({ id })).rejects.toThrow(/can’t be deleted/);
    expect(await locales.findByCode(code)).not.toBeNull();
  }
});

test('a language in which nothing is written is deleted', async () => {
  const id = await makeLocale('it');

  expect((await admin.ask(`/i18n/locales/${id}`, { method: 'DELETE' })).status).toBe(200);
});
