import { beforeAll, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { type Person, signIn } from '../support/people';
import { makeResource, readRow } from '../support/records';
import { runDue, schedule } from '../support/schedules';
import { lead, stagesOf, withoutReviews } from '../support/workflow';

const application = useApplication({ REVIEWS_NEEDED: '1' });
const RESOURCE = 'api::resource.resource';
const LOCAL = '2090-01-01T09:00';
const THEN = '2090-01-01T09:00:00Z';

let author: Person;
let reviewer: Person;
let editor: Person;

beforeAll(async () => {
  author = await signIn(application, 'author');
  reviewer = await signIn(application, 'reviewer');
  editor = await signIn(application, 'editor');
});

async function write(title = 'A language café'): Promise<string> {
  const { body } = await author.manage(RESOURCE, '?locale=en', {
    method: 'POST',
    body: { title, type: 'approach' },
  });
  return body.data.documentId;
}

async function approved(): Promise<string> {
  const documentId = await write();
  await lead(author, documentId, 'submit');
  await lead(reviewer, documentId, 'approve');
  expect((await stagesOf(application, documentId)).stage).toBe('approved');
  return documentId;
}

const save = (person: Person, documentId: string, body: object) =>
  person.manage(RESOURCE, `/${documentId}?locale=en`, { method: 'PUT', body });

const publicTitle = async (documentId: string) =>
  (await readRow(application, RESOURCE, { documentId, locale: 'en', isPublished: true }))?.title;

/** Answers what a part of the desk shows beside the English text. */
async function shown(documentId: string, part: 'schedule' | 'freshness') {
  const { body } = await editor.ask(`/clearinghouse/documents/${RESOURCE}/${documentId}`);
  return body.data.languages.find(({ locale }: { locale: string }) => locale === 'en')[part];
}

describe('where reviews are needed', () => {
  test('only what is approved is scheduled for publication', async () => {
    const documentId = await write();
    const { status, body } = await schedule(editor, { documentId, local: LOCAL });
    expect([status, body.error.details.code]).toEqual([400, 'needs-approval']);
    expect(await shown(documentId, 'schedule')).toEqual([]);
  });

  test('what is approved is published at its time, in the name of whoever scheduled it', async () => {
    const documentId = await approved();
    await schedule(editor, { documentId, local: LOCAL });
    expect(await shown(documentId, 'schedule')).toMatchObject([
      { action: 'publish', state: 'waiting', by: { id: editor.id }, blocked: null },
    ]);
    expect(await runDue(application, THEN)).toMatchObject([{ state: 'done' }]);
    expect(await publicTitle(documentId)).toBe('A language café');
    expect((await stagesOf(application, documentId)).stage).toBe('published');
    expect(await shown(documentId, 'schedule')).toEqual([]);
  });

  test('an edit after the approval blocks it, and it fails with the reason', async () => {
    const documentId = await approved();
    await schedule(editor, { documentId, local: LOCAL });
    await save(author, documentId, { title: 'Another café' });
    const [waiting] = await shown(documentId, 'schedule');
    expect(waiting).toMatchObject({
      state: 'waiting',
      blocked: { code: 'changed-since-approval', message: expect.any(String) },
    });

    expect(await runDue(application, THEN)).toMatchObject([{ state: 'failed' }]);
    expect(await publicTitle(documentId)).toBeUndefined();
    expect((await stagesOf(application, documentId)).stage).toBe('in-review');
    const [failed] = await shown(documentId, 'schedule');
    expect(failed).toMatchObject({
      state: 'failed',
      reason: { code: 'changed-since-approval', message: waiting.blocked.message },
    });
    const french = await signIn(application, 'editor', 'fr');
    const { body } = await french.ask(
      `/clearinghouse/documents/${RESOURCE}/${documentId}/en/schedules`,
    );
    expect(body.data[0].reason.message).not.toBe(failed.reason.message);
  });

  test('an approval given again lets it come about', async () => {
    const documentId = await approved();
    await schedule(editor, { documentId, local: LOCAL });
    await save(author, documentId, { title: 'Another café' });
    await lead(reviewer, documentId, 'approve');
    expect(await shown(documentId, 'schedule')).toMatchObject([{ blocked: null }]);
    await runDue(application, THEN);
    expect(await publicTitle(documentId)).toBe('Another café');
  });

  test('authors and reviewers do not schedule', async () => {
    const documentId = await approved();
    for (const person of [author, reviewer]) {
      expect((await schedule(person, { documentId, local: LOCAL })).status).toBe(403);
    }
  });
});

describe('verifying without change', () => {
  const verify = (documentId: string) =>
    editor.ask(`/clearinghouse/documents/${RESOURCE}/${documentId}/verify`, {
      method: 'POST',
      body: {},
    });

  test('keeps an approval', async () => {
    const documentId = await approved();
    expect((await verify(documentId)).status).toBe(200);
    expect((await stagesOf(application, documentId)).stage).toBe('approved');
    await schedule(editor, { documentId, local: LOCAL });
    expect(await runDue(application, THEN)).toMatchObject([{ state: 'done' }]);
  });

  test('leaves what is published published, and what is a draft a draft, in every language', async () => {
    const documentId = await withoutReviews(application, () => makeResource(application));
    await save(editor, documentId, { title: 'New words' });
    expect((await stagesOf(application, documentId)).stage).toBe('draft');

    const { body } = await verify(documentId);
    expect((await stagesOf(application, documentId)).stage).toBe('draft');
    expect((await stagesOf(application, documentId, 'fr')).stage).toBe('published');
    expect(await publicTitle(documentId)).not.toBe('New words');
    for (const locale of ['en', 'fr']) {
      const row = await readRow(application, RESOURCE, { documentId, locale, isPublished: true });
      expect(row).toMatchObject(body.data);
    }
    expect(await shown(documentId, 'freshness')).toEqual({ ...body.data, isDue: false });
  });
});
