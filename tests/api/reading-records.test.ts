import { beforeAll, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { makeOrganization, makePage, makeResource } from '../support/records';

const application = useApplication();

let resource: string;
let organization: string;
let page: string;

beforeAll(async () => {
  resource = await makeResource(application, {
    words: (locale) => (locale === 'fr' ? { title: 'Un guide' } : { title: 'A guide' }),
  });
  organization = await makeOrganization(application, { in: ['fr'], words: { name: 'La maison' } });
  page = await makePage(application, { facts: { code: 'about' }, words: { title: 'About' } });
});

const idAt = async (path: string) => {
  const { status, body } = await application.ask(path);
  return status === 200 ? body.data.documentId : status;
};

test('a record is answered by its documentId, its slug or its code', async () => {
  expect(await idAt(`/api/resources/${resource}`)).toBe(resource);
  expect(await idAt('/api/resources/a-guide')).toBe(resource);
  expect(await idAt('/api/resources/un-guide?locale=fr')).toBe(resource);
  expect(await idAt(`/api/pages/${page}`)).toBe(page);
  expect(await idAt('/api/pages/about')).toBe(page);
  expect(await idAt('/api/organizations/la-maison?locale=fr')).toBe(organization);
});

test('a term is answered by its code in every language', async () => {
  const english = await application.ask('/api/places/FR');
  const french = await application.ask('/api/places/FR?locale=fr');

  expect(english.body.data.documentId).toBe(french.body.data.documentId);
  expect(french.headers.get('content-language')).toBe('fr');
  expect(french.body.data.locale).toBe('fr');
  expect(french.body.data.translations).toEqual([
    { locale: 'en', status: 'published' },
    { locale: 'fr', status: 'published' },
  ]);
});

test('one record has the shape of a list’s entry', async () => {
  const list = await application.ask('/api/resources?populate=*');
  const one = await application.ask('/api/resources/a-guide?populate=*');

  expect(one.body).toEqual({ data: list.body.data[0], meta: {} });
  expect(one.body.data).toMatchObject({
    title: 'A guide',
    locale: 'en',
    translations: [
      { locale: 'en', slug: 'a-guide', status: 'published' },
      { locale: 'fr', slug: 'un-guide', status: 'published' },
    ],
  });
  expect(one.body.data).not.toHaveProperty('isFallback');
});

test('a slug belongs to its language, unless a fallback is asked for', async () => {
  expect(await idAt('/api/resources/un-guide')).toBe(404);
  const { body } = await application.ask('/api/resources/un-guide?fallback=fr');
  expect(body.data).toMatchObject({
    documentId: resource,
    title: 'A guide',
    locale: 'en',
    requestedLocale: 'en',
    isFallback: false,
  });
});

test('a record that lacks the asked language is answered in its source language when asked', async () => {
  expect(await idAt(`/api/organizations/${organization}`)).toBe(404);
  const { body, headers } = await application.ask(
    '/api/organizations/la-maison?fallback=source&fields=name',
  );

  expect(headers.get('content-language')).toBe('fr');
  expect(body.data).toEqual({
    id: expect.any(Number),
    documentId: organization,
    name: 'La maison',
    locale: 'fr',
    requestedLocale: 'en',
    isFallback: true,
    translations: [
      { locale: 'en', status: 'missing' },
      { locale: 'fr', slug: 'la-maison', status: 'published' },
    ],
  });
});

test('what is not there is a 404 in Strapi’s shape, in the asked language', async () => {
  const english = await application.ask('/api/resources/nothing');
  const french = await application.ask('/api/resources/nothing?locale=fr');

  expect(english.status).toBe(404);
  expect(english.body).toEqual({
    data: null,
    error: {
      status: 404,
      name: 'NotFoundError',
      message: 'Nothing published here is called “nothing” in this language.',
      details: {},
    },
  });
  expect(french.body.error.message).toBe(
    'Rien de publié ici ne porte le nom «\u00A0nothing\u00A0» dans cette langue.',
  );
});

test('HEAD answers the headers of GET', async () => {
  for (const path of ['/api/resources', '/api/resources/a-guide']) {
    const { status, headers, text } = await application.ask(path, { method: 'HEAD' });
    expect([status, headers.get('content-language'), text]).toEqual([200, 'en', '']);
  }
});

test('the language of the browser is not guessed from', async () => {
  const { body } = await application.ask('/api/resources/a-guide', {
    headers: { 'accept-language': 'fr' },
  });

  expect(body.data.locale).toBe('en');
});
