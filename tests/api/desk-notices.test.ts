import { beforeAll, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { type Person, signIn } from '../support/people';
import { makeResource } from '../support/records';

const application = useApplication();
const RESOURCE = 'api::resource.resource';

let ada: Person;

beforeAll(async () => {
  ada = await signIn(application, 'strapi-super-admin');
});

const colleague = (language: 'en' | 'fr' = 'en') =>
  signIn(application, 'strapi-super-admin', language);

const say = async (person: Person, documentId: string, words: string, locale = 'en') => {
  const { status, body } = await person.ask(
    `/clearinghouse/documents/${RESOURCE}/${documentId}/${locale}/comments`,
    { method: 'POST', body: { words } },
  );
  expect(status).toBe(200);
  return body.data;
};

const noticesOf = async (person: Person, query = '') => {
  const { status, body } = await person.ask(`/clearinghouse/notices${query}`);
  expect(status).toBe(200);
  return body.data;
};

const named = (title: string) => makeResource(application, { words: { title } });

describe('a notice', () => {
  test('goes to whom a comment mentions, in the language of their account', async () => {
    const [marie, ben] = [await colleague('fr'), await colleague()];
    const documentId = await named('A language café');
    await say(ada, documentId, `Please read, @[${marie.id}] and @[${ben.id}].`, 'fr');

    const { results, unread } = await noticesOf(marie);
    expect(unread).toBe(1);
    expect(results).toEqual([
      {
        id: expect.any(Number),
        kind: 'mentioned',
        uid: RESOURCE,
        documentId,
        locale: 'fr',
        title: 'A language café',
        by: { id: ada.id, name: 'Test strapi-super-admin' },
        message:
          'Test strapi-super-admin vous cite dans un commentaire sur «\u00a0A language café\u00a0» (français).',
        words: 'Please read, @Test strapi-super-admin and @Test strapi-super-admin.',
        at: expect.any(String),
        readAt: null,
      },
    ]);
    expect((await noticesOf(ben)).results[0].message).toBe(
      'Test strapi-super-admin mentioned you in a comment on “A language café” (French).',
    );
    expect((await noticesOf(ben, '?language=fr')).results[0].message).toContain('vous cite');
  });

  test('goes to those who take part, once, and never to whoever acts', async () => {
    const [ben, eve] = [await colleague(), await colleague()];
    const documentId = await named('Talked about');
    await say(ben, documentId, `I, @[${ben.id}], begin.`);
    await say(eve, documentId, 'And I go on.');
    await say(ben, documentId, `Look, @[${eve.id}].`);

    const kinds = async (person: Person) =>
      (await noticesOf(person)).results.map(({ kind }: { kind: string }) => kind);
    expect(await kinds(ben)).toEqual(['commented']);
    expect(await kinds(eve)).toEqual(['mentioned']);
  });

  test('of a change in a comment goes to those who were not mentioned before', async () => {
    const [ben, eve] = [await colleague(), await colleague()];
    const documentId = await named('Changed');
    const { id } = await say(ada, documentId, `For @[${ben.id}]`);
    await ada.ask(`/clearinghouse/documents/${RESOURCE}/${documentId}/en/comments/${id}`, {
      method: 'PUT',
      body: { words: `For @[${ben.id}] and @[${eve.id}]` },
    });
    expect((await noticesOf(ben)).pagination.total).toBe(1);
    expect((await noticesOf(ben)).results[0].words).toBe(
      'For @Test strapi-super-admin and @Test strapi-super-admin',
    );
    expect((await noticesOf(eve)).pagination.total).toBe(1);
  });

  test('is not written when what it tells of is undone', async () => {
    const ben = await colleague();
    const documentId = await named('Undone');
    const { strapi } = application;
    const broken = strapi.db.transaction(async ({ trx }) => {
      await trx('editorial_notices').insert({
        user_id: ben.id,
        kind: 'commented',
        uid: RESOURCE,
        document_id: documentId,
        locale: 'en',
        title: 'Undone',
        details: '{}',
        created_at: new Date().toISOString(),
      });
      throw new Error('undone');
    });
    await expect(broken).rejects.toThrow('undone');
    expect((await noticesOf(ben)).pagination.total).toBe(0);
  });
});

describe('notices', () => {
  test('are listed page by page, the latest first, and marked as read', async () => {
    const ben = await colleague();
    const documentId = await named('Many');
    for (const words of ['One', 'Two', 'Three'])
      await say(ada, documentId, `${words} @[${ben.id}]`);

    const first = await noticesOf(ben, '?page=1&pageSize=2');
    expect(first.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 2, total: 3 });
    expect(first.unread).toBe(3);
    expect(first.results[0].words).toMatch(/^Three/);

    const [{ id }] = first.results;
    const read = await ben.ask('/clearinghouse/notices/read', {
      method: 'POST',
      body: { ids: [id] },
    });
    expect(read.body.data).toEqual({ unread: 2 });
    expect((await noticesOf(ben, '?unread=true')).pagination.total).toBe(2);
    const all = await ben.ask('/clearinghouse/notices/read', {
      method: 'POST',
      body: { all: true },
    });
    expect(all.body.data).toEqual({ unread: 0 });
  });

  test('are nobody else’s', async () => {
    const [ben, eve] = [await colleague(), await colleague()];
    await say(ada, await named('Private'), `@[${ben.id}]`);
    const [{ id }] = (await noticesOf(ben)).results;
    await eve.ask('/clearinghouse/notices/read', { method: 'POST', body: { ids: [id] } });
    expect((await noticesOf(ben)).unread).toBe(1);
    expect((await noticesOf(eve)).results).toEqual([]);
  });

  test('about a discussion are read with it', async () => {
    const ben = await colleague();
    const documentId = await named('Read at once');
    await say(ada, documentId, `@[${ben.id}]`);
    await ben.ask(`/clearinghouse/documents/${RESOURCE}/${documentId}/en/comments/read`, {
      method: 'POST',
    });
    expect((await noticesOf(ben)).unread).toBe(0);
  });

  test.each([
    ['GET', '?page=0', undefined],
    ['GET', '?pageSize=101', undefined],
    ['GET', '?unread=perhaps', undefined],
    ['GET', '?language=de', undefined],
    ['POST', '/read', {}],
    ['POST', '/read', { ids: [] }],
    ['POST', '/read', { ids: ['1'] }],
    ['POST', '/read', { ids: [1e12] }],
    ['POST', '/read', { all: false }],
  ])('refuse %s %s with %j', async (method, path, body) => {
    const { status, body: answer } = await ada.ask(`/clearinghouse/notices${path}`, {
      method,
      body,
    });
    expect(status).toBe(400);
    expect(answer.error.details.code).toBe('request-not-understood');
  });

  test('need a signed-in person', async () => {
    expect((await application.ask('/clearinghouse/notices')).status).toBe(401);
    expect((await application.ask('/clearinghouse/preferences')).status).toBe(401);
  });
});

describe('without a mail server', () => {
  test('notices are in the panel, and no e-mail waits', async () => {
    const ben = await colleague();
    await say(ada, await named('No mail'), `@[${ben.id}]`);
    expect((await noticesOf(ben)).unread).toBe(1);
    const mails = await application.strapi.db.connection('editorial_mails');
    expect(mails).toEqual([]);
  });

  test('a choice is kept all the same, and it is said that nothing is sent', async () => {
    const ben = await colleague();
    const preferences = (method: string, body?: object) =>
      ben.ask('/clearinghouse/preferences', { method, body });
    expect((await preferences('GET')).body.data).toEqual({
      mail: 'at-once',
      isMailSent: false,
      problem: null,
    });
    expect((await preferences('PUT', { mail: 'daily' })).body.data.mail).toBe('daily');
    expect((await preferences('PUT', { mail: 'never' })).body.data.mail).toBe('never');
    expect((await preferences('GET')).body.data.mail).toBe('never');
    expect((await preferences('PUT', { mail: 'hourly' })).status).toBe(400);
  });
});
