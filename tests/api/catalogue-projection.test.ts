import { describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { catalogueOf } from '../support/catalogue';
import { signIn } from '../support/people';
import { makeOrganization, makePage, makeResource, readRow, termId } from '../support/records';

const application = useApplication();

const RESOURCE = 'api::resource.resource';
const ORGANIZATION = 'api::organization.organization';
const PLACE = 'api::place.place';

const found = (documentId: string, locale: string) =>
  catalogueOf(application).store.findByDocumentId(documentId, locale);
const generation = () => catalogueOf(application).store.readGeneration();
const expectNoDifferences = async () => expect(await catalogueOf(application).verify()).toEqual([]);

describe('a published resource', () => {
  test('is found in both languages, with what it names', async () => {
    const lead = await makeOrganization(application, {
      words: (locale) => ({
        name: locale === 'fr' ? 'Organisation internationale' : 'International organisation',
        acronym: locale === 'fr' ? 'OI' : 'IO',
      }),
    });
    const documentId = await makeResource(application, {
      facts: {
        leadOrganization: lead,
        places: [await termId(application, PLACE, 'FR')],
        issues: [await termId(application, 'api::issue.issue', 'housing')],
        publicationDate: '2019-04',
      },
      words: (locale) => ({
        title: locale === 'fr' ? 'L’intégration' : 'Integration',
        keywords: [{ word: locale === 'fr' ? 'logement' : 'housing' }],
      }),
    });
    const english = await found(documentId, 'en');
    const french = await found(documentId, 'fr');
    expect(english?.card).toMatchObject({ locale: 'en', title: 'Integration', places: ['FR'] });
    expect(french?.card).toMatchObject({
      locale: 'fr',
      title: 'L’intégration',
      leadOrganization: { documentId: lead, name: 'Organisation internationale' },
    });
    const columns = await catalogueOf(application).columns.current();
    expect(columns.codesIn(french?.id ?? 0, 'place')).toEqual(
      expect.arrayContaining(['001', 'FR']),
    );
    expect(columns.codesIn(french?.id ?? 0, 'area')).toEqual(['socio-economic']);
    expect(columns.codesIn(french?.id ?? 0, 'year')).toEqual(['2019']);
    expect(columns.codesIn(french?.id ?? 0, 'translated')).toEqual(['en', 'fr']);
    await expectNoDifferences();
  });

  test('speaks its source language where it is not translated', async () => {
    const documentId = await makeResource(application, {
      in: ['fr'],
      words: { title: 'Guide pratique' },
    });
    expect(await found(documentId, 'en')).toMatchObject({
      contentLocale: 'fr',
      card: { locale: 'fr', title: 'Guide pratique' },
    });
    await expectNoDifferences();
  });

  test('follows each door of the panel', async () => {
    const person = await signIn(application, 'strapi-super-admin');
    const [first, second] = [
      await makeResource(application, { draft: true }),
      await makeResource(application, { draft: true }),
    ];
    expect(await found(first, 'en')).toBeNull();

    const bulk = await person.manage(RESOURCE, '/actions/bulkPublish?locale=en', {
      method: 'POST',
      body: { documentIds: [first, second], locale: ['en'] },
    });
    expect(bulk.status).toBe(200);
    expect(await found(first, 'en')).not.toBeNull();
    expect(await found(second, 'fr')).toMatchObject({ contentLocale: 'en' });
    await expectNoDifferences();

    const publish = await person.manage(RESOURCE, `/${first}/actions/publish?locale=fr`, {
      method: 'POST',
      body: {},
    });
    expect(publish.status).toBe(200);
    expect(await found(first, 'fr')).toMatchObject({ contentLocale: 'fr' });
    await expectNoDifferences();

    await person.manage(RESOURCE, `/${first}/actions/unpublish?locale=fr`, {
      method: 'POST',
      body: {},
    });
    expect(await found(first, 'fr')).toMatchObject({ contentLocale: 'en' });
    await expectNoDifferences();

    await person.manage(RESOURCE, '/actions/bulkUnpublish?locale=en', {
      method: 'POST',
      body: { documentIds: [second], locale: ['en'] },
    });
    expect(await found(second, 'en')).toBeNull();
    await person.manage(RESOURCE, `/${first}?locale=*`, { method: 'DELETE' });
    expect(await found(first, 'en')).toBeNull();
    await expectNoDifferences();
  });

  test('moves the generation when it is published, and not when a draft is saved', async () => {
    const documentId = await makeResource(application);
    const before = await generation();
    await application.strapi.documents(RESOURCE).update({
      documentId,
      locale: 'en',
      data: { summary: 'A draft' } as never,
    });
    expect(await generation()).toBe(before);

    const heard: number[] = [];
    const stop = catalogueOf(application).generations.onChange((number) => heard.push(number));
    await application.strapi.documents(RESOURCE).publish({ documentId, locale: 'en' });
    stop();
    expect(await generation()).toBe(before + 1);
    expect(heard).toEqual([before + 1]);
    expect((await found(documentId, 'en'))?.card.summary).toBe('A draft');
  });
});

test('a renamed organisation is renamed in what names it', async () => {
  const lead = await makeOrganization(application, { words: { name: 'Before' } });
  const documentId = await makeResource(application, { facts: { leadOrganization: lead } });
  await application.strapi.documents(ORGANIZATION).update({
    documentId: lead,
    locale: 'fr',
    data: { name: 'Après' } as never,
  });
  await application.strapi.documents(ORGANIZATION).publish({ documentId: lead, locale: 'fr' });
  expect((await found(documentId, 'fr'))?.card.leadOrganization).toMatchObject({ name: 'Après' });
  expect((await found(documentId, 'en'))?.card.leadOrganization).toMatchObject({ name: 'Before' });
  const { id } = (await found(documentId, 'fr')) ?? { id: -1 };
  const { dialect } = catalogueOf(application).store;
  const quoted = dialect === 'sqlite' ? '"apre"' : "'apre'";
  expect([...(await catalogueOf(application).store.match('fr', quoted, 'names'))]).toContain(id);
  await expectNoDifferences();
});

test('a renamed term moves the generation, and one that is moved takes what names it along', async () => {
  const france = await termId(application, PLACE, 'FR');
  const documentId = await makeResource(application, { facts: { places: [france] } });
  const before = await generation();
  await application.strapi.documents(PLACE).update({
    documentId: france,
    locale: 'fr',
    data: { name: 'République française' } as never,
  });
  expect(await generation()).toBe(before + 1);

  const africa = await termId(application, PLACE, '002');
  await application.strapi.documents(PLACE).update({
    documentId: france,
    locale: 'en',
    data: { parent: africa } as never,
  });
  const columns = await catalogueOf(application).columns.current();
  const { id } = (await found(documentId, 'en')) ?? { id: 0 };
  expect(columns.codesIn(id, 'place')).toContain('002');
  expect(columns.codesIn(id, 'place')).not.toContain('150');
  await expectNoDifferences();
});

test('a file’s other caption moves the generation', async () => {
  const files = application.strapi.db.query('plugin::upload.file');
  const { id } = await files.create({
    data: {
      name: 'map.png',
      hash: 'map',
      ext: '.png',
      mime: 'image/png',
      size: 1,
      url: '/map.png',
      provider: 'local',
    },
  });
  const before = await generation();
  await files.update({ where: { id }, data: { alternativeText: 'A map' } });
  expect(await generation()).toBe(before + 1);
});

test('an error after the write leaves records and catalogue as they were', async () => {
  const documentId = await makeResource(application, { words: { title: 'As it was' } });
  const before = await generation();
  await expect(
    application.strapi.db.transaction(async () => {
      const documents = application.strapi.documents(RESOURCE);
      await documents.update({ documentId, locale: 'en', data: { title: 'Changed' } as never });
      await documents.publish({ documentId, locale: 'en' });
      throw new Error('too late');
    }),
  ).rejects.toThrow('too late');
  expect(await generation()).toBe(before);
  expect((await found(documentId, 'en'))?.card.title).toBe('As it was');
  const row = await readRow(application, RESOURCE, { documentId, locale: 'en', isPublished: true });
  expect(row.title).toBe('As it was');
  await expectNoDifferences();
});

test('an error in the projection leaves the record as it was', async () => {
  const documentId = await makePage(application, { draft: true });
  const { store } = catalogueOf(application) as unknown as {
    store: { writeDocuments: (...values: unknown[]) => Promise<void> };
  };
  const write = store.writeDocuments;
  store.writeDocuments = async () => {
    throw new Error('no room');
  };
  try {
    await expect(
      application.strapi.documents('api::page.page').publish({ documentId, locale: 'en' }),
    ).rejects.toThrow('no room');
  } finally {
    store.writeDocuments = write;
  }
  const where = { documentId, locale: 'en', isPublished: true };
  expect(await readRow(application, 'api::page.page', where)).toBeNull();
  await expectNoDifferences();
});

test('a rebuild from nothing makes what was there', async () => {
  const { strapi } = application;
  const catalogue = catalogueOf(application);
  await strapi.db.transaction(async ({ trx }) => {
    for (const table of ['documents', 'entries', 'terms', 'search_en', 'search_fr']) {
      await trx.raw(`delete from catalogue_${table}`);
    }
  });
  expect((await catalogue.verify()).length).toBeGreaterThan(0);
  await catalogue.rebuild({ restart: true });
  await expectNoDifferences();
});
