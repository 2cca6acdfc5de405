import { beforeAll, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { type Person, signIn } from '../support/people';
import { makeOrganization, makeResource, termId } from '../support/records';

const application = useApplication({ PREVIEW_LINK_HOURS: '2' });

const RESOURCE = 'api::resource.resource';

let reviewer: Person;
beforeAll(async () => {
  reviewer = await signIn(application, 'reviewer');
});

const link = (person: Person, uid: string, id: string, locale = 'fr') =>
  person.ask(`/clearinghouse/documents/${uid}/${id}/${locale}/preview`, { method: 'POST' });

const open = (url: string) => application.ask(url.replace(application.address, ''));

const linkTo = async (id: string, locale = 'fr'): Promise<string> =>
  (await link(reviewer, RESOURCE, id, locale)).body.data.url;

test('a link shows the draft as a page, without an account', async () => {
  const lead = await makeOrganization(application, {
    draft: true,
    words: (locale) => ({ name: locale === 'fr' ? 'Ville de Lyon' : 'City of Lyon' }),
  });
  const id = await makeResource(application, {
    draft: true,
    facts: {
      type: 'approach',
      leadOrganization: lead,
      levels: [await termId(application, 'api::level.level', 'local')],
      contactEmail: 'secret@example.org',
    },
    words: { title: 'Une école <pour tous>', summary: 'En résumé.' },
  });

  const { status, body } = await link(reviewer, RESOURCE, id);
  expect(status).toBe(200);
  expect(body.data.url).toMatch(
    new RegExp(
      `^${application.address}/preview/resource/${id}/fr\\?until=\\d+&signature=[\\w-]{43}$`,
    ),
  );
  const until = new Date(body.data.until).getTime() - Date.now();
  expect(until).toBeGreaterThan(7_100_000);
  expect(until).toBeLessThanOrEqual(7_200_000);

  const page = await open(body.data.url);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-language')).toBe('fr');
  expect(page.headers.get('cache-control')).toBe('private, no-store');
  expect(page.headers.get('x-robots-tag')).toBe('noindex, nofollow');
  expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  expect(page.headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'self'; img-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  );
  expect(page.text).toContain('<h1>Une école &lt;pour tous></h1>');
  expect(page.text).toContain('En résumé.');
  expect(page.text).toContain('Ville de Lyon');
  expect(page.text).toContain('Brouillon');
  expect(page.text).not.toContain('secret@example.org');
});

test('its stylesheet is there', async () => {
  const { status, headers } = await application.ask('/preview.css');

  expect(status).toBe(200);
  expect(headers.get('content-type')).toMatch(/^text\/css/);
});

describe('a link', () => {
  test('shows what has been saved since', async () => {
    const id = await makeResource(application);
    const url = await linkTo(id);
    await application.strapi.documents(RESOURCE).update({
      documentId: id,
      locale: 'fr',
      data: { title: 'Changé depuis' },
    });

    expect((await open(url)).text).toContain('<h1>Changé depuis</h1>');
  });

  test.each([
    ['another language', (url: string) => url.replace('/fr?', '/en?')],
    [
      'a later time',
      (url: string) => url.replace(/until=(\d+)/, (_, until) => `until=${Number(until) + 1}`),
    ],
    ['another type', (url: string) => url.replace('/resource/', '/page/')],
    ['no type', (url: string) => url.replace('/resource/', '/nothing/')],
    ['another signature', (url: string) => `${url.slice(0, -4)}AAAA`],
    ['two signatures', (url: string) => `${url}&signature=x`],
    ['no signature', (url: string) => url.replace(/&.*/, '')],
    ['no time', (url: string) => url.replace(/until=\d+&/, '')],
    ['an odd time', (url: string) => url.replace(/until=\d+/, 'until=1e3')],
    ['an odd language', (url: string) => url.replace('/fr?', '/%E2%80%A8%0A?')],
  ])('to %s shows nothing', async (_what, change) => {
    const { status, text, headers } = await open(
      change(await linkTo(await makeResource(application))),
    );

    expect(status).toBe(404);
    expect(text).toMatch(/Il n’y a rien ici|There is nothing here/);
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  test('that has expired says so', async () => {
    const id = await makeResource(application);
    const settings = application.strapi.config.get('editorial') as object;
    application.strapi.config.set('editorial', { ...settings, previewLinkHours: 0 });
    const url = await linkTo(id);
    application.strapi.config.set('editorial', settings);

    const { status, text } = await open(url);

    expect(status).toBe(410);
    expect(text).toContain('Ce lien a expiré');
  });

  test('to what has been deleted shows nothing', async () => {
    const id = await makeResource(application, { draft: true });
    const url = await linkTo(id);
    await application.strapi.documents(RESOURCE).delete({ documentId: id, locale: '*' });

    expect((await open(url)).status).toBe(404);
  });

  test('is given for drafts that are there only', async () => {
    const id = await makeResource(application, { draft: true, in: ['en'] });
    const area = await application.strapi.db
      .query('api::level.level')
      .findOne({ where: { locale: 'fr' } });

    expect((await link(reviewer, RESOURCE, id, 'fr')).status).toBe(404);
    expect((await link(reviewer, RESOURCE, 'nothing')).status).toBe(404);
    expect((await link(reviewer, 'api::level.level', area!.documentId)).status).toBe(404);
    expect((await link(reviewer, 'admin::user', '1')).status).toBe(404);
    expect((await link(reviewer, RESOURCE, id, 'xx')).status).toBe(400);
    expect(
      (
        await application.ask(`/clearinghouse/documents/${RESOURCE}/${id}/en/preview`, {
          method: 'POST',
        })
      ).status,
    ).toBe(401);
  });
});

describe('Strapi’s preview button', () => {
  const ask = (person: Person, uid: string, query: string) =>
    person.ask(`/content-manager/preview/url/${uid}?${query}`);

  test('opens the same page', async () => {
    const id = await makeResource(application, { words: { title: 'Le titre' } });

    const { body } = await ask(reviewer, RESOURCE, `documentId=${id}&locale=fr&status=draft`);

    expect((await open(body.data.url)).text).toContain('<h1>Le titre</h1>');
  });

  test('is not there for terms', async () => {
    const id = await termId(application, 'api::level.level', 'local');

    const { status } = await ask(reviewer, 'api::level.level', `documentId=${id}&locale=fr`);

    expect(status).toBe(204);
  });

  test('is not there for those who may not read', async () => {
    const { strapi } = application;
    const id = await makeResource(application);
    const role = await strapi.service('admin::role').create({ name: 'Nobody', description: '' });
    const person = await signIn(application, 'author');
    await strapi.service('admin::user').updateById(person.id, { roles: [role.id] });

    expect((await ask(person, RESOURCE, `documentId=${id}&locale=fr`)).status).toBe(204);
    expect((await link(person, RESOURCE, id)).status).toBe(403);
  });
});
