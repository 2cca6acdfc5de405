import { beforeAll, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { type Person, signIn } from '../support/people';
import { makeOrganization, makeResource, readRow } from '../support/records';

const RESOURCE = 'api::resource.resource';
const ORGANIZATION = 'api::organization.organization';

const application = useApplication();
let admin: Person;

beforeAll(async () => {
  admin = await signIn(application, 'strapi-super-admin');
});

const resources = () => application.strapi.documents(RESOURCE);
const save = (documentId: string, locale: string, data: object) =>
  resources().update({ documentId, locale, data: data as never });
const row = (documentId: string, locale: string, isPublished: boolean) =>
  readRow(application, RESOURCE, { documentId, locale, isPublished });

/** What the four rows of a document say, or null where there is none. */
async function state(documentId: string) {
  const read = async (locale: string, isPublished: boolean) => {
    const found = await row(documentId, locale, isPublished);
    return found && `${found.summary ?? '–'} ${found.endDate ?? '–'}`;
  };
  return {
    en: [await read('en', false), await read('en', true)],
    fr: [await read('fr', false), await read('fr', true)],
  };
}

const act = (documentId: string, action: string, locale: string, body: object = {}) =>
  admin.manage(RESOURCE, `/${documentId}/actions/${action}?locale=${locale}`, {
    method: 'POST',
    body,
  });

const inBoth = {
  words: (locale: string) => ({ summary: `${locale}1` }),
  facts: { endDate: '2001' },
};

test('publishing the source language gives its facts to published translations, without their waiting words', async () => {
  const documentId = await makeResource(application, inBoth);
  await save(documentId, 'fr', { summary: 'fr2' });
  await save(documentId, 'en', { summary: 'en2', endDate: '2002' });
  expect(await state(documentId)).toEqual({
    en: ['en2 2002', 'en1 2001'],
    fr: ['fr2 2002', 'fr1 2001'],
  });

  const { status, body } = await act(documentId, 'publish', 'en', { summary: 'en3' });

  expect([status, body.error]).toEqual([200, undefined]);
  expect(await state(documentId)).toEqual({
    en: ['en3 2002', 'en3 2002'],
    fr: ['fr2 2002', 'fr1 2002'],
  });
});

test('publishing a translation keeps the published facts, and the waiting facts wait on', async () => {
  const documentId = await makeResource(application, inBoth);
  await save(documentId, 'en', { summary: 'en2', endDate: '2002' });

  expect((await act(documentId, 'publish', 'fr', { summary: 'fr2' })).status).toBe(200);

  expect(await state(documentId)).toEqual({
    en: ['en2 2002', 'en1 2001'],
    fr: ['fr2 2002', 'fr2 2001'],
  });
});

test('a translation published alone shows the draft facts', async () => {
  const documentId = await makeResource(application, { ...inBoth, draft: true });
  await act(documentId, 'publish', 'fr');
  expect(await state(documentId)).toEqual({ en: ['en1 2001', null], fr: ['fr1 2001', 'fr1 2001'] });

  await save(documentId, 'en', { endDate: '2002' });
  await act(documentId, 'publish', 'en');
  expect(await state(documentId)).toEqual({
    en: ['en1 2002', 'en1 2002'],
    fr: ['fr1 2002', 'fr1 2002'],
  });
});

test('every language is published at once with *, and with a list', async () => {
  for (const locale of ['*', ['fr', 'en']]) {
    const documentId = await makeResource(application, { ...inBoth, draft: true });
    const { entries } = await resources().publish({ documentId, locale: locale as never });

    expect(entries.map((entry) => entry.locale)).toEqual(['en', 'fr']);
    expect(await state(documentId)).toEqual({
      en: ['en1 2001', 'en1 2001'],
      fr: ['fr1 2001', 'fr1 2001'],
    });
    await resources().unpublish({ documentId, locale: locale as never });
    expect(await state(documentId)).toEqual({ en: ['en1 2001', null], fr: ['fr1 2001', null] });
  }
});

test('what is discarded goes back to what is published, facts in every language', async () => {
  const documentId = await makeResource(application, inBoth);
  await save(documentId, 'en', { summary: 'en2', endDate: '2002' });
  await save(documentId, 'fr', { summary: 'fr2' });

  expect((await act(documentId, 'discard', 'fr')).status).toBe(200);
  expect(await state(documentId)).toEqual({
    en: ['en2 2002', 'en1 2001'],
    fr: ['fr1 2002', 'fr1 2001'],
  });

  await save(documentId, 'fr', { summary: 'fr3' });
  expect((await act(documentId, 'discard', 'en')).status).toBe(200);
  expect(await state(documentId)).toEqual({
    en: ['en1 2001', 'en1 2001'],
    fr: ['fr3 2001', 'fr1 2001'],
  });
});

test('a language that was never published has nothing to go back to', async () => {
  const documentId = await makeResource(application, { ...inBoth, draft: true });

  await expect(resources().discardDraft({ documentId, locale: 'fr' })).rejects.toMatchObject({
    details: { code: 'nothing-published' },
  });
  await resources().discardDraft({ documentId, locale: '*' });
  expect(await state(documentId)).toEqual({ en: ['en1 2001', null], fr: ['fr1 2001', null] });
});

test('a save with the status published is a save and a publication', async () => {
  const created = await resources().create({
    locale: 'en',
    status: 'published',
    data: { title: 'At once', type: 'policy' } as never,
  });
  expect(created).toMatchObject({ title: 'At once', publishedAt: expect.anything() });

  const { documentId } = created;
  const translated = await resources().update({
    documentId,
    locale: 'fr',
    status: 'published',
    data: { title: 'Aussitôt' } as never,
  });
  expect(translated).toMatchObject({ title: 'Aussitôt', publishedAt: expect.anything() });
  expect(await row(documentId, 'fr', true)).toMatchObject({ type: 'policy', slug: 'aussitot' });
});

test('a record that names an unpublished organisation is not published, by any door', async () => {
  const lead = await makeOrganization(application, {
    in: ['en'],
    words: { name: 'Quiet Alliance' },
  });
  const documentId = await makeResource(application, {
    draft: true,
    facts: { leadOrganization: lead },
  });

  expect((await act(documentId, 'publish', 'en')).status).toBe(200);
  const refused = await act(documentId, 'publish', 'fr');
  expect(refused.status).toBe(400);
  expect(refused.body.error.message).toBe(
    'Publish the organisations that this record names first: Quiet Alliance (French).',
  );
  expect(refused.body.error.details).toEqual({
    code: 'organization-not-published',
    organizations: ['Quiet Alliance (French)'],
    languages: ['fr'],
  });
  for (const publication of [
    () => resources().publish({ documentId, locale: '*' }),
    () => resources().publish({ documentId, locale: 'fr' }),
    () => resources().update({ documentId, locale: 'fr', status: 'published', data: {} as never }),
  ]) {
    await expect(publication()).rejects.toMatchObject({
      details: { code: 'organization-not-published' },
    });
  }
  const other = await makeResource(application, { draft: true });
  const bulk = await admin.manage(RESOURCE, '/actions/bulkPublish?locale=fr', {
    method: 'POST',
    body: { documentIds: [other, documentId] },
  });
  expect([bulk.status, bulk.body.error.details.code]).toEqual([400, 'organization-not-published']);
  expect(await row(other, 'fr', true)).toBeNull();
  expect(await row(documentId, 'fr', true)).toBeNull();

  await application.strapi.documents(ORGANIZATION).publish({ documentId: lead, locale: 'fr' });
  expect((await act(documentId, 'publish', 'fr')).status).toBe(200);
  expect((await row(documentId, 'fr', true)).leadOrganization).toMatchObject({
    documentId: lead,
    locale: 'fr',
    publishedAt: expect.anything(),
  });
});

test('facts that a published translation could not show are not published', async () => {
  const partner = await makeOrganization(application, { in: ['en'], words: { name: 'Partner' } });
  const documentId = await makeResource(application);
  await save(documentId, 'en', { partnerOrganizations: [partner] });

  const { status, body } = await act(documentId, 'publish', 'en');

  expect([status, body.error.details.organizations]).toEqual([400, ['Partner (French)']]);
});

test('an organisation’s own drafts, discards and publications never cost a record its relation', async () => {
  const lead = await makeOrganization(application);
  const documentId = await makeResource(application, { facts: { leadOrganization: lead } });
  const organizations = application.strapi.documents(ORGANIZATION);

  for (const locale of ['en', 'fr']) {
    await organizations.update({ documentId: lead, locale, data: { description: 'New' } as never });
  }
  await organizations.update({ documentId: lead, locale: 'en', data: { kind: 'un' } as never });
  await organizations.discardDraft({ documentId: lead, locale: 'fr' });
  await organizations.publish({ documentId: lead, locale: 'en' });
  await organizations.discardDraft({ documentId: lead, locale: '*' });

  for (const locale of ['en', 'fr']) {
    for (const isPublished of [true, false]) {
      const { leadOrganization } = await row(documentId, locale, isPublished);
      expect(leadOrganization).toMatchObject({ documentId: lead, locale, kind: 'un' });
      expect(leadOrganization.publishedAt !== null).toBe(isPublished);
    }
  }
});
