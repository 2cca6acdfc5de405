import { beforeAll, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { type Person, signIn } from '../support/people';
import { makeOrganization, makePage, makeResource, readRow, termId } from '../support/records';
import { runJob } from '../support/jobs';

const PAGE = 'api::page.page';
const RESOURCE = 'api::resource.resource';
const ISSUE = 'api::issue.issue';

const application = useApplication();
let editor: Person;
let frenchEditor: Person;
let author: Person;
let translator: Person;
beforeAll(async () => {
  editor = await signIn(application, 'editor');
  frenchEditor = await signIn(application, 'editor', 'fr');
  author = await signIn(application, 'author');
  translator = await signIn(application, 'translator-fr', 'fr');
});

const pathOf = (uid: string, documentId: string, locale: string, rest = '') =>
  `/clearinghouse/documents/${uid}/${documentId}/${locale}/versions${rest}`;

async function versionsOf(uid: string, documentId: string, locale = 'en', person = editor) {
  const { status, body } = await person.ask(pathOf(uid, documentId, locale));
  expect(status).toBe(200);
  return body.data.versions;
}

const save = (person: Person, uid: string, documentId: string, locale: string, body: object) =>
  person.manage(uid, `/${documentId}?locale=${locale}`, { method: 'PUT', body });

const summary = (versions: { number: number; action: string; changed: { field: string }[] }[]) =>
  versions.map(({ number, action, changed }) => [
    number,
    action,
    changed.map(({ field }) => field).sort(),
  ]);

test('each save is a version with its person and fields; the same text again is none', async () => {
  const made = await editor.manage(PAGE, '?locale=en', {
    method: 'POST',
    body: { title: 'First', code: 'history-one' },
  });
  const { documentId } = made.body.data;
  await save(editor, PAGE, documentId, 'en', { title: 'Second' });
  await save(editor, PAGE, documentId, 'en', { title: 'Second' });
  await editor.manage(PAGE, `/${documentId}/actions/publish?locale=en`, {
    method: 'POST',
    body: {},
  });

  const versions = await versionsOf(PAGE, documentId);
  expect(summary(versions)).toEqual([
    [2, 'update', ['title']],
    [1, 'create', ['code', 'slug', 'sourceLanguage', 'title']],
  ]);
  expect(versions[0]).toMatchObject({
    by: { key: `person:${editor.id}`, name: 'Test editor' },
    isMinor: false,
    restoredFrom: null,
    publishedBy: { key: `person:${editor.id}`, name: 'Test editor' },
    publishedAt: expect.any(String),
  });
  expect(versions[1]).toMatchObject({ publishedAt: null, publishedBy: null });
});

test('what a document said before there was a history is version 0', async () => {
  const documentId = await makePage(application, { in: ['en'], words: { title: 'Ancient' } });
  await application.strapi.db
    .connection('editorial_versions')
    .where({ document_id: documentId })
    .delete();

  await save(editor, PAGE, documentId, 'en', { title: 'Modern' });

  const versions = await versionsOf(PAGE, documentId);
  expect(summary(versions)).toEqual([
    [1, 'update', ['title']],
    [0, 'earlier', []],
  ]);
  expect(versions[1]).toMatchObject({
    by: null,
    publishedAt: expect.any(String),
    publishedBy: null,
  });
  const { body } = await editor.ask(pathOf(PAGE, documentId, 'en', `/${versions[1].id}`));
  expect(body.data.content.title).toBe('Ancient');
});

test('terms have versions, in each language', async () => {
  const documentId = await termId(application, ISSUE, 'housing').catch(async () => {
    const term = await application.strapi.db.query(ISSUE).findOne({ where: { locale: 'en' } });
    return term.documentId as string;
  });
  await save(editor, ISSUE, documentId, 'fr', { definition: 'Une définition.' });
  const versions = await versionsOf(ISSUE, documentId, 'fr');
  expect(versions[0].changed).toContainEqual({ field: 'definition', label: 'Definition' });
});

test('facts of the source language reach the history of every language', async () => {
  const documentId = await makeResource(application, { in: ['en', 'fr'] });
  await save(editor, RESOURCE, documentId, 'en', { endDate: '2024' });
  const [french] = await versionsOf(RESOURCE, documentId, 'fr');
  expect(summary([french])[0].slice(1)).toEqual(['update', ['endDate']]);
});

test('two versions, and a version and the draft, are compared word by word', async () => {
  const documentId = await makeResource(application, {
    in: ['en'],
    draft: true,
    words: { title: 'A guide to housing', summary: 'Unchanged.' },
  });
  const [{ id: from }] = await versionsOf(RESOURCE, documentId);
  await save(editor, RESOURCE, documentId, 'en', { title: 'A guide to decent housing' });
  const [{ id: to }] = await versionsOf(RESOURCE, documentId);

  const expected = {
    field: 'title',
    label: 'Titre',
    type: 'string',
    isFact: false,
    parts: [
      { kind: 'same', text: 'A guide to ' },
      { kind: 'added', text: 'decent ' },
      { kind: 'same', text: 'housing' },
    ],
  };
  for (const question of [`?from=${from}&to=${to}`, `?from=${from}`]) {
    const { status, body } = await frenchEditor.ask(
      pathOf(RESOURCE, documentId, 'en', `/compare${question}`),
    );
    expect(status).toBe(200);
    expect(body.data.fields).toEqual([expected]);
  }
});

test('what is named is compared by its name', async () => {
  const lead = await makeOrganization(application, { words: { name: 'Old House' } });
  const other = await makeOrganization(application, { words: { name: 'New House' } });
  const documentId = await makeResource(application, {
    in: ['en'],
    draft: true,
    facts: { leadOrganization: lead },
  });
  const [{ id: from }] = await versionsOf(RESOURCE, documentId);
  await save(editor, RESOURCE, documentId, 'en', {
    leadOrganization: { set: [{ documentId: other }] },
  });
  const { body } = await editor.ask(pathOf(RESOURCE, documentId, 'en', `/compare?from=${from}`));
  const [difference] = body.data.fields;
  expect(difference).toMatchObject({ field: 'leadOrganization', type: 'relation', isFact: true });
  expect(difference.parts.map(({ text }: { text: string }) => text.trim())).toEqual([
    'Old',
    'New',
    'House',
  ]);
});

const restore = (person: Person, uid: string, documentId: string, locale: string, id: number) =>
  person.ask(pathOf(uid, documentId, locale, `/${id}/restore`), { method: 'POST', body: {} });

test('a version is restored as a draft, and what is gone is reported', async () => {
  const documentId = await makeResource(application, {
    in: ['en'],
    words: { title: 'Before' },
    facts: { endDate: '2020' },
  });
  const gone = await makeOrganization(application);
  await save(editor, RESOURCE, documentId, 'en', {
    title: 'With partner',
    endDate: '2021',
    leadOrganization: { set: [{ documentId: gone }] },
  });
  const [{ id, number }] = await versionsOf(RESOURCE, documentId);
  await save(editor, RESOURCE, documentId, 'en', {
    title: 'After',
    endDate: '2022',
    leadOrganization: { set: [] },
  });
  await application.strapi.documents('api::organization.organization').delete({
    documentId: gone,
    locale: '*',
  });

  const { status, body } = await restore(editor, RESOURCE, documentId, 'en', id);

  expect(status).toBe(200);
  expect({ ...body.data, restored: body.data.restored.sort() }).toEqual({
    restored: ['endDate', 'title'],
    leftOut: [{ field: 'leadOrganization', label: 'Lead organisation', reason: 'gone', count: 1 }],
  });
  const where = { documentId, locale: 'en' };
  expect(await readRow(application, RESOURCE, { ...where, isPublished: false })).toMatchObject({
    title: 'With partner',
    endDate: '2021',
  });
  expect(await readRow(application, RESOURCE, { ...where, isPublished: true })).toMatchObject({
    title: 'Before',
  });
  const [latest] = await versionsOf(RESOURCE, documentId);
  expect(latest).toMatchObject({
    action: 'restore',
    restoredFrom: number,
    by: { key: `person:${editor.id}` },
  });
  expect((await restore(editor, RESOURCE, documentId, 'en', id)).body.error.details).toMatchObject({
    code: 'version-says-the-same',
  });
});

test('in a translation, only the words come back', async () => {
  const documentId = await makeResource(application, {
    in: ['en', 'fr'],
    facts: { endDate: '2020' },
    words: (locale) => ({ title: `Old ${locale}` }),
  });
  const [{ id }] = await versionsOf(RESOURCE, documentId, 'fr');
  await save(editor, RESOURCE, documentId, 'en', { endDate: '2024' });
  await save(translator, RESOURCE, documentId, 'fr', { title: 'Nouveau' });

  const { body } = await restore(translator, RESOURCE, documentId, 'fr', id);

  expect(body.data).toEqual({
    restored: ['title'],
    leftOut: [{ field: 'endDate', label: expect.any(String), reason: 'fact', count: 0 }],
  });
  expect(
    await readRow(application, RESOURCE, { documentId, locale: 'fr', isPublished: false }),
  ).toMatchObject({ title: 'Old fr', endDate: '2024' });
});

test('who may not write a text does not restore it, and private fields stay private', async () => {
  const documentId = await makeResource(application, {
    in: ['en'],
    facts: { contactEmail: 'desk@example.org' },
  });
  await save(editor, RESOURCE, documentId, 'en', { contactEmail: 'other@example.org' });
  const [{ id }] = await versionsOf(RESOURCE, documentId);

  expect((await restore(author, RESOURCE, documentId, 'en', id)).status).toBe(403);
  expect((await restore(translator, RESOURCE, documentId, 'en', id)).status).toBe(403);

  const seen = await translator.ask(pathOf(RESOURCE, documentId, 'en', `/${id}`));
  expect(seen.status).toBe(200);
  expect(seen.text).not.toContain('other@example.org');
  expect(seen.text).not.toContain('contactEmail');
  expect((await editor.ask(pathOf(RESOURCE, documentId, 'en', `/${id}`))).text).toContain(
    'other@example.org',
  );
});

test('a version of attributes that are no more is refused clearly', async () => {
  const documentId = await makePage(application, { in: ['en'], draft: true });
  const [{ id }] = await versionsOf(PAGE, documentId);
  const knex = application.strapi.db.connection;
  await knex('editorial_shapes').insert({
    hash: 'earlier',
    uid: PAGE,
    attributes: JSON.stringify({ title: 'string', subtitle: 'string' }),
  });
  await knex('editorial_versions').where({ id }).update({ shape: 'earlier' });

  const { status, body } = await restore(frenchEditor, PAGE, documentId, 'en', id);

  expect(status).toBe(400);
  expect(body.error.details).toMatchObject({
    code: 'version-of-other-attributes',
    fields: ['subtitle'],
  });
  expect(body.error.message).toContain('ne peut pas être restaurée');
});

test.each(['/nothing', '/999999999', '/99999999999999', '/compare', '/compare?from=x', '?limit=0'])(
  'what is asked wrongly is refused: %s',
  async (rest) => {
    const documentId = await makePage(application, { in: ['en'], draft: true });
    const { status } = await editor.ask(pathOf(PAGE, documentId, 'en', rest));
    expect([400, 404]).toContain(status);
  },
);

test('old versions go; the newest, the first and what was published stay', async () => {
  const documentId = await makePage(application, { in: ['en'] });
  for (const title of ['b', 'c', 'd', 'e']) await save(editor, PAGE, documentId, 'en', { title });
  const orphan = await makePage(application, { in: ['en'], draft: true });
  const knex = application.strapi.db.connection;
  const rows = () =>
    knex('editorial_versions').where({ document_id: documentId }).orderBy('number').pluck('number');
  await application.strapi.documents(PAGE).delete({ documentId: orphan, locale: '*' });
  await knex('editorial_versions')
    .whereIn('document_id', [documentId, orphan])
    .update({ at: '2020-01-01T00:00:00.000Z' });
  await knex('editorial_versions')
    .where({ document_id: documentId, number: 3 })
    .update({ published_at: '2020-01-01T00:00:00.000Z' });
  expect(await rows()).toEqual([1, 2, 3, 4, 5]);

  application.strapi.config.set('editorial.historyKeepVersions', 1);
  await runJob(application, 'history-prune');

  await expect.poll(rows).toEqual([1, 3, 5]);
  expect(await knex('editorial_versions').where({ document_id: orphan })).toEqual([]);
});
