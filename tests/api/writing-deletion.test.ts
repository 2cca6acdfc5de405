import { beforeAll, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { type Person, signIn } from '../support/people';
import { makeOrganization, makePage, makeResource, readRow } from '../support/records';

const RESOURCE = 'api::resource.resource';
const ORGANIZATION = 'api::organization.organization';
const TARGET_GROUP = 'api::target-group.target-group';
const PLACE = 'api::place.place';

const application = useApplication();
let admin: Person;
let frenchReader: Person;

beforeAll(async () => {
  admin = await signIn(application, 'strapi-super-admin');
  frenchReader = await signIn(application, 'strapi-super-admin', 'fr');
});

const remove = (uid: string, documentId: string, locale: string, person = admin) =>
  person.manage(uid, `/${documentId}?locale=${locale}`, { method: 'DELETE' });

const rowsOf = (uid: string, documentId: string) =>
  application.strapi.db.query(uid).count({ where: { documentId } });

const newTerm = async (uid: typeof TARGET_GROUP | typeof PLACE, data: object) => {
  const term = await application.strapi
    .documents(uid)
    .create({ locale: 'en', data: data as never });
  await application.strapi.documents(uid).update({
    documentId: term.documentId,
    locale: 'fr',
    data: { labelStatus: 'official' } as never,
  });
  return term.documentId;
};

test('the source language goes last, or with all the others', async () => {
  const documentId = await makePage(application);

  const refused = await remove('api::page.page', documentId, 'en');
  expect(refused.status).toBe(400);
  expect(refused.body.error).toMatchObject({
    message:
      'The source language, English, can’t be deleted while there are translations (French); delete those first, or the whole record.',
    details: { code: 'source-language-stays', language: 'English', others: ['French'] },
  });

  expect((await remove('api::page.page', documentId, 'fr')).status).toBe(200);
  expect((await remove('api::page.page', documentId, 'en')).status).toBe(200);
  expect(await rowsOf('api::page.page', documentId)).toBe(0);

  const whole = await makePage(application);
  expect((await remove('api::page.page', whole, '*')).status).toBe(200);
  expect(await rowsOf('api::page.page', whole)).toBe(0);
});

test('a term in use is not deleted: the refusal says by how many records and which', async () => {
  const documentId = await newTerm(TARGET_GROUP, { name: 'Young testers', code: 'young-testers' });
  for (let number = 1; number <= 6; number += 1) {
    await makeResource(application, {
      in: number === 1 ? ['en'] : ['en', 'fr'],
      draft: number < 3,
      facts: { targetGroups: [documentId] },
      words: (locale) => ({ title: `${locale === 'en' ? 'Sheet' : 'Fiche'} ${number}` }),
    });
  }

  const refused = await remove(TARGET_GROUP, documentId, '*');
  expect(refused.status).toBe(400);
  expect(refused.body.error).toMatchObject({
    message:
      '“Young testers” can’t be deleted: 6 records name it (Sheet 1, Sheet 2, Sheet 3, Sheet 4, Sheet 5, and others). Take it out of them first.',
    details: {
      code: 'in-use',
      name: 'Young testers',
      count: 6,
      records: ['Sheet 1', 'Sheet 2', 'Sheet 3', 'Sheet 4', 'Sheet 5'],
    },
  });
  const inFrench = await remove(TARGET_GROUP, documentId, '*', frenchReader);
  expect(inFrench.body.error.message).toBe(
    '«\u00a0Young testers\u00a0» ne peut pas être supprimé\u00a0: 6 fiches le mentionnent (Sheet 1, Fiche 2, Fiche 3, Fiche 4, Fiche 5, et d’autres). Retirez-le d’abord de ces fiches.',
  );
  const bulk = await admin.manage(TARGET_GROUP, '/actions/bulkDelete?locale=en', {
    method: 'POST',
    body: { documentIds: [documentId] },
  });
  expect(bulk.status).toBe(400);
  expect(await rowsOf(TARGET_GROUP, documentId)).toBe(2);
});

test('a term is deleted in every language or in none', async () => {
  const documentId = await newTerm(TARGET_GROUP, { name: 'Unused', code: 'unused' });

  for (const locale of ['fr', 'en']) {
    const { body } = await remove(TARGET_GROUP, documentId, locale);
    expect(body.error.details.code).toBe('term-in-every-language');
  }
  expect((await remove(TARGET_GROUP, documentId, '*')).status).toBe(200);
  expect(await rowsOf(TARGET_GROUP, documentId)).toBe(0);
});

test('a term that another term names stays', async () => {
  const parent = await newTerm(PLACE, { name: 'Testland', code: 'XTL', kind: 'region' });
  await newTerm(PLACE, { name: 'Testville', code: 'XTV', kind: 'country', parent });

  const { status, body } = await remove(PLACE, parent, '*');

  expect([status, body.error.details]).toEqual([
    400,
    { code: 'in-use', name: 'Testland', count: 1, records: ['Testville'] },
  ]);
});

test('an organisation that records name is neither deleted nor loses a language', async () => {
  const lead = await makeOrganization(application, { words: { name: 'Lead' } });
  const english = await makeResource(application, {
    in: ['en'],
    facts: { leadOrganization: lead },
    words: { title: 'Only English' },
  });

  const whole = await remove(ORGANIZATION, lead, '*');
  expect([whole.status, whole.body.error.message]).toEqual([
    400,
    '“Lead” can’t be deleted: 1 record names it (Only English). Take it out of them first.',
  ]);
  expect((await remove(ORGANIZATION, lead, 'fr')).status).toBe(200);

  await application.strapi
    .documents(RESOURCE)
    .update({ documentId: english, locale: 'fr', data: { title: 'Français' } as never });
  const french = await remove(ORGANIZATION, lead, 'fr');
  expect([french.status, french.body.error.details.code]).toEqual([400, 'in-use']);
});

test('an organisation that published records name stays published in their languages', async () => {
  const lead = await makeOrganization(application, { words: { name: 'Lead' } });
  const documentId = await makeResource(application, {
    facts: { partnerOrganizations: [lead] },
    words: { title: 'Shown' },
  });
  await application.strapi.documents(RESOURCE).unpublish({ documentId, locale: 'fr' });
  const unpublish = (locale: string) =>
    admin.manage(ORGANIZATION, `/${lead}/actions/unpublish?locale=${locale}`, {
      method: 'POST',
      body: {},
    });

  const refused = await unpublish('en');
  expect(refused.status).toBe(400);
  expect(refused.body.error).toMatchObject({
    message:
      '“Lead” can’t be unpublished (English): 1 record published in this language names it (Shown). Unpublish them first, or take it out of them.',
    details: { code: 'in-published-use', count: 1, records: ['Shown'], language: 'English' },
  });
  const bulk = await admin.manage(ORGANIZATION, '/actions/bulkUnpublish?locale=en', {
    method: 'POST',
    body: { documentIds: [lead] },
  });
  expect(bulk.status).toBe(400);
  expect((await unpublish('fr')).status).toBe(200);

  const row = await readRow(application, RESOURCE, { documentId, locale: 'en', isPublished: true });
  expect(row.partnerOrganizations).toHaveLength(1);
});
