import { beforeAll, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { type Person, signIn } from '../support/people';
import { makeResource, readRow } from '../support/records';
import { lead, stagesOf, standing, withoutReviews } from '../support/workflow';

const RESOURCE = 'api::resource.resource';

const application = useApplication({ REVIEWS_NEEDED: '1' });
let author: Person;
let otherAuthor: Person;
let reviewer: Person;
let otherReviewer: Person;
let editor: Person;
let translator: Person;

beforeAll(async () => {
  author = await signIn(application, 'author');
  otherAuthor = await signIn(application, 'author', 'fr');
  reviewer = await signIn(application, 'reviewer');
  otherReviewer = await signIn(application, 'reviewer');
  editor = await signIn(application, 'editor');
  translator = await signIn(application, 'translator-fr');
});

/** An author's new record; answers its documentId. */
async function write(person = author, data: object = {}): Promise<string> {
  const { status, body } = await person.manage(RESOURCE, '?locale=en', {
    method: 'POST',
    body: { title: 'Written by an author', type: 'approach', ...data },
  });
  expect(status, JSON.stringify(body)).toBe(201);
  return body.data.documentId;
}

const save = (person: Person, documentId: string, data: object, locale = 'en') =>
  person.manage(RESOURCE, `/${documentId}?locale=${locale}`, { method: 'PUT', body: data });

const act = (person: Person, documentId: string, action: string, locale = 'en') =>
  person.manage(RESOURCE, `/${documentId}/actions/${action}?locale=${locale}`, {
    method: 'POST',
    body: {},
  });

async function approved(): Promise<string> {
  const documentId = await write();
  expect((await lead(author, documentId, 'submit')).status).toBe(200);
  expect((await lead(reviewer, documentId, 'approve')).status).toBe(200);
  return documentId;
}

async function published(): Promise<string> {
  const documentId = await approved();
  const { status, body } = await lead(editor, documentId, 'publish');
  expect(status, JSON.stringify(body)).toBe(200);
  return documentId;
}

const codeOf = ({ status, body }: { status: number; body: { error?: { details: unknown } } }) => [
  status,
  (body.error?.details as { code?: string } | undefined)?.code,
];

const changes = { reason: 'unclear', words: 'Say for whom it is.' };

describe('the way of a text', () => {
  test('a record goes from its author over a reviewer to its editor, and is public', async () => {
    const documentId = await write();
    expect(await stagesOf(application, documentId)).toEqual({ stage: 'draft', rows: ['draft'] });

    const submitted = await lead(author, documentId, 'submit');
    expect([submitted.status, submitted.body.data.stage]).toEqual([200, 'in-review']);
    const decided = await lead(reviewer, documentId, 'approve', { words: 'Clear.' });
    expect(decided.body.data).toMatchObject({
      stage: 'approved',
      round: 1,
      needed: { reviews: 1, outside: 0 },
      decisions: [
        {
          by: { id: reviewer.id, name: 'Test reviewer' },
          verdict: 'approve',
          words: 'Clear.',
          isCurrent: true,
          hasConflict: false,
        },
      ],
      problems: [],
    });
    expect((await lead(editor, documentId, 'publish')).status).toBe(200);

    const shown = await application.ask(`/api/resources/${documentId}`);
    expect([shown.status, shown.body.data.title]).toEqual([200, 'Written by an author']);
    expect(await stagesOf(application, documentId)).toEqual({
      stage: 'published',
      rows: ['published', 'published'],
    });
  });

  test('a reviewer asks for changes with a reason and words; the author changes and submits again', async () => {
    const documentId = await write();
    await lead(author, documentId, 'submit');
    expect(codeOf(await lead(reviewer, documentId, 'request-changes'))).toEqual([
      400,
      'reason-needed',
    ]);
    expect(
      codeOf(await lead(reviewer, documentId, 'request-changes', { reason: 'unclear' })),
    ).toEqual([400, 'reason-needed']);
    expect(
      codeOf(await lead(reviewer, documentId, 'request-changes', { ...changes, reason: 'whim' })),
    ).toEqual([400, 'reason-needed']);

    const asked = await lead(reviewer, documentId, 'request-changes', changes);
    expect(asked.body.data.stage).toBe('changes-requested');
    const { decisions } = await standing(author, documentId);
    expect(decisions[0]).toMatchObject({ verdict: 'request-changes', ...changes });

    await save(author, documentId, { summary: 'For newcomers.' });
    expect((await standing(author, documentId)).stage).toBe('changes-requested');
    expect((await lead(author, documentId, 'submit')).body.data).toMatchObject({
      stage: 'in-review',
      round: 2,
    });
    expect((await lead(reviewer, documentId, 'approve')).body.data.stage).toBe('approved');
  });

  test('an author appeals once in a round, to somebody else', async () => {
    const documentId = await write();
    await lead(author, documentId, 'submit');
    await lead(reviewer, documentId, 'request-changes', changes);
    for (const to of [reviewer.id, author.id, otherAuthor.id, 2_000_000, undefined]) {
      expect(codeOf(await lead(author, documentId, 'appeal', { to }))).toEqual([
        400,
        'appeal-to-another',
      ]);
    }
    expect(codeOf(await lead(otherAuthor, documentId, 'appeal', { to: otherReviewer.id }))).toEqual(
      [403, 'only-submitters-appeal'],
    );

    const appealed = await lead(author, documentId, 'appeal', { to: otherReviewer.id });
    expect(appealed.body.data).toMatchObject({
      stage: 'in-review',
      assignee: { id: otherReviewer.id },
    });
    expect(codeOf(await lead(reviewer, documentId, 'approve'))).toEqual([400, 'appealed-against']);

    await lead(otherReviewer, documentId, 'request-changes', changes);
    expect(codeOf(await lead(author, documentId, 'appeal', { to: editor.id }))).toEqual([
      400,
      'appealed-already',
    ]);
    await lead(author, documentId, 'submit');
    expect((await lead(otherReviewer, documentId, 'approve')).body.data.stage).toBe('approved');
  });

  test('who has submitted, or assigns, recalls', async () => {
    const documentId = await write();
    await lead(author, documentId, 'submit');
    expect(codeOf(await lead(otherAuthor, documentId, 'recall'))).toEqual([
      403,
      'only-submitters-recall',
    ]);
    expect((await lead(author, documentId, 'recall')).body.data.stage).toBe('draft');
    await lead(author, documentId, 'submit');
    expect((await lead(editor, documentId, 'recall')).body.data.stage).toBe('draft');
  });

  test('what is not public is archived, and reopened', async () => {
    const documentId = await write();
    expect(codeOf(await lead(author, documentId, 'archive'))).toEqual([403, 'may-not-withdraw']);
    expect((await lead(editor, documentId, 'archive')).body.data.stage).toBe('archived');
    expect(codeOf(await act(editor, documentId, 'publish'))).toEqual([400, 'archived']);
    expect(codeOf(await lead(author, documentId, 'submit'))).toEqual([400, 'not-from-this-stage']);
    expect((await lead(editor, documentId, 'reopen')).body.data.stage).toBe('draft');
    const open = await published();
    await save(author, open, { summary: 'Next' });
    expect(codeOf(await lead(editor, open, 'archive'))).toEqual([400, 'still-public']);
  });
});

describe('an approval holds for the text as it stands', () => {
  test('an edit after approval sends the text back to review', async () => {
    const documentId = await approved();
    await save(author, documentId, { summary: 'Slipped in' });

    expect((await standing(editor, documentId)).stage).toBe('in-review');
    for (const attempt of [
      await lead(editor, documentId, 'publish'),
      await act(editor, documentId, 'publish'),
    ]) {
      expect(attempt.status).toBe(400);
    }
    expect(codeOf(await act(editor, documentId, 'publish'))).toEqual([
      400,
      'changed-since-approval',
    ]);
    expect(
      await readRow(application, RESOURCE, { documentId, locale: 'en', isPublished: true }),
    ).toBe(null);
    expect((await lead(reviewer, documentId, 'approve')).body.data.stage).toBe('approved');
  });

  test('an edit while in review makes the decisions on the text before it count no more', async () => {
    application.strapi.config.set('editorial.reviewsNeeded', 2);
    try {
      const documentId = await write();
      await lead(author, documentId, 'submit');
      expect((await lead(reviewer, documentId, 'approve')).body.data.stage).toBe('in-review');
      await save(author, documentId, { summary: 'Another text' });
      expect((await standing(author, documentId)).decisions[0].isCurrent).toBe(false);
      expect((await lead(otherReviewer, documentId, 'approve')).body.data.stage).toBe('in-review');
      expect((await lead(reviewer, documentId, 'approve')).body.data.stage).toBe('approved');
    } finally {
      application.strapi.config.set('editorial.reviewsNeeded', 1);
    }
  });

  test('what is published goes on being public while its next text is a draft', async () => {
    const documentId = await published();
    await save(author, documentId, { summary: 'Next' });
    expect(await stagesOf(application, documentId)).toEqual({
      stage: 'draft',
      rows: ['draft', 'draft'],
    });
    expect((await application.ask(`/api/resources/${documentId}`)).body.data.summary).toBeNull();

    expect((await act(editor, documentId, 'discard')).status).toBe(200);
    expect((await standing(editor, documentId)).stage).toBe('published');
  });

  test('a minor change by somebody who reviews is publishable at once; an author’s is not', async () => {
    const documentId = await published();
    const minor = { clearinghouse: { isMinor: true } };
    await save(author, documentId, { summary: 'A comma, they say', ...minor });
    expect((await standing(author, documentId)).stage).toBe('draft');
    await act(editor, documentId, 'discard');

    const saved = await save(editor, documentId, { summary: 'A comma', ...minor });
    expect(saved.status).toBe(200);
    expect((await standing(editor, documentId)).stage).toBe('approved');
    expect((await lead(editor, documentId, 'publish')).body.data.stage).toBe('published');

    const waiting = await approved();
    await save(editor, waiting, { summary: 'A comma', ...minor });
    expect((await standing(editor, waiting)).stage).toBe('approved');
  });

  test('a fact is part of what is approved in the source language, not in a translation', async () => {
    const documentId = await published();
    await save(translator, documentId, { title: 'Écrit' }, 'fr');
    await lead(translator, documentId, 'submit', {}, { locale: 'fr' });
    await lead(reviewer, documentId, 'approve', {}, { locale: 'fr' });
    await save(author, documentId, { endDate: '2030' });

    expect((await standing(editor, documentId)).stage).toBe('draft');
    expect((await standing(editor, documentId, { locale: 'fr' })).stage).toBe('approved');
    expect((await lead(editor, documentId, 'publish', {}, { locale: 'fr' })).status).toBe(200);
  });
});

describe('who decides', () => {
  test('nobody approves their own text, nor an editor what they have changed', async () => {
    const documentId = await write(editor);
    await lead(editor, documentId, 'submit');
    expect(codeOf(await lead(editor, documentId, 'approve'))).toEqual([400, 'own-text']);
    expect((await standing(editor, documentId)).transitions).toContainEqual({
      name: 'approve',
      isAllowed: false,
      why: 'You have written some of this text: somebody else approves it.',
    });
    application.strapi.config.set('editorial.ownTextMayBeApproved', true);
    try {
      expect((await lead(editor, documentId, 'approve')).body.data.stage).toBe('approved');
    } finally {
      application.strapi.config.set('editorial.ownTextMayBeApproved', false);
    }
  });

  test('a declared conflict of interest excludes a reviewer', async () => {
    const documentId = await write();
    await lead(author, documentId, 'submit');
    const declared = await lead(reviewer, documentId, 'approve', { hasConflict: true });
    expect(declared.body.data).toMatchObject({
      stage: 'in-review',
      decisions: [{ hasConflict: true }],
    });
    expect(codeOf(await lead(reviewer, documentId, 'approve'))).toEqual([
      400,
      'conflict-of-interest',
    ]);
    expect((await lead(otherReviewer, documentId, 'approve')).body.data.stage).toBe('approved');
  });

  test('authors and translators decide nothing, reviewers publish nothing', async () => {
    const documentId = await write();
    await lead(author, documentId, 'submit');
    expect(codeOf(await lead(otherAuthor, documentId, 'approve'))).toEqual([403, 'may-not-review']);
    expect(codeOf(await lead(translator, documentId, 'approve'))).toEqual([403, 'may-not-review']);
    await lead(reviewer, documentId, 'approve');
    expect(codeOf(await lead(reviewer, documentId, 'publish'))).toEqual([
      403,
      'no-right-to-publish',
    ]);
    expect(codeOf(await lead(author, documentId, 'withdraw', { reason: 'other' }))).toEqual([
      403,
      'may-not-withdraw',
    ]);
  });

  test('an author submits their own drafts only, a translator their language only', async () => {
    const documentId = await write();
    expect(codeOf(await lead(otherAuthor, documentId, 'submit'))).toEqual([
      403,
      'not-yours-to-submit',
    ]);
    expect(codeOf(await lead(translator, documentId, 'submit'))).toEqual([
      403,
      'not-yours-to-submit',
    ]);
    expect(codeOf(await lead(reviewer, documentId, 'submit'))).toEqual([
      403,
      'not-yours-to-submit',
    ]);
  });

  test('simultaneous decisions are one after the other', async () => {
    const documentId = await write();
    await lead(author, documentId, 'submit');
    const answers = await Promise.all([
      lead(reviewer, documentId, 'approve'),
      lead(otherReviewer, documentId, 'request-changes', changes),
      lead(editor, documentId, 'approve'),
      lead(author, documentId, 'recall'),
    ]);
    const done = answers.filter(({ status }) => status === 200);
    expect(done).toHaveLength(1);
    for (const { status, body } of answers.filter((answer) => answer !== done[0])) {
      expect([status, body.error.details.code]).toEqual([400, 'not-from-this-stage']);
    }
  });
});

describe('what is publishable', () => {
  test('no door publishes what is not approved', async () => {
    const documentId = await write();
    const documents = application.strapi.documents(RESOURCE);
    expect(codeOf(await act(editor, documentId, 'publish'))).toEqual([400, 'needs-approval']);
    const bulk = await editor.manage(RESOURCE, '/actions/bulkPublish?locale=en', {
      method: 'POST',
      body: { documentIds: [documentId] },
    });
    expect(codeOf(bulk)).toEqual([400, 'needs-approval']);
    for (const attempt of [
      () => documents.publish({ documentId, locale: 'en' }),
      () => documents.publish({ documentId, locale: '*' as never }),
      () => documents.update({ documentId, locale: 'en', status: 'published', data: {} as never }),
      () =>
        documents.create({
          locale: 'en',
          status: 'published',
          data: { title: 'At once', type: 'policy' } as never,
        }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ details: { code: 'needs-approval' } });
    }
    expect(await documents.findMany({ filters: { title: 'At once' } as never })).toEqual([]);
  });

  test('who may not publish does not publish, approved or not, by no door', async () => {
    const documentId = await approved();
    expect((await act(author, documentId, 'publish')).status).toBe(403);
    const created = await author.manage(RESOURCE, '?locale=en', {
      method: 'POST',
      body: { title: 'Never at once', type: 'policy', status: 'published' },
    });
    const open = await application.strapi.documents(RESOURCE).findMany({
      status: 'published',
      filters: { title: 'Never at once' } as never,
    });
    expect([created.status < 500, open]).toEqual([true, []]);
  });

  test('a translation waits for its source', async () => {
    const documentId = await write();
    await save(translator, documentId, { title: 'Traduit' }, 'fr');
    const inFrench = { locale: 'fr' };
    await lead(translator, documentId, 'submit', {}, inFrench);
    await lead(reviewer, documentId, 'approve', {}, inFrench);

    const { problems } = await standing(editor, documentId, inFrench);
    expect(problems).toEqual([
      {
        code: 'source-not-ready',
        message:
          'The source language (English) is neither published nor approved as it stands: publish it before its translations.',
        link: { uid: RESOURCE, documentId, locale: 'en' },
      },
    ]);
    expect(codeOf(await lead(editor, documentId, 'publish', {}, inFrench))).toEqual([
      400,
      'source-not-ready',
    ]);
    await lead(author, documentId, 'submit');
    await lead(reviewer, documentId, 'approve');
    expect((await lead(editor, documentId, 'publish', {}, inFrench)).body.data.stage).toBe(
      'published',
    );
  });

  test('a record is not published in a language that lacks the terms it names', async () => {
    const group = 'api::target-group.target-group';
    const { documentId: term } = await application.strapi.documents(group).create({
      locale: 'en',
      data: { code: 'sailors', name: 'Sailors', order: 99 } as never,
    });
    const documentId = await withoutReviews(application, () =>
      makeResource(application, { draft: true, facts: { targetGroups: [term] } }),
    );
    const publish = (locale: string) =>
      withoutReviews(application, () => act(editor, documentId, 'publish', locale));

    expect((await publish('en')).status).toBe(200);
    const refused = await publish('fr');
    expect([refused.status, refused.body.error.details]).toEqual([
      400,
      { code: 'term-not-translated-here', terms: ['Sailors'], language: 'French' },
    ]);
    expect((await standing(editor, documentId, { locale: 'fr' })).problems[0]).toEqual({
      code: 'term-not-translated',
      message: 'The term “Sailors” is not translated (French).',
      link: { uid: group, documentId: term, locale: 'fr' },
    });
    await application.strapi
      .documents(group)
      .update({ documentId: term, locale: 'fr', data: { name: 'Marins' } as never });
    expect((await publish('fr')).status).toBe(200);
  });

  test('the problems name what is missing, each with the place where it is put right', async () => {
    const lead = await withoutReviews(application, async () => {
      const { documentId } = await application.strapi
        .documents('api::organization.organization')
        .create({ locale: 'en', data: { name: 'Quiet Alliance', kind: 'ngo' } as never });
      return documentId;
    });
    const { body } = await author.manage(RESOURCE, '?locale=en', {
      method: 'POST',
      body: { title: 'Half a record', leadOrganization: { connect: [{ documentId: lead }] } },
    });
    const { documentId } = body.data;
    const { problems } = await standing(author, documentId);
    expect(problems).toEqual([
      {
        code: 'field-missing',
        message: '“Type” is missing.',
        link: { uid: RESOURCE, documentId, locale: 'en', field: 'type' },
      },
      {
        code: 'organization-unpublished',
        message: 'The organisation “Quiet Alliance” is not published (English).',
        link: { uid: 'api::organization.organization', documentId: lead, locale: 'en' },
      },
      { code: 'needs-approval', message: 'This text has not been approved.', link: null },
    ]);
  });
});

describe('what becomes of a state', () => {
  test('a copy is a draft of whoever copies; what is deleted leaves nothing', async () => {
    const documentId = await published();
    const copied = await editor.manage(RESOURCE, `/clone/${documentId}?locale=en`, {
      method: 'POST',
      body: { title: 'A copy' },
    });
    expect(copied.status, JSON.stringify(copied.body)).toBe(200);
    const copy = copied.body.data?.documentId ?? copied.body.documentId;
    expect(await stagesOf(application, copy)).toEqual({ stage: 'draft', rows: ['draft'] });

    await editor.manage(RESOURCE, `/${copy}?locale=en`, { method: 'DELETE' });
    expect(await stagesOf(application, copy)).toEqual({ stage: null, rows: [] });
  });

  test('what nothing is stored of is published where it is what is public, else a draft', async () => {
    const documentId = await withoutReviews(application, () => makeResource(application));
    const knex = application.strapi.db.connection;
    await knex('editorial_states').where({ document_id: documentId }).delete();
    expect((await standing(editor, documentId)).stage).toBe('published');
    await application.strapi.documents(RESOURCE).update({
      documentId,
      locale: 'en',
      data: { summary: 'Changed' } as never,
    });
    await knex('editorial_states').where({ document_id: documentId }).delete();
    expect((await standing(editor, documentId)).stage).toBe('draft');
  });
});

describe('assignment', () => {
  const assign = (person: Person, documentId: string, body: object) =>
    person.ask(`/clearinghouse/documents/${RESOURCE}/${documentId}/en/assignment`, {
      method: 'PUT',
      body,
    });

  test('an editor says who works on a text, and until when', async () => {
    const documentId = await write();
    const { body } = await assign(editor, documentId, {
      assignee: reviewer.id,
      dueOn: '2027-01-31',
    });
    expect(body.data).toMatchObject({ assignee: { id: reviewer.id }, dueOn: '2027-01-31' });
    const row = await readRow(application, RESOURCE, { documentId, locale: 'en' });
    expect(row.assignee).toBe(reviewer.id);
    await assign(editor, documentId, { assignee: null, dueOn: null });
    expect((await standing(editor, documentId)).assignee).toBeNull();
  });

  test('who may not assign does not; nobody that is not there is assigned', async () => {
    const documentId = await write();
    expect((await assign(author, documentId, { assignee: author.id, dueOn: null })).status).toBe(
      403,
    );
    expect(codeOf(await assign(editor, documentId, { assignee: 999_999, dueOn: null }))).toEqual([
      400,
      'no-such-person',
    ]);
    for (const body of [
      {},
      { assignee: 'me', dueOn: null },
      { assignee: null, dueOn: '31.1.2027' },
      { assignee: 1e12, dueOn: null },
    ]) {
      expect(codeOf(await assign(editor, documentId, body))).toEqual([
        400,
        'request-not-understood',
      ]);
    }
  });
});

test('many at once are done one by one, with a report of what was refused and why', async () => {
  const [first, second] = [await write(), await write()];
  const third = await approved();
  const bulk = (person: Person, body: object) =>
    person.ask('/clearinghouse/bulk', {
      method: 'POST',
      body: { uid: RESOURCE, locale: 'en', documentIds: [first, second, third], ...body },
    });
  const { body } = await bulk(author, { action: 'submit' });
  expect(body.data).toEqual({
    done: [first, second],
    refused: [
      {
        documentId: third,
        title: 'Written by an author',
        code: 'not-from-this-stage',
        message: '“Submit” is not open to a text that is at “Approved”.',
      },
    ],
  });
  expect((await bulk(author, { action: 'assign', assignee: author.id })).status).toBe(403);
  expect((await bulk(editor, { action: 'assign', assignee: reviewer.id })).body.data.done).toEqual([
    first,
    second,
    third,
  ]);
  await bulk(reviewer, { action: 'approve' });
  const publication = await bulk(editor, { action: 'publish', documentIds: [first, 'nothing'] });
  expect(publication.body.data).toMatchObject({
    done: [first],
    refused: [{ documentId: 'nothing', code: 'NotFoundError' }],
  });
});

test('what is not understood, or not there, is a 4xx', async () => {
  const documentId = await write();
  const at = (path: string, method = 'POST') =>
    editor.ask(`/clearinghouse/documents/${path}`, {
      method,
      body: method === 'GET' ? undefined : {},
    });
  expect((await at(`${RESOURCE}/none`, 'GET')).status).toBe(404);
  expect((await at('admin::user/1', 'GET')).status).toBe(404);
  expect((await at(`${RESOURCE}/none/en/transitions/submit`)).status).toBe(404);
  expect((await at(`${RESOURCE}/${documentId}/en/transitions/explode`)).status).toBe(404);
  expect((await at(`${RESOURCE}/${documentId}/zz/transitions/submit`)).status).toBe(400);
  expect(codeOf(await at(`${RESOURCE}/${documentId}/fr/transitions/submit`))).toEqual([
    400,
    'language-not-written',
  ]);
  expect((await at(`api::place.place/${documentId}/en/transitions/submit`)).status).toBe(404);
  expect(codeOf(await lead(editor, documentId, 'submit', { whatever: 1 }))).toEqual([
    400,
    'request-not-understood',
  ]);
  const anonymous = await application.ask(`/clearinghouse/documents/${RESOURCE}/${documentId}`);
  expect(anonymous.status).toBe(401);
});
