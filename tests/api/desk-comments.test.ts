import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { type Person, signIn } from '../support/people';
import { makeResource } from '../support/records';

const application = useApplication();
const RESOURCE = 'api::resource.resource';

let ada: Person;
let luc: Person;

beforeAll(async () => {
  ada = await signIn(application, 'strapi-super-admin');
  luc = await signIn(application, 'strapi-super-admin', 'fr');
});

const path = (documentId: string, locale = 'en', rest = '') =>
  `/clearinghouse/documents/${RESOURCE}/${documentId}/${locale}/comments${rest}`;

const say = (person: Person, documentId: string, words: string, more: object = {}) =>
  person.ask(path(documentId), { method: 'POST', body: { words, ...more } });

const listed = async (person: Person, documentId: string, locale = 'en') => {
  const { status, body } = await person.ask(path(documentId, locale));
  expect(status).toBe(200);
  return body.data;
};

/** A person with nothing but the rights given. */
async function personWith(actions: string[]): Promise<Person> {
  const { strapi } = application;
  const code = `custom-${randomUUID()}`;
  const role = await strapi.service('admin::role').create({ name: code, code, description: '' });
  await strapi.service('admin::role').assignPermissions(
    role.id,
    actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
  );
  return signIn(application, code as never);
}

describe('a discussion', () => {
  test('is what people write about one language of a document, the oldest first', async () => {
    const documentId = await makeResource(application);
    const { status, body } = await say(ada, documentId, `Is this right, @[${luc.id}]?`);
    expect(status).toBe(200);
    expect(body.data).toEqual({
      id: expect.any(Number),
      parent: null,
      by: { id: ada.id, name: 'Test strapi-super-admin' },
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      editedAt: null,
      isDeleted: false,
      isMine: true,
      mayEdit: true,
      isUnread: false,
      words: `Is this right, @[${luc.id}]?`,
      parts: [
        { kind: 'text', text: 'Is this right, ' },
        { kind: 'mention', id: luc.id, name: 'Test strapi-super-admin' },
        { kind: 'text', text: '?' },
      ],
      isShared: false,
      isFromPartner: false,
      resolved: null,
    });

    await say(luc, documentId, 'Oui.', { parent: body.data.id });
    const seen = await listed(luc, documentId);
    expect(seen.comments.map((one: { words: string }) => one.words)).toEqual([
      `Is this right, @[${luc.id}]?`,
      'Oui.',
    ]);
    expect(seen.comments[1].parent).toBe(body.data.id);
    expect(await listed(ada, documentId, 'fr')).toEqual({
      comments: [],
      count: 0,
      unread: 0,
      open: 0,
    });
  });

  test('counts what somebody has not read, until they have', async () => {
    const documentId = await makeResource(application);
    await say(ada, documentId, 'One');
    await say(ada, documentId, 'Two');
    expect(await listed(luc, documentId)).toMatchObject({ count: 2, unread: 2, open: 2 });
    expect(await listed(ada, documentId)).toMatchObject({ count: 2, unread: 0 });

    const { body } = await luc.ask(path(documentId, 'en', '/read'), { method: 'POST' });
    expect(body.data).toMatchObject({ count: 2, unread: 0 });
    await say(ada, documentId, 'Three');
    const { comments, unread } = await listed(luc, documentId);
    expect(unread).toBe(1);
    expect(comments.map(({ isUnread }: { isUnread: boolean }) => isUnread)).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('goes with the language, or the document, that is deleted', async () => {
    const documentId = await makeResource(application);
    await say(ada, documentId, `For @[${luc.id}]`);
    await ada.ask(path(documentId, 'fr'), { method: 'POST', body: { words: 'Pour le français' } });

    const deleted = await ada.manage(RESOURCE, `/${documentId}?locale=fr`, { method: 'DELETE' });
    expect(deleted.status).toBe(200);
    expect((await listed(ada, documentId, 'fr')).count).toBe(0);
    expect((await listed(ada, documentId)).count).toBe(1);

    await ada.manage(RESOURCE, `/${documentId}?locale=*`, { method: 'DELETE' });
    expect((await ada.ask(path(documentId))).status).toBe(404);
    const { strapi } = application;
    const where = { document_id: documentId };
    for (const table of ['editorial_comments', 'editorial_comment_reads', 'editorial_notices']) {
      expect(await strapi.db.connection(table).where(where), table).toEqual([]);
    }
  });
});

describe('a comment', () => {
  test('is changed by its author, for a day, and says so', async () => {
    const documentId = await makeResource(application);
    const { id } = (await say(ada, documentId, 'Teh text')).body.data;
    const changed = await ada.ask(path(documentId, 'en', `/${id}`), {
      method: 'PUT',
      body: { words: 'The text' },
    });
    expect(changed.body.data).toMatchObject({ words: 'The text', editedAt: expect.any(String) });

    const byOther = await luc.ask(path(documentId, 'en', `/${id}`), {
      method: 'PUT',
      body: { words: 'Mine' },
    });
    expect(byOther.status).toBe(400);
    expect(byOther.body.error).toMatchObject({
      message: 'Seule la personne qui a écrit un commentaire peut le modifier ou le supprimer.',
      details: { code: 'comment-not-yours' },
    });

    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000).toISOString();
    await application.strapi.db
      .connection('editorial_comments')
      .where({ id })
      .update({ created_at: yesterday });
    const late = await ada.ask(path(documentId, 'en', `/${id}`), {
      method: 'PUT',
      body: { words: 'Later' },
    });
    expect(late.body.error.details.code).toBe('comment-is-fixed');
    expect((await listed(ada, documentId)).comments[0]).toMatchObject({
      words: 'The text',
      mayEdit: false,
    });
  });

  test('that is deleted leaves a mark, and its words nowhere', async () => {
    const documentId = await makeResource(application);
    const { id } = (await say(ada, documentId, `Secret for @[${luc.id}]`)).body.data;
    await say(luc, documentId, 'An answer', { parent: id });
    const byOther = await luc.ask(path(documentId, 'en', `/${id}`), { method: 'DELETE' });
    expect(byOther.body.error.details.code).toBe('comment-not-yours');

    const { body } = await ada.ask(path(documentId, 'en', `/${id}`), { method: 'DELETE' });
    expect(body.data).toMatchObject({ isDeleted: true, words: null, parts: [], mayEdit: false });
    const again = await ada.ask(path(documentId, 'en', `/${id}`), { method: 'DELETE' });
    expect(again.status).toBe(200);
    expect(await listed(luc, documentId)).toMatchObject({ count: 1 });
    const { body: notices } = await luc.ask('/clearinghouse/notices?pageSize=100');
    expect(JSON.stringify(notices)).not.toContain('Secret');
  });

  test('is settled and reopened by whoever takes part, with its answers', async () => {
    const documentId = await makeResource(application);
    const { id } = (await say(ada, documentId, 'To do')).body.data;
    const answer = (await say(luc, documentId, 'Done', { parent: id })).body.data;
    const settle = (comment: number, isResolved: boolean) =>
      luc.ask(path(documentId, 'en', `/${comment}`), { method: 'PUT', body: { isResolved } });
    const { body } = await settle(id, true);
    expect(body.data.resolved).toEqual({
      by: { id: luc.id, name: 'Test strapi-super-admin' },
      at: expect.any(String),
    });
    expect((await listed(ada, documentId)).open).toBe(0);
    expect((await settle(answer.id, true)).body.error.details.code).toBe('comment-is-an-answer');
    expect((await settle(id, false)).body.data.resolved).toBeNull();
  });

  test('answers a comment of the same discussion, which is no answer itself', async () => {
    const [documentId, other] = [await makeResource(application), await makeResource(application)];
    const { id } = (await say(ada, documentId, 'One')).body.data;
    const answer = (await say(ada, documentId, 'Two', { parent: id })).body.data;
    for (const [where, parent] of [
      [other, id],
      [documentId, answer.id],
      [documentId, 2_000_000_000],
    ] as const) {
      const refused = await say(ada, where, 'Three', { parent });
      expect(refused.status).toBe(400);
      expect(refused.body.error.details.code).toBe('comment-not-answerable');
    }
  });
});

describe('who may not', () => {
  test('read the document may not take part', async () => {
    const documentId = await makeResource(application);
    await say(ada, documentId, 'Among us');
    const outsider = await personWith(['api::editorial.comment']);
    expect((await outsider.ask(path(documentId))).status).toBe(403);
    expect((await say(outsider, documentId, 'Me too')).status).toBe(403);
  });

  test('read the document may not be mentioned', async () => {
    const documentId = await makeResource(application);
    const outsider = await personWith(['api::editorial.comment']);
    for (const id of [outsider.id, 999_999]) {
      const { status, body } = await say(luc, documentId, `Regarde, @[${id}]`);
      expect(status).toBe(400);
      expect(body.error).toMatchObject({
        message: 'Une personne que vous citez n’existe pas ou n’a pas accès à ce texte.',
        details: { code: 'mention-unreachable', people: [String(id)] },
      });
    }
  });

  test('comment has no answer', async () => {
    const documentId = await makeResource(application);
    const silent = await personWith(['api::editorial.history']);
    expect((await silent.ask(path(documentId))).status).toBe(403);
    expect((await application.ask(path(documentId))).status).toBe(401);
  });
});

test.each([
  ['no words', { words: '   ' }],
  ['too many words', { words: 'x'.repeat(5001) }],
  ['what no database stores', { words: 'a\u0000b' }],
  ['a parent that is no number', { words: 'x', parent: 'one' }],
  ['a parent beyond numbers', { words: 'x', parent: 1e300 }],
])('a comment with %s is refused', async (_what, body) => {
  const documentId = await makeResource(application, { in: ['en'] });
  const { status, body: answer } = await ada.ask(path(documentId), { method: 'POST', body });
  expect(status).toBe(400);
  expect(answer.error.details.code).toBe('request-not-understood');
});

test.each([
  ['api::nothing.nothing', 'x', 'en', '', 404],
  ['admin::user', 'x', 'en', '', 404],
  [RESOURCE, 'none', 'en', '', 404],
  [RESOURCE, 'ours', 'de', '', 400],
  [RESOURCE, 'ours', 'en', '/0', 404],
  [RESOURCE, 'ours', 'en', '/99999999999999', 404],
])('%s, document %s, in %s, comment "%s", answers %i', async (uid, which, locale, rest, wanted) => {
  const documentId = which === 'ours' ? await makeResource(application, { in: ['en'] }) : which;
  const { status } = await ada.ask(
    `/clearinghouse/documents/${uid}/${documentId}/${locale}/comments${rest}`,
    rest ? { method: 'DELETE' } : {},
  );
  expect(status).toBe(wanted);
});
