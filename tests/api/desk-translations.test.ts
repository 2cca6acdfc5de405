import { beforeAll, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { type Person, signIn } from '../support/people';
import { makeResource, readRow } from '../support/records';

const RESOURCE = 'api::resource.resource';
const application = useApplication();
let ada: Person;

beforeAll(async () => {
  ada = await signIn(application, 'strapi-super-admin');
});

const put = (body: unknown) => ({ method: 'PUT', body });
const post = (body: unknown = {}) => ({ method: 'POST', body });

const save = async (documentId: string, locale: string, data: object, person = ada) => {
  const { status, text } = await person.manage(
    RESOURCE,
    `/${documentId}?locale=${locale}`,
    put(data),
  );
  expect(status, text).toBe(200);
};

const act = async (documentId: string, action: string, locale = 'en') => {
  const { status, text } = await ada.manage(
    RESOURCE,
    `/${documentId}/actions/${action}?locale=${locale}`,
    post(),
  );
  expect(status, text).toBeLessThan(300);
};

const publish = (documentId: string, locale = 'en') => act(documentId, 'publish', locale);

const look = async (documentId: string, locale = 'fr', person = ada) =>
  (await person.ask(`/clearinghouse/translations/${RESOURCE}/${documentId}/${locale}`)).body.data;

const confirm = (documentId: string, locale = 'fr', body: object = {}, person = ada) =>
  person.ask(`/clearinghouse/documents/${RESOURCE}/${documentId}/${locale}/confirm`, post(body));

/** What both the rows and the panel say of a language; a fault when they differ. */
async function stateOf(documentId: string, locale = 'fr'): Promise<string> {
  const { state } = await look(documentId, locale);
  for (const isPublished of [false, true]) {
    const row = await readRow(application, RESOURCE, { documentId, locale, isPublished });
    if (row) expect(row.translationState).toBe(state);
  }
  return state;
}

const WORDS = { title: 'A good title', summary: 'What it is about.' };

/** A resource that is public in both languages, whose source then says something else in public. */
async function makeOutdated(): Promise<string> {
  const documentId = await makeResource(application, { words: WORDS });
  await save(documentId, 'en', { title: 'A better title' });
  await publish(documentId);
  return documentId;
}

describe('the state of a translation', () => {
  test('is that of the source, missing, in progress and published, in turn', async () => {
    const documentId = await makeResource(application, { in: ['en'], draft: true, words: WORDS });
    expect(await stateOf(documentId, 'en')).toBe('source');
    expect(await stateOf(documentId, 'fr')).toBe('missing');

    await save(documentId, 'fr', { title: 'Un bon titre' });
    expect(await stateOf(documentId)).toBe('in-progress');
    await publish(documentId, 'en');
    await publish(documentId, 'fr');
    expect(await stateOf(documentId)).toBe('published');
    await save(documentId, 'fr', { title: 'Un très bon titre' });
    expect(await stateOf(documentId)).toBe('in-progress');
    await act(documentId, 'discard', 'fr');
    expect(await stateOf(documentId)).toBe('published');
  });

  test('follows its stage, and is outdated at whichever stage', async () => {
    const documentId = await makeResource(application, { draft: true, words: WORDS });
    const lead = async (transition: string, locale = 'fr') => {
      const path = `/clearinghouse/documents/${RESOURCE}/${documentId}/${locale}/transitions/${transition}`;
      const { status, text } = await ada.ask(path, post());
      expect(status, text).toBeLessThan(300);
    };
    await lead('submit');
    expect(await stateOf(documentId)).toBe('in-review');
    await lead('recall');
    expect(await stateOf(documentId)).toBe('in-progress');
    await lead('submit');
    await save(documentId, 'en', { title: 'A better title' });
    expect(await stateOf(documentId)).toBe('outdated');
    await confirm(documentId);
    expect(await stateOf(documentId)).toBe('in-review');
  });

  test('is outdated once the source says something else in public, and tells what', async () => {
    const documentId = await makeResource(application, { words: WORDS });
    await save(documentId, 'en', { title: 'A better title' });
    expect(await stateOf(documentId)).toBe('published');
    expect((await look(documentId)).source).toMatchObject({ isPublished: true, isAhead: true });

    await publish(documentId);
    expect(await stateOf(documentId)).toBe('outdated');
    expect(await look(documentId)).toMatchObject({
      sourceLocale: 'en',
      by: null,
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      changes: [
        {
          field: 'title',
          label: 'Title',
          parts: [
            { kind: 'same', text: 'A ' },
            { kind: 'removed', text: 'good ' },
            { kind: 'added', text: 'better ' },
            { kind: 'same', text: 'title' },
          ],
        },
      ],
      source: { isPublished: true, isAhead: false },
    });
    expect((await look(documentId)).source.fields).toEqual([
      { field: 'title', label: 'Title', text: 'A better title', value: 'A better title' },
      { field: 'summary', label: 'Summary', text: WORDS.summary, value: WORDS.summary },
    ]);
  });

  test('is outdated while nothing is public, too', async () => {
    const documentId = await makeResource(application, { draft: true, words: WORDS });
    await save(documentId, 'en', { summary: 'Something else.' });
    expect(await stateOf(documentId)).toBe('outdated');
    await save(documentId, 'en', { summary: WORDS.summary });
    expect(await stateOf(documentId)).toBe('in-progress');
  });

  test('does not depend on facts, nor on when anything was written', async () => {
    const documentId = await makeResource(application, { words: WORDS });
    await save(documentId, 'en', { startDate: '2020', slug: 'another-address' });
    await publish(documentId);
    expect(await stateOf(documentId)).toBe('published');
  });

  test('is not made current by a later save, unless that says so', async () => {
    const documentId = await makeOutdated();
    await save(documentId, 'fr', { title: 'Un titre sans faute' });
    expect(await stateOf(documentId)).toBe('outdated');

    await save(documentId, 'fr', {
      title: 'Un meilleur titre',
      clearinghouse: { isConfirmed: true },
    });
    expect(await stateOf(documentId)).toBe('in-progress');
    expect((await look(documentId)).by).toEqual({ id: ada.id, name: 'Test strapi-super-admin' });
    await publish(documentId, 'fr');
    expect(await stateOf(documentId)).toBe('published');
  });

  test('stays when the source’s editor calls the change minor', async () => {
    const documentId = await makeResource(application, { words: WORDS });
    await save(documentId, 'en', { title: 'A good title!', clearinghouse: { isMinor: true } });
    await publish(documentId);
    expect(await stateOf(documentId)).toBe('published');
    expect((await look(documentId)).changes).toHaveLength(1);

    await save(documentId, 'en', { title: 'Something else' });
    await save(documentId, 'en', { title: 'Something else.', clearinghouse: { isMinor: true } });
    await publish(documentId);
    expect(await stateOf(documentId)).toBe('outdated');
  });

  test('goes with the translation, and begins anew with the next', async () => {
    const documentId = await makeOutdated();
    const { status } = await ada.manage(RESOURCE, `/${documentId}?locale=fr`, {
      method: 'DELETE',
    });
    expect(status).toBe(200);
    expect(await stateOf(documentId)).toBe('missing');
    expect(await look(documentId)).toMatchObject({ by: null, at: null, changes: [] });

    await save(documentId, 'fr', { title: 'Un meilleur titre' });
    expect(await stateOf(documentId)).toBe('in-progress');
  });

  test('of one that is older than this record is taken to be right, until the source changes', async () => {
    const documentId = await makeResource(application, { words: WORDS });
    await application.strapi.db
      .connection('editorial_translations')
      .where({ document_id: documentId })
      .delete();
    await save(documentId, 'en', { title: 'A better title' });
    expect(await stateOf(documentId)).toBe('published');
    await publish(documentId);
    expect(await stateOf(documentId)).toBe('outdated');
    expect((await look(documentId)).changes[0].parts).toHaveLength(4);
  });
});

describe('confirming', () => {
  test('says who and when, and makes the translation current', async () => {
    const documentId = await makeOutdated();
    const { hash } = (await look(documentId)).source;
    const { status, body } = await confirm(documentId, 'fr', { against: hash });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      state: 'published',
      by: { id: ada.id },
      changes: [],
    });
    expect(await stateOf(documentId)).toBe('published');
  });

  test('against the working text of the source keeps the translation current when that is published', async () => {
    const documentId = await makeResource(application, { words: WORDS });
    await save(documentId, 'en', { title: 'A better title' });
    const { source: inPublic } = await look(documentId);
    const { body } = await ada.ask(
      `/clearinghouse/translations/${RESOURCE}/${documentId}/fr?of=draft`,
    );
    expect(body.data.source.fields[0].text).toBe('A better title');
    expect(body.data.changes).toMatchObject([{ field: 'title' }]);

    expect((await confirm(documentId, 'fr', { against: body.data.source.hash })).status).toBe(200);
    expect(await stateOf(documentId)).toBe('published');
    await publish(documentId);
    expect(await stateOf(documentId)).toBe('published');
    const late = await confirm(documentId, 'fr', { against: inPublic.hash });
    expect([late.status, late.body.error.details.code]).toEqual([400, 'source-moved-on']);
  });

  test('is refused for what can’t be confirmed, each with its reason', async () => {
    const documentId = await makeResource(application, { in: ['en'], words: WORDS });
    const refusal = async (id: string, locale: string, body: object = {}) => {
      const answer = await confirm(id, locale, body);
      return [answer.status, answer.body.error.details.code];
    };
    expect(await refusal(documentId, 'fr')).toEqual([400, 'translation-missing']);
    expect(await refusal(documentId, 'en')).toEqual([400, 'source-is-no-translation']);
    expect(await refusal(documentId, 'xx')).toEqual([400, 'language-not-enabled']);
    expect(await refusal('nobody', 'fr')).toEqual([404, 'unknown-record']);
    expect(await refusal(documentId, 'fr', { against: 'x' })).toEqual([
      400,
      'request-not-understood',
    ]);
    const answer = await ada.ask('/clearinghouse/documents/admin::user/1/fr/confirm', post());
    expect(answer.status).toBe(404);
    expect((await ada.ask('/clearinghouse/translations/api::level.level/x/fr')).status).toBe(404);
  });

  test('is told in the reader’s language', async () => {
    const french = await signIn(application, 'strapi-super-admin', 'fr');
    const documentId = await makeResource(application, { in: ['en'], words: WORDS });
    const { body } = await confirm(documentId, 'fr', {}, french);
    expect(body.error.message).toBe(
      'Il n’y a rien à confirmer\u00A0: cette fiche n’a pas encore de texte dans cette langue (français).',
    );
    expect((await look(documentId, 'fr', french)).source.fields[0].label).toBe('Titre');
  });
});

describe('the matrix', () => {
  const ask = async (question: string) =>
    (await ada.ask(`/clearinghouse/translations?${question}`)).body.data;
  const titles = async (question: string) =>
    (await ask(question)).documents.map(({ title }: { title: string }) => title);
  let missing: string;
  let outdated: string;
  let written: string;

  beforeAll(async () => {
    missing = await makeResource(application, { in: ['en'], words: { title: 'Matrix 1_a' } });
    outdated = await makeResource(application, { words: { title: 'Matrix 2' } });
    await save(outdated, 'en', { title: 'Matrix 2 anew' });
    await publish(outdated);
    written = await makeResource(application, {
      in: ['fr', 'en'],
      draft: true,
      words: (locale) => ({ title: locale === 'fr' ? 'Matrix 3' : 'In English' }),
    });
    await application.strapi.db
      .connection('resources')
      .where({ document_id: written, locale: 'en' })
      .update({ assignee: ada.id });
  });

  test('shows documents by title, each with the state of every language', async () => {
    const matrix = await ask('q=matrix&pageSize=2');
    expect(matrix).toMatchObject({ total: 3, page: 1, pageSize: 2, languages: ['en', 'fr'] });
    expect(matrix.documents).toMatchObject([
      {
        uid: RESOURCE,
        documentId: missing,
        title: 'Matrix 1_a',
        sourceLocale: 'en',
        languages: [
          { locale: 'en', state: 'source', isPublished: true },
          { locale: 'fr', state: 'missing', isPublished: false, assignee: null },
        ],
      },
      {
        documentId: outdated,
        languages: [{ state: 'source' }, { state: 'outdated', isPublished: true }],
      },
    ]);
    expect((await ask('q=matrix&pageSize=2&page=2')).documents).toMatchObject([
      {
        documentId: written,
        title: 'Matrix 3',
        sourceLocale: 'fr',
        languages: [
          {
            locale: 'en',
            state: 'in-progress',
            assignee: { id: ada.id, name: 'Test strapi-super-admin' },
          },
          { locale: 'fr', state: 'source' },
        ],
      },
    ]);
  });

  test('is narrowed by language, state, type, words and who it is assigned to', async () => {
    expect(await titles('q=matrix&locale=fr')).toEqual(['Matrix 1_a', 'Matrix 2 anew']);
    expect(await titles('q=matrix&locale=fr&state=missing')).toEqual(['Matrix 1_a']);
    expect(await titles('q=matrix&state=missing')).toEqual(['Matrix 1_a']);
    expect(await titles('q=matrix&state=outdated')).toEqual(['Matrix 2 anew']);
    expect(await titles('q=matrix&locale=en&state=outdated')).toEqual([]);
    expect(await titles('q=matrix&locale=fr&state=source')).toEqual(['Matrix 3']);
    expect(await titles('q=In English')).toEqual(['Matrix 3']);
    expect(await titles('q=Matrix 1_')).toEqual(['Matrix 1_a']);
    expect(await titles('q=Matrix _')).toEqual([]);
    expect(await titles("q='; drop table resources; --")).toEqual([]);
    expect(await titles('mine=true')).toEqual(['Matrix 3']);
    expect(await titles('mine=true&locale=fr')).toEqual([]);
    expect(await titles('q=matrix&uid=api::page.page')).toEqual([]);
  });

  test('refuses a question that it does not understand', async () => {
    for (const question of ['state=lost', 'page=0', 'page=x', 'pageSize=1000', 'uid=admin::user']) {
      const { status, body } = await ada.ask(`/clearinghouse/translations?${question}`);
      expect([status, body.error.details.code], question).toEqual([400, 'request-not-understood']);
    }
    expect((await ask('locale=zz')).total).toBeGreaterThan(0);
  });

  test('counts documents by type, language and state', async () => {
    const { body } = await ada.ask('/clearinghouse/translations/coverage');
    const french = body.data.find(
      ({ uid, locale }: { uid: string; locale: string }) => uid === RESOURCE && locale === 'fr',
    );
    const count = (state: string) =>
      application.strapi.db
        .query(RESOURCE)
        .count({ where: { locale: 'fr', translationState: state, publishedAt: null } });
    const total = await application.strapi.db
      .query(RESOURCE)
      .count({ where: { translationState: 'source', publishedAt: null } });
    const rows = await application.strapi.db
      .query(RESOURCE)
      .count({ where: { locale: 'fr', publishedAt: null } });
    expect(french).toEqual({
      uid: RESOURCE,
      locale: 'fr',
      total,
      counts: {
        source: await count('source'),
        missing: total - rows,
        'in-progress': await count('in-progress'),
        'in-review': await count('in-review'),
        published: await count('published'),
        outdated: await count('outdated'),
      },
    });
    expect(french.counts.missing).toBeGreaterThan(0);
  });
});

test('the public is told which translations are outdated, until they are confirmed', async () => {
  const documentId = await makeOutdated();
  const told = async () => {
    const { body } = await application.ask(`/api/resources/${documentId}?locale=en`);
    return body.data.translations;
  };
  expect(await told()).toMatchObject([
    { locale: 'en', status: 'published' },
    { locale: 'fr', status: 'published', outdated: true },
  ]);
  await confirm(documentId);
  expect((await told()).some((one: object) => 'outdated' in one)).toBe(false);
});

test('nobody who is not signed in is answered', async () => {
  const documentId = await makeResource(application);
  for (const path of [
    '/clearinghouse/translations',
    '/clearinghouse/translations/coverage',
    `/clearinghouse/translations/${RESOURCE}/${documentId}/fr`,
  ]) {
    expect((await application.ask(path)).status, path).toBe(401);
  }
});

test('who does not follow translations is refused their state and their coverage', async () => {
  const manager = await signIn(application, 'partnership-manager');
  for (const path of ['/clearinghouse/translations', '/clearinghouse/translations/coverage']) {
    expect((await manager.ask(path)).status, path).toBe(403);
  }
});
