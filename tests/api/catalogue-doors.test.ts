import { afterEach, describe, expect, inject, test } from 'vitest';
import { openDatabase } from '../bench/database.mjs';
import { insertRecords } from '../bench/insert-records.mjs';
import { useApplication } from '../support/application';
import { catalogueOf } from '../support/catalogue';
import { run } from '../support/commands';
import { makeDatabase } from '../support/instances';
import { type Person, signIn } from '../support/people';
import { makeOrganization, makeResource, termId } from '../support/records';

const RESOURCE = 'api::resource.resource';
const ORGANIZATION = 'api::organization.organization';
const PLACE = 'api::place.place';
const FILE = 'plugin::upload.file';

describe('every door leaves the catalogue as the records say', () => {
  const application = useApplication({ STARTER_RECORDS: 'true' });
  const found = (documentId: string, locale: string) =>
    catalogueOf(application).store.findByDocumentId(documentId, locale);
  const codes = async (documentId: string, facet: 'place') => {
    const columns = await catalogueOf(application).columns.current();
    return columns.codesIn((await found(documentId, 'en'))?.id ?? -1, facet);
  };

  afterEach(async () => {
    await catalogueOf(application).queue.done();
    expect(await catalogueOf(application).verify()).toEqual([]);
  });

  /** Sends something through the panel; answers the document, or throws what was refused. */
  async function panel(
    person: Person,
    method: 'POST' | 'PUT' | 'DELETE',
    uid: string,
    path: string,
    body?: unknown,
  ) {
    const answer = await person.manage(uid, path, { method, body });
    if (answer.status >= 300) throw new Error(`${method} ${uid}${path}: ${answer.text}`);
    return answer.body?.data;
  }

  const inPanel = () => signIn(application, 'strapi-super-admin');

  test('the import of the starter records', async () => {
    const columns = await catalogueOf(application).columns.current();
    expect(columns.count()).toBeGreaterThan(10);
  });

  test('the panel’s own: create, publish, edit, unpublish, delete', async () => {
    const person = await inPanel();
    const { documentId } = await panel(person, 'POST', RESOURCE, '?locale=en', {
      title: 'By the door',
      type: 'policy',
    });
    expect(await found(documentId, 'en')).toBeNull();
    await panel(person, 'POST', RESOURCE, `/${documentId}/actions/publish?locale=en`, {});
    expect((await found(documentId, 'fr'))?.contentLocale).toBe('en');

    await panel(person, 'PUT', RESOURCE, `/${documentId}?locale=fr`, { title: 'Par la porte' });
    expect((await found(documentId, 'fr'))?.contentLocale).toBe('en');
    await panel(person, 'POST', RESOURCE, `/${documentId}/actions/publish?locale=fr`, {});
    expect((await found(documentId, 'fr'))?.card.title).toBe('Par la porte');

    await panel(person, 'POST', RESOURCE, `/${documentId}/actions/unpublish?locale=fr`, {});
    expect((await found(documentId, 'fr'))?.card.title).toBe('By the door');
    await panel(person, 'DELETE', RESOURCE, `/${documentId}?locale=fr`);
    await panel(person, 'DELETE', RESOURCE, `/${documentId}?locale=*`);
    expect(await found(documentId, 'en')).toBeNull();
  });

  test('the bulk actions: publish, unpublish, delete', async () => {
    const person = await inPanel();
    const documentIds = [
      await makeResource(application, { draft: true }),
      await makeResource(application, { draft: true }),
      await makeResource(application),
    ];
    const all = async (locale: string) =>
      Promise.all(documentIds.map(async (id) => (await found(id, locale)) !== null));
    const inBulk = (action: string, locale: string) =>
      panel(person, 'POST', RESOURCE, `/actions/${action}?locale=${locale}`, {
        documentIds,
        locale: [locale],
      });

    await inBulk('bulkPublish', 'en');
    expect(await all('en')).toEqual([true, true, true]);
    expect(await catalogueOf(application).verify()).toEqual([]);
    await inBulk('bulkUnpublish', 'fr');
    expect((await found(documentIds[2], 'fr'))?.contentLocale).toBe('en');
    expect(await catalogueOf(application).verify()).toEqual([]);
    await inBulk('bulkDelete', 'fr');
    expect(await catalogueOf(application).verify()).toEqual([]);
    await inBulk('bulkDelete', 'en');
    expect(await all('en')).toEqual([false, false, false]);
  });

  test('the Document Service: every action, in one language and in all', async () => {
    const documents = application.strapi.documents(RESOURCE);
    const documentId = await makeResource(application);
    await documents.update({ documentId, locale: 'fr', data: { title: 'Brouillon' } as never });
    await documents.discardDraft({ documentId, locale: 'fr' });
    await documents.update({
      documentId,
      locale: 'en',
      status: 'published',
      data: { title: 'At once' } as never,
    });
    expect((await found(documentId, 'en'))?.card.title).toBe('At once');
    const clone = await documents.clone({ documentId, data: {} as never });
    await documents.publish({ documentId: clone?.entries[0].documentId ?? '', locale: '*' });
    await documents.unpublish({ documentId, locale: '*' });
    expect(await found(documentId, 'en')).toBeNull();
    await documents.publish({ documentId, locale: '*' });
    await documents.delete({ documentId, locale: '*' });
    expect(await found(documentId, 'en')).toBeNull();
  });

  test('a term renamed in the panel, and a place that comes to lie elsewhere', async () => {
    const person = await inPanel();
    const [france, europe, africa] = [
      await termId(application, PLACE, 'FR'),
      await termId(application, PLACE, '150'),
      await termId(application, PLACE, '002'),
    ];
    const documentId = await makeResource(application, { facts: { places: [france] } });
    await panel(person, 'PUT', PLACE, `/${france}?locale=fr`, { name: 'République française' });
    expect(await codes(documentId, 'place')).toContain('150');

    await panel(person, 'PUT', PLACE, `/${france}?locale=en`, {
      parent: { connect: [{ documentId: africa, locale: 'en' }], disconnect: [] },
    });
    expect(await codes(documentId, 'place')).toContain('002');
    expect(await codes(documentId, 'place')).not.toContain('150');

    const region = await termId(application, PLACE, '155');
    const austria = await termId(application, PLACE, 'AT');
    const inside = await makeResource(application, { facts: { places: [austria] } });
    await panel(person, 'PUT', PLACE, `/${region}?locale=en`, {
      parent: { connect: [{ documentId: africa, locale: 'en' }], disconnect: [] },
    });
    expect(await codes(inside, 'place')).toContain('002');
    expect(await codes(inside, 'place')).not.toContain('150');
    expect(await codes(inside, 'place')).toContain('155');
    expect(europe).not.toBe(africa);
  });

  test('an organisation renamed, unpublished and deleted in the panel', async () => {
    const person = await inPanel();
    const lead = await makeOrganization(application, { words: { name: 'First name' } });
    const documentId = await makeResource(application, { facts: { leadOrganization: lead } });
    await panel(person, 'POST', ORGANIZATION, `/${lead}/actions/publish?locale=fr`, {
      name: 'Second nom',
    });
    expect((await found(documentId, 'fr'))?.card.leadOrganization).toMatchObject({
      name: 'Second nom',
    });
    await person.manage(ORGANIZATION, `/${lead}/actions/unpublish?locale=fr`, {
      method: 'POST',
      body: {},
    });
    expect(await catalogueOf(application).verify()).toEqual([]);
    await person.manage(ORGANIZATION, `/${lead}?locale=*`, { method: 'DELETE' });
  });

  test('a logo and a document that are changed and deleted', async () => {
    const person = await inPanel();
    const files = application.strapi.db.query(FILE);
    const makeFile = async (name: string) =>
      (
        await files.create({
          data: {
            name: `${name}.png`,
            hash: name,
            ext: '.png',
            mime: 'image/png',
            size: 1,
            url: `/uploads/${name}.png`,
            provider: 'local',
          },
        })
      ).id as number;
    const generation = () => catalogueOf(application).store.readGeneration();

    const [first, second] = [await makeFile('first'), await makeFile('second')];
    const lead = await makeOrganization(application, { facts: { logo: first } });
    const documentId = await makeResource(application, {
      facts: { leadOrganization: lead },
      words: { file: first },
    });
    const etag = (await found(lead, 'en'))?.etag;
    await panel(person, 'POST', ORGANIZATION, `/${lead}/actions/publish?locale=en`, {
      logo: second,
    });
    expect((await found(lead, 'en'))?.etag).not.toBe(etag);
    await panel(person, 'POST', RESOURCE, `/${documentId}/actions/publish?locale=fr`, {
      file: second,
    });
    expect(await catalogueOf(application).verify()).toEqual([]);

    const before = await generation();
    const upload = application.strapi.plugin('upload').service('upload');
    await upload.updateFileInfo(second, { alternativeText: 'Second' });
    const described = await generation();
    expect(described).toBeGreaterThan(before);
    expect((await person.ask(`/upload/files/${second}`, { method: 'DELETE' })).status).toBe(200);
    expect(await generation()).toBeGreaterThan(described);
  });

  test('an organisation that more records name than a write can follow', async () => {
    const catalogue = catalogueOf(application);
    const { DATABASE_FILENAME: filename, DATABASE_URL: url } = process.env;
    const isPostgres = inject('databaseKind') === 'postgres';
    const opened = await openDatabase(
      isPostgres ? { url, filename: undefined } : { url: undefined, filename },
    );
    const lead = `o${'0'.repeat(23)}`;
    await insertRecords(opened, 700);
    await opened.run(
      `update resources_lead_organization_lnk set organization_id = (
         select o.id from resources r join organizations o on o.locale = r.locale
           and (o.published_at is null) = (r.published_at is null)
         where r.id = resource_id and o.document_id = '${lead}')
       where resource_id in (select id from resources where document_id like 'r0000000%')`,
    );
    await opened.close();
    await catalogue.rebuild({ restart: true });
    expect(await catalogue.verify()).toEqual([]);

    const person = await inPanel();
    await panel(person, 'POST', ORGANIZATION, `/${lead}/actions/publish?locale=en`, {
      name: 'Quillfeather',
    });
    await catalogue.queue.done();
    const named = await application.ask('/api/search?q=quillfeather&locale=en&kind=resource');
    expect(named.body.meta.pagination.total).toBeGreaterThan(catalogue.projector.mostAtOnce);
    expect(await catalogue.verify()).toEqual([]);

    await panel(person, 'POST', ORGANIZATION, `/${lead}/actions/publish?locale=en`, {
      name: 'Thistledown',
    });
    await application.strapi.documents(ORGANIZATION).update({
      documentId: lead,
      locale: 'en',
      status: 'published',
      data: { name: 'Larkspur' } as never,
    });
    await catalogue.queue.done();
    const renamed = await application.ask('/api/search?q=larkspur&locale=en&kind=resource');
    expect(renamed.body.meta.pagination.total).toBe(named.body.meta.pagination.total);
  }, 120_000);
});

describe('a language deleted in the settings', () => {
  const application = useApplication({ LANGUAGES: 'en,fr,es' });

  test('takes its labels out of the catalogue', async () => {
    const catalogue = catalogueOf(application);
    const resource = await makeResource(application);
    const person = await signIn(application, 'strapi-super-admin');
    const locales = application.strapi.plugin('i18n').service('locales');
    const { id } = await locales.findByCode('es');
    expect(await catalogue.verify()).toEqual([]);
    const before = await catalogue.store.readGeneration();

    expect((await person.ask(`/i18n/locales/${id}`, { method: 'DELETE' })).status).toBe(200);
    expect(await catalogue.store.readGeneration()).toBeGreaterThan(before);
    expect(await catalogue.verify()).toEqual([]);
    const found = await catalogue.store.findByDocumentId(resource, 'es');
    expect(found?.contentLocale).toBe('en');
  });
});

test('a language that is enabled at one start and no longer at the next', async () => {
  const database = await makeDatabase('catalogue_languages');
  const { distDir } = inject('template');
  const opened = await openDatabase({ filename: database.filename, url: database.url });
  await insertRecords(opened, 100);
  await opened.close();

  for (const LANGUAGES of ['en,fr,es', 'en,fr', 'fr,en']) {
    const environment = { ...database.environment, LANGUAGES };
    const start = run('tests/support/fill-database.mjs', [distDir], environment);
    expect(await start.ended, start.output()).toBe(0);
    const verification = run('scripts/catalogue-verify.mjs', [], environment);
    expect(await verification.ended, verification.output()).toBe(0);
  }
  await database.drop();
}, 120_000);
