import { beforeAll, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { act, contribute, makePartner, put, WITHOUT_LIMITS } from '../support/contributing';
import type { Asking } from '../support/partners';
import { type Person, signIn } from '../support/people';
import { makeResource, readRow } from '../support/records';
import { lead, standing, withoutReviews } from '../support/workflow';

const RESOURCE = 'api::resource.resource';
const REASON = { reason: 'unclear', words: 'Say where.' };

const application = useApplication({ ...WITHOUT_LIMITS, REVIEWS_NEEDED: '1' });

let organization: string;
let member: Asking;
let reviewer: Person;
let editor: Person;

beforeAll(async () => {
  ({ organization, member } = await withoutReviews(application, () => makePartner(application)));
  reviewer = await signIn(application, 'reviewer');
  editor = await signIn(application, 'editor');
});

const trust = (level: string, subject = organization) =>
  application.strapi.db.connection('partner_trust').insert({
    subject_kind: 'organization',
    subject,
    level,
    reason: 'For the test',
    decided_at: new Date().toISOString(),
  });

describe('submitting', () => {
  test('a text enters the workflow where the trust in its organisation lets it', async () => {
    for (const [level, queue] of [
      ['unverified', 'triage'],
      ['verified', 'review'],
      ['trusted', 'editor'],
    ]) {
      await trust(level);
      const { documentId } = await contribute(member);
      const { status, body } = await act(member, documentId, 'submit');
      expect(status).toBe(200);
      expect(body.data).toMatchObject({ stage: 'in-review', queue, transitions: ['recall'] });
    }
    await trust('blocked');
    expect((await member.ask('/resources', { method: 'POST', body: { data: {} } })).status).toBe(
      403,
    );
    await trust('verified');
  });

  test('a text that lacks what every record has is refused, with what it lacks', async () => {
    const { documentId } = await contribute(member, { type: null });
    const { status, body } = await act(member, documentId, 'submit');
    expect(status).toBe(409);
    expect(body.error.details).toMatchObject({
      code: 'not-complete',
      problems: [expect.stringContaining('is missing')],
    });
  });

  test('changes that are asked for are read, answered, made and submitted again', async () => {
    const draft = await contribute(member);
    await act(member, draft.documentId, 'submit');
    const asked = await lead(reviewer, draft.documentId, 'request-changes', REASON);
    expect(asked.status).toBeLessThan(300);
    const { body } = await member.ask(`/resources/${draft.documentId}`);
    expect(body.data).toMatchObject({
      stage: 'changes-requested',
      decisions: [{ verdict: 'request-changes', words: 'Say where.', isCurrent: true }],
    });
    expect(JSON.stringify(body)).not.toContain('"by"');

    const said = await member.ask(`/resources/${draft.documentId}/comments`, {
      method: 'POST',
      body: { words: 'In Lyon. @[1]' },
    });
    expect(said.status).toBe(201);
    const read = await member.ask(`/resources/${draft.documentId}/comments`);
    expect(read.body.data).toMatchObject([{ words: 'In Lyon. @ [1]', parent: null }]);
    const answer = await member.ask(`/resources/${draft.documentId}/comments`, {
      method: 'POST',
      body: { words: 'And Paris.', parent: said.body.data.id },
    });
    expect(answer.body.data.parent).toBe(said.body.data.id);

    await put(member, draft, { summary: 'In Lyon' });
    const again = await act(member, draft.documentId, 'submit');
    expect(again.body.data).toMatchObject({ stage: 'in-review', comments: 2 });
    expect((await lead(reviewer, draft.documentId, 'approve')).status).toBeLessThan(300);
    expect((await standing(editor, draft.documentId)).stage).toBe('approved');
  });

  test('a submission is taken back by its organisation, and not submitted twice', async () => {
    const { documentId } = await contribute(member);
    expect((await act(member, documentId, 'recall')).status).toBe(403);
    await act(member, documentId, 'submit');
    const twice = await act(member, documentId, 'submit');
    expect(twice.status).toBe(400);
    expect(twice.body.error.details.code).toBe('not-from-this-stage');
    const { status, body } = await act(member, documentId, 'recall');
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ stage: 'draft', queue: null });
  });

  test('a correction that waits is dropped; what was never published is not', async () => {
    const documentId = await published();
    const { body } = await member.ask(`/resources/${documentId}`);
    await put(member, body.data, { title: 'Corrected' });
    const { status, body: after } = await act(member, documentId, 'discard');
    expect(status).toBe(200);
    expect(after.data).toMatchObject({ title: body.data.title, stage: 'published' });
    const draft = await contribute(member);
    expect((await act(member, draft.documentId, 'discard')).status).toBe(409);
  });

  test('what is published is verified by one call, and nothing that waits is published by it', async () => {
    const documentId = await published();
    const { body } = await member.ask(`/resources/${documentId}`);
    await put(member, body.data, { title: 'Waiting' });
    const { status, body: after } = await act(member, documentId, 'verify', {
      body: { reviewDueOn: '2031-05-01' },
    });
    expect(status).toBe(200);
    expect(after.data).toMatchObject({ title: 'Waiting', reviewDueOn: '2031-05-01' });
    const row = await readRow(application, RESOURCE, {
      documentId,
      locale: 'en',
      isPublished: true,
    });
    expect(row).toMatchObject({ title: body.data.title, reviewDueOn: '2031-05-01' });
    const draft = await contribute(member);
    expect((await act(member, draft.documentId, 'verify')).status).toBe(409);
    expect(
      (await act(member, documentId, 'verify', { body: { reviewDueOn: 'soon' } })).status,
    ).toBe(400);
  });

  test('there is no action that publishes, and none on what is another’s', async () => {
    const { documentId } = await contribute(member);
    await act(member, documentId, 'submit');
    for (const name of ['publish', 'approve', 'withdraw', 'archive']) {
      expect([404, 405]).toContain((await act(member, documentId, name)).status);
    }
    const { member: stranger } = await withoutReviews(application, () => makePartner(application));
    for (const name of ['submit', 'recall', 'discard', 'verify']) {
      const foreign = await act(stranger, documentId, name);
      const random = await act(stranger, 'r'.repeat(24), name);
      expect([foreign.status, foreign.text]).toEqual([404, random.text]);
    }
  });
});

const published = () =>
  withoutReviews(application, () =>
    makeResource(application, { facts: { leadOrganization: organization, type: 'approach' } }),
  );
