import { beforeAll, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { runJob } from '../support/jobs';
import { type Person, signIn } from '../support/people';
import { makeResource } from '../support/records';
import { makeToken } from '../support/tokens';
import { lead, standing, withoutReviews } from '../support/workflow';

const RESOURCE = 'api::resource.resource';

const application = useApplication({ REVIEWS_NEEDED: '1', NOTICES_KEEP_DAYS: '30' });
let editor: Person;
let otherEditor: Person;
let reviewer: Person;

beforeAll(async () => {
  editor = await signIn(application, 'editor');
  otherEditor = await signIn(application, 'editor');
  reviewer = await signIn(application, 'reviewer');
});

const codeOf = ({ status, body }: Awaited<ReturnType<Person['ask']>>) => [
  status,
  body.error?.details?.code,
];

const save = (person: Person, documentId: string, data: object) =>
  person.manage(RESOURCE, `/${documentId}?locale=en`, { method: 'PUT', body: data });

const draftBy = ({ id }: Person, facts: object = {}) =>
  makeResource(application, {
    draft: true,
    in: ['en'],
    facts: { type: 'approach', createdBy: id, ...facts },
  });

describe('a text that is archived', () => {
  test('is not changed until it is reopened', async () => {
    const documentId = await draftBy(editor);
    expect((await lead(editor, documentId, 'archive')).status).toBe(200);
    expect(codeOf(await save(editor, documentId, { title: 'Changed' }))).toEqual([400, 'archived']);

    expect((await lead(editor, documentId, 'reopen')).status).toBe(200);
    expect((await save(editor, documentId, { title: 'Changed' })).status).toBe(200);
  });
});

describe('a draft of which the desk knows no writer', () => {
  test('is not approved by whoever has made it', async () => {
    const documentId = await draftBy(editor);
    await application.strapi.db
      .connection('editorial_states')
      .where({ document_id: documentId })
      .delete();
    expect((await lead(otherEditor, documentId, 'submit')).status).toBe(200);
    expect(codeOf(await lead(editor, documentId, 'approve'))).toEqual([400, 'own-text']);
    expect((await lead(otherEditor, documentId, 'approve')).status).toBe(200);
  });
});

describe('what stands against a publication', () => {
  test('names a field that is missing inside a component', async () => {
    const documentId = await draftBy(editor);
    await application.strapi.documents(RESOURCE).update({
      documentId,
      locale: 'en',
      data: { identifiers: [{ scheme: 'doi' }] } as never,
    });
    const { problems } = await standing(editor, documentId);
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'field-missing',
        message: expect.stringContaining('›'),
        link: expect.objectContaining({ field: 'identifiers', locale: 'en' }),
      }),
    );
  });
});

describe('an admin token', () => {
  test('leads a text as far as its own rights go', async () => {
    const token = await makeToken(application, editor, [
      {
        action: 'plugin::content-manager.explorer.read',
        subject: RESOURCE,
        properties: { fields: ['title'], locales: ['en'] },
      },
      { action: 'api::editorial.review' },
    ]);
    const documentId = await draftBy(otherEditor);
    expect((await lead(token, documentId, 'submit')).status).toBe(403);
    expect((await lead(otherEditor, documentId, 'submit')).status).toBe(200);
    expect((await lead(token, documentId, 'approve')).body.data.stage).toBe('approved');
    expect((await lead(token, documentId, 'publish')).status).toBe(403);
    expect((await lead(otherEditor, documentId, 'publish')).status).toBe(200);
  });
});

describe('a transition', () => {
  test('takes nothing that it does not know', async () => {
    const documentId = await draftBy(editor);
    const { status, body } = await lead(editor, documentId, 'submit', { isMinor: true });
    expect([status, body.error.details.code]).toEqual([400, 'request-not-understood']);
  });
});

describe('notices', () => {
  test('go once they were read long ago; what nobody has read stays', async () => {
    const documentId = await withoutReviews(application, () => makeResource(application));
    const path = `/clearinghouse/documents/${RESOURCE}/${documentId}/en/comments`;
    await editor.ask(path, {
      method: 'POST',
      body: { words: `For @[${reviewer.id}] and @[${otherEditor.id}].` },
    });
    await reviewer.ask(`${path}/read`, { method: 'POST', body: {} });
    const notices = () =>
      application.strapi.db
        .connection('editorial_notices')
        .where({ document_id: documentId })
        .orderBy('user_id')
        .select('user_id');
    const age = (days: number) =>
      application.strapi.db
        .connection('editorial_notices')
        .where({ document_id: documentId })
        .whereNotNull('read_at')
        .update({ read_at: new Date(Date.now() - days * 86_400_000).toISOString() });

    await age(29);
    await runJob(application, 'clearinghouse-notices-prune');
    expect(await notices()).toHaveLength(2);
    await age(31);
    await runJob(application, 'clearinghouse-notices-prune');
    expect(await notices()).toEqual([{ user_id: otherEditor.id }]);
  });
});
