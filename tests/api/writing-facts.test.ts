import { expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { signIn } from '../support/people';
import { makeOrganization, makeResource, readRow, termId } from '../support/records';

const RESOURCE = 'api::resource.resource';
const ORGANIZATION = 'api::organization.organization';
const ISSUE = 'api::issue.issue';

const application = useApplication();

const draft = (documentId: string, locale: string) =>
  readRow(application, RESOURCE, { documentId, locale, isPublished: false });
const published = (documentId: string, locale: string) =>
  readRow(application, RESOURCE, { documentId, locale, isPublished: true });
const codes = (terms: { code: string }[]) => terms.map(({ code }) => code).sort();
const documentIds = (rows: { documentId: string }[]) => rows.map((row) => row.documentId).sort();

const resources = () => application.strapi.documents(RESOURCE);
const save = (documentId: string, locale: string, data: object) =>
  resources().update({ documentId, locale, data: data as never });

type Term = { documentId: string; id: number; code: string };

const twoIssues = () =>
  application.strapi.documents(ISSUE).findMany({ locale: 'en', limit: 2 }) as unknown as Promise<
    Term[]
  >;

test('the language in which a record is made is its source language', async () => {
  const admin = await signIn(application, 'strapi-super-admin');
  const { status, body } = await admin.manage(RESOURCE, '?locale=fr', {
    method: 'POST',
    body: { title: 'Un guide', type: 'guideline', sourceLanguage: '' },
  });

  expect(status).toBe(201);
  expect(await draft(body.data.documentId, 'fr')).toMatchObject({ sourceLanguage: 'fr' });

  const other = await admin.manage(RESOURCE, '?locale=fr', {
    method: 'POST',
    body: { title: 'Un guide', type: 'guideline', sourceLanguage: 'en' },
  });
  expect(other.status).toBe(400);
  expect(other.body.error.details.code).toBe('source-language-is-fixed');
});

test('a new translation takes the facts along', async () => {
  const admin = await signIn(application, 'strapi-super-admin');
  const [one, two] = await twoIssues();
  const lead = await makeOrganization(application);
  const documentId = await makeResource(application, {
    in: ['en'],
    draft: true,
    facts: {
      startDate: '2010-01-01',
      ongoing: true,
      issues: [one.documentId, two.documentId],
      leadOrganization: lead,
      authors: [{ name: 'Ada', orcid: '' }],
      identifiers: [{ scheme: 'isbn', value: '9780306406157' }],
    },
  });

  const { status, body } = await admin.manage(RESOURCE, `/${documentId}?locale=fr`, {
    method: 'PUT',
    body: {
      title: 'Une fiche',
      ongoing: false,
      startDate: null,
      authors: [],
      issues: { connect: [], disconnect: [] },
      leadOrganization: { connect: [], disconnect: [] },
    },
  });

  expect([status, body.error]).toEqual([200, undefined]);
  const french = await draft(documentId, 'fr');
  expect(french).toMatchObject({
    title: 'Une fiche',
    slug: 'une-fiche',
    startDate: '2010-01-01',
    ongoing: true,
    type: 'approach',
    sourceLanguage: 'en',
    authors: [{ name: 'Ada' }],
    identifiers: [{ scheme: 'isbn', value: '9780306406157' }],
    leadOrganization: { documentId: lead, locale: 'fr', publishedAt: null },
  });
  expect(codes(french.issues)).toEqual(codes([one, two]));
  expect(french.issues.every(({ locale }: { locale: string }) => locale === 'fr')).toBe(true);
});

test('facts that the source language changes reach every draft, and emptied ones stay empty', async () => {
  const admin = await signIn(application, 'strapi-super-admin');
  const [one, two] = await twoIssues();
  const documentId = await makeResource(application, {
    facts: { url: 'https://example.org/', issues: [one.documentId] },
  });

  const { status } = await admin.manage(RESOURCE, `/${documentId}?locale=en`, {
    method: 'PUT',
    body: {
      title: 'Renamed',
      url: null,
      issues: {
        connect: [{ id: two.id, documentId: two.documentId, locale: 'en' }],
        disconnect: [{ id: one.id, documentId: one.documentId, locale: 'en' }],
      },
    },
  });

  expect(status).toBe(200);
  const french = await draft(documentId, 'fr');
  expect(french).toMatchObject({ url: null, title: expect.not.stringContaining('Renamed') });
  expect(codes(french.issues)).toEqual([two.code]);
  expect(await published(documentId, 'fr')).toMatchObject({ url: 'https://example.org/' });
});

test('a translation may repeat facts in every form, and never change one', async () => {
  const admin = await signIn(application, 'strapi-super-admin');
  const reader = await signIn(application, 'strapi-super-admin', 'fr');
  const [one, two] = await twoIssues();
  const lead = await makeOrganization(application);
  const documentId = await makeResource(application, {
    draft: true,
    facts: {
      issues: [one.documentId],
      leadOrganization: lead,
      authors: [{ name: 'Ada' }],
      endDate: '2011',
    },
  });
  const { leadOrganization } = await draft(documentId, 'fr');

  for (const same of [
    { endDate: '2011', ongoing: false, type: 'approach', sourceLanguage: 'en' },
    { issues: [one.documentId] },
    { issues: [one.id] },
    { issues: [{ id: one.id }] },
    { issues: { set: [{ documentId: one.documentId, locale: 'fr' }] } },
    { issues: { connect: [], disconnect: [] } },
    { issues: { connect: [{ documentId: one.documentId }], disconnect: [two.documentId] } },
    { leadOrganization: lead },
    { leadOrganization: { documentId: lead } },
    { leadOrganization: { set: [leadOrganization.id] } },
    { leadOrganization: { connect: [{ id: leadOrganization.id, documentId: lead }] } },
    { authors: [{ id: 987, name: 'Ada', orcid: null }] },
  ]) {
    const entry = await save(documentId, 'fr', { ...same, summary: 'Résumé' });
    expect(entry, JSON.stringify(same)).toMatchObject({ summary: 'Résumé' });
  }
  for (const other of [
    { endDate: '2012' },
    { endDate: null },
    { ongoing: true },
    { issues: [] },
    { issues: null },
    { issues: [one.documentId, two.documentId] },
    { issues: { connect: [two.id] } },
    { issues: { disconnect: [{ id: one.id }] } },
    { issues: { set: [] } },
    { leadOrganization: null },
    { leadOrganization: { disconnect: [lead] } },
    { authors: [{ name: 'Grace' }] },
    { authors: [] },
  ]) {
    await expect(save(documentId, 'fr', other), JSON.stringify(other)).rejects.toMatchObject({
      details: { code: 'facts-in-source-language', fields: Object.keys(other) },
    });
  }

  const refused = await admin.manage(RESOURCE, `/${documentId}?locale=fr`, {
    method: 'PUT',
    body: { title: 'Titre', endDate: '2012', type: 'policy' },
  });
  expect(refused.status).toBe(400);
  expect(refused.body.error.details).toEqual({
    code: 'facts-in-source-language',
    fields: ['type', 'endDate'],
    labels: ['Type', 'End'],
    sourceLanguage: 'en',
    language: 'English',
  });
  expect(refused.body.error.message).toBe(
    'Change “Type” and “End” in the source language, English: facts are the same in every language.',
  );
  const inFrench = await reader.manage(RESOURCE, `/${documentId}?locale=fr`, {
    method: 'PUT',
    body: { endDate: '2012' },
  });
  expect(inFrench.body.error.message).toBe(
    'Modifiez «\u00a0Fin\u00a0» dans la langue source (anglais)\u00a0: les données factuelles sont les mêmes dans toutes les langues.',
  );
});

test('a new translation may repeat facts, and is refused different ones', async () => {
  const [one, two] = await twoIssues();
  const documentId = await makeResource(application, {
    in: ['en'],
    draft: true,
    facts: { issues: [one.documentId, two.documentId], endDate: '2011' },
  });

  await expect(save(documentId, 'fr', { title: 'T', endDate: '2012' })).rejects.toMatchObject({
    details: { code: 'facts-in-source-language', fields: ['endDate'] },
  });
  await expect(
    save(documentId, 'fr', { title: 'T', issues: { connect: [one.documentId] } }),
  ).rejects.toMatchObject({ details: { fields: ['issues'] } });
  await save(documentId, 'fr', {
    title: 'T',
    endDate: '2011',
    issues: { connect: [two.documentId, one.documentId] },
  });
  expect(codes((await draft(documentId, 'fr')).issues)).toEqual(codes([one, two]));
});

test('an organisation without a draft in the language gets one, so that it can be named', async () => {
  const lead = await makeOrganization(application, {
    in: ['en'],
    words: { name: 'Alliance of Testers', acronym: 'AT', description: 'English words' },
    facts: { kind: 'un' },
  });
  const partner = await makeOrganization(application, { in: ['fr'], draft: true });
  const documentId = await makeResource(application, {
    draft: true,
    facts: { leadOrganization: lead, partnerOrganizations: [partner] },
  });

  expect(await draft(documentId, 'fr')).toMatchObject({
    leadOrganization: { documentId: lead, locale: 'fr', publishedAt: null },
  });
  expect(documentIds((await draft(documentId, 'en')).partnerOrganizations)).toEqual([partner]);
  expect(
    await readRow(application, ORGANIZATION, { documentId: lead, locale: 'fr' }),
  ).toMatchObject({
    name: 'Alliance of Testers',
    acronym: 'AT',
    description: null,
    slug: 'alliance-of-testers',
    kind: 'un',
    sourceLanguage: 'en',
    publishedAt: null,
  });
});

test('a row of another language or a published row is never what a draft points to', async () => {
  const lead = await makeOrganization(application);
  const row = await readRow(application, ORGANIZATION, {
    documentId: lead,
    locale: 'en',
    isPublished: true,
  });
  const documentId = await makeResource(application, {
    in: ['fr'],
    draft: true,
    facts: { leadOrganization: row.id },
  });

  expect((await draft(documentId, 'fr')).leadOrganization).toMatchObject({
    documentId: lead,
    locale: 'fr',
    publishedAt: null,
  });
});

test('a logo is a fact, however it is named', async () => {
  const makeFile = (name: string) =>
    application.strapi.db.query('plugin::upload.file').create({
      data: {
        name,
        hash: name,
        ext: '.png',
        mime: 'image/png',
        size: 1,
        url: `/uploads/${name}.png`,
        provider: 'local',
        documentId: `${name}000000000000000000`,
      },
    });
  const [logo, other] = [await makeFile('logoone'), await makeFile('logotwo')];
  const documentId = await makeOrganization(application, { facts: { logo: logo.id } });
  const organizations = application.strapi.documents(ORGANIZATION);
  const change = (locale: string, sent: unknown) =>
    organizations.update({ documentId, locale, data: { logo: sent } as never });
  const logoIn = async (locale: string) =>
    (await readRow(application, ORGANIZATION, { documentId, locale, isPublished: false })).logo;

  expect(await logoIn('fr')).toMatchObject({ id: logo.id });
  for (const same of [logo.id, String(logo.id), { id: logo.id }, logo.documentId]) {
    await expect(change('fr', same)).resolves.toMatchObject({ documentId });
  }
  for (const different of [null, other.id, { id: other.id }]) {
    await expect(change('fr', different)).rejects.toMatchObject({ details: { fields: ['logo'] } });
  }
  await change('en', other.id);
  expect(await logoIn('fr')).toMatchObject({ id: other.id });
  await change('en', null);
  expect(await logoIn('fr')).toBeNull();
});

test('a term is made in every language, and its facts are changed in the default one', async () => {
  const admin = await signIn(application, 'strapi-super-admin');
  const policyArea = await termId(application, 'api::policy-area.policy-area', 'socio-economic');
  const { status, body } = await admin.manage(ISSUE, '?locale=fr', {
    method: 'POST',
    body: { name: 'Une question', code: 'a-new-issue', order: 7, policyArea },
  });
  expect([status, body.error]).toEqual([201, undefined]);
  const { documentId } = body.data;
  const row = (locale: string) => readRow(application, ISSUE, { documentId, locale });
  expect(await row('en')).toMatchObject({
    name: 'Une question',
    code: 'a-new-issue',
    order: 7,
    labelStatus: 'translated',
    policyArea: { documentId: policyArea, locale: 'en' },
  });

  const change = (locale: string, data: object) =>
    admin.manage(ISSUE, `/${documentId}?locale=${locale}`, { method: 'PUT', body: data });
  expect((await change('fr', { order: 8 })).body.error.details.code).toBe(
    'facts-in-source-language',
  );
  expect((await change('en', { order: 8, name: 'A question' })).status).toBe(200);
  expect(await row('fr')).toMatchObject({ name: 'Une question', order: 8 });
  expect((await change('en', { code: 'another' })).body.error.details).toEqual({
    code: 'code-is-fixed',
    value: 'a-new-issue',
  });
});
