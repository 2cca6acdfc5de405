import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { type Person, signIn } from '../support/people';
import { makeOrganization, makePage, makeResource, readRow } from '../support/records';

const RESOURCE = 'api::resource.resource';
const PAGE = 'api::page.page';

const application = useApplication();
let admin: Person;

beforeAll(async () => {
  admin = await signIn(application, 'strapi-super-admin');
});

const create = (locale: string, data: object) =>
  admin.manage(RESOURCE, `?locale=${locale}`, {
    method: 'POST',
    body: { type: 'policy', ...data },
  });
const change = (documentId: string, locale: string, data: object) =>
  admin.manage(RESOURCE, `/${documentId}?locale=${locale}`, { method: 'PUT', body: data });
const drafts = (uid: typeof RESOURCE | typeof PAGE, documentId: string, locale: string) =>
  readRow(application, uid, { documentId, locale, isPublished: false });

test('an empty slug is made from the title, and counts up where it is taken', async () => {
  const title = 'Œuvre d’accueil : l’été à Besançon, « intégration »';
  const slugs = [];
  for (const slug of [undefined, '', null]) {
    const { status, body } = await create('fr', { title, slug });
    expect(status).toBe(201);
    slugs.push(body.data.slug);
  }
  expect(slugs).toEqual([
    'oeuvre-d-accueil-l-ete-a-besancon-integration',
    'oeuvre-d-accueil-l-ete-a-besancon-integration-2',
    'oeuvre-d-accueil-l-ete-a-besancon-integration-3',
  ]);

  const english = await create('en', { title });
  expect(english.body.data.slug).toBe(slugs[0]);
  expect((await create('en', { title: 'اندماج' })).body.data.slug).toBe('resource');
});

test('a slug that is given must be free in its language, among drafts too', async () => {
  const slug = `given-${randomUUID()}`;
  expect((await create('en', { title: 'One', slug })).body.data.slug).toBe(slug);

  const taken = await create('en', { title: 'Two', slug });
  expect(taken.status).toBe(400);
  expect(taken.body.error).toMatchObject({
    message: `The address “${slug}” is taken by another record in this language; choose another, or leave it empty.`,
    details: { code: 'slug-is-taken', slug },
  });
  expect((await create('fr', { title: 'Deux', slug })).status).toBe(201);

  const documentId = await makeResource(application, { in: ['en'] });
  expect((await change(documentId, 'en', { slug })).body.error.details.code).toBe('slug-is-taken');
  expect((await change(documentId, 'en', { slug: `${slug}-2` })).status).toBe(200);
  expect((await change(documentId, 'en', { title: 'Other' })).body.data.slug).toBe(`${slug}-2`);
});

test('two drafts that came to one slug are not both published, not even at the same moment', async () => {
  const options = { in: ['en'], draft: true };
  const [one, two, three] = [
    await makeResource(application, options),
    await makeResource(application, options),
    await makeResource(application, options),
  ];
  const { slug } = await drafts(RESOURCE, one, 'en');
  await application.strapi.db
    .query(RESOURCE)
    .updateMany({ where: { documentId: { $in: [two, three] } }, data: { slug } });

  const publish = (documentId: string) =>
    admin.manage(RESOURCE, `/${documentId}/actions/publish?locale=en`, {
      method: 'POST',
      body: {},
    });
  const answers = await Promise.all([publish(one), publish(two), publish(three)]);

  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
});

test('a copy is a draft in every language, with slugs of its own and the same facts', async () => {
  const lead = await makeOrganization(application);
  const documentId = await makeResource(application, {
    in: ['fr', 'en'],
    facts: { endDate: '2011', leadOrganization: lead, authors: [{ name: 'Ada' }] },
    words: (locale) => ({ title: `Copied ${locale}`, summary: `summary ${locale}` }),
  });
  const original = await drafts(RESOURCE, documentId, 'fr');

  const { status, body } = await admin.manage(RESOURCE, `/clone/${documentId}?locale=fr`, {
    method: 'POST',
    body: { title: 'Une copie', slug: original.slug, endDate: '2012', locale: 'fr' },
  });

  expect([status, body.error]).toEqual([200, undefined]);
  const copy = body.data;
  expect(copy).toMatchObject({ locale: 'fr', title: 'Une copie', publishedAt: null });
  expect(copy.documentId).not.toBe(documentId);
  const rows = await application.strapi.db
    .query(RESOURCE)
    .findMany({ where: { documentId: copy.documentId }, populate: true });
  expect(rows).toHaveLength(2);
  for (const row of rows) {
    expect(row).toMatchObject({
      publishedAt: null,
      sourceLanguage: 'fr',
      endDate: '2012',
      summary: `summary ${row.locale}`,
      leadOrganization: { documentId: lead, locale: row.locale, publishedAt: null },
      authors: [{ name: 'Ada' }],
    });
    expect(row.slug).toBe(row.locale === 'fr' ? 'copied-fr-2' : 'copied-en-2');
  }
});

test('a copied page gets a code of its own, a copied term needs one', async () => {
  const documentId = await makePage(application, { facts: { code: 'about-us' } });
  const copy = await application.strapi.documents(PAGE).clone({ documentId });
  expect(copy?.entries.map(({ code, locale }) => [code, locale])).toEqual([
    ['about-us-2', 'en'],
    ['about-us-2', 'fr'],
  ]);

  const groups = application.strapi.documents('api::target-group.target-group');
  const term = await groups.create({ data: { name: 'A', code: 'a-group' } as never });
  await expect(groups.clone({ documentId: term.documentId })).rejects.toMatchObject({
    details: { code: 'code-is-taken', value: 'a-group' },
  });
  const again = await admin.manage('api::target-group.target-group', '?locale=en', {
    method: 'POST',
    body: { name: 'Another', code: 'a-group' },
  });
  expect([again.status, again.body.error.details.code]).toEqual([400, 'code-is-taken-here']);
});
