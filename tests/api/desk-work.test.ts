import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { type Person, signIn } from '../support/people';
import { makeOrganization, makePage, makeResource } from '../support/records';

const application = useApplication();
const RESOURCE = 'api::resource.resource';
const DAY = 24 * 60 * 60 * 1000;

let editor: Person;

beforeAll(async () => {
  editor = await signIn(application, 'editor');
});

const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

const path = (documentId: string, rest: string, locale = 'en', uid = RESOURCE) =>
  `/clearinghouse/documents/${uid}/${documentId}/${locale}/${rest}`;

const assign = async (
  documentId: string,
  assignee: Person | null,
  { dueOn = null, locale, uid }: { dueOn?: string | null; locale?: string; uid?: string } = {},
) => {
  const { status, text } = await editor.ask(path(documentId, 'assignment', locale, uid), {
    method: 'PUT',
    body: { assignee: assignee?.id ?? null, dueOn },
  });
  expect(status, text).toBe(200);
};

const move = async (person: Person, documentId: string, name: string, body: object = {}) => {
  const { status, text } = await person.ask(path(documentId, `transitions/${name}`), {
    method: 'POST',
    body,
  });
  expect(status, text).toBe(200);
};

const workOf = async (person: Person, query = '') => {
  const { status, body, text } = await person.ask(`/clearinghouse/work${query}`);
  expect(status, text).toBe(200);
  return body.data;
};

const titles = async (person: Person, query: string): Promise<string[]> =>
  (await workOf(person, query)).results.map(({ title }: { title: string }) => title);

const draft = (title: string) =>
  makeResource(application, { in: ['en'], draft: true, words: { title } });

/** A draft that somebody has written in the panel, and so is theirs. */
async function written(author: Person, title: string): Promise<string> {
  const { status, body } = await author.manage(RESOURCE, '?locale=en', {
    method: 'POST',
    body: { title, type: 'approach' },
  });
  expect(status).toBe(201);
  return body.data.documentId;
}

describe('my work', () => {
  test('has what is assigned to me, what is due first before what waits longer', async () => {
    const ben = await signIn(application, 'author');
    const [one, two, three] = [await draft('Some day'), await draft('Next'), await draft('Late')];
    await assign(one, ben);
    await assign(two, ben, { dueOn: inDays(3) });
    await assign(three, ben, { dueOn: inDays(-1) });

    const { counts, results, pagination } = await workOf(ben);
    expect(counts).toEqual({
      assigned: 3,
      due: 2,
      'to-review': 0,
      'sent-back': 0,
      mentions: 0,
      verification: 0,
    });
    expect(pagination).toEqual({ page: 1, pageSize: 20, pageCount: 1, total: 3 });
    expect(results[0]).toEqual({
      uid: RESOURCE,
      documentId: three,
      locale: 'en',
      title: 'Late',
      stage: 'draft',
      assignee: { id: ben.id, name: 'Test author' },
      dueOn: inDays(-1),
      isOverdue: true,
      since: expect.any(String),
      comment: null,
      origin: null,
    });
    expect(await titles(ben, '')).toEqual(['Late', 'Next', 'Some day']);
    expect(await titles(ben, '?list=due')).toEqual(['Late', 'Next']);
    expect(results[1].isOverdue).toBe(false);

    await assign(one, null);
    expect((await workOf(ben)).counts.assigned).toBe(2);
    expect((await workOf(editor)).counts.assigned).toBe(0);
  });

  test('has what waits for my review, but not what I have written or decided', async () => {
    const [ben, rita, lead] = [
      await signIn(application, 'author'),
      await signIn(application, 'reviewer'),
      await signIn(application, 'strapi-super-admin'),
    ];
    const title = `Reviewed ${randomUUID()}`;
    const documentId = await written(ben, title);
    const query = `?list=to-review&q=${title}`;
    expect(await titles(rita, query)).toEqual([]);
    await move(ben, documentId, 'submit');
    expect(await titles(rita, query)).toEqual([title]);
    expect(await titles(ben, query)).toEqual([]);

    const own = await written(lead, `Own ${title}`);
    await move(lead, own, 'submit');
    expect(await titles(lead, query)).toEqual([title]);
    expect(await titles(rita, query)).toEqual([title, `Own ${title}`]);

    await move(rita, documentId, 'request-changes', { reason: 'unclear', words: 'Say it simply.' });
    expect(await titles(rita, query)).toEqual([`Own ${title}`]);
    expect(await titles(ben, '?list=sent-back')).toEqual([title]);

    const { body } = await ben.ask('/clearinghouse/notices');
    expect(body.data.results[0]).toMatchObject({
      kind: 'changes-requested',
      message: `Test reviewer asked for changes in “${title}” (English).`,
      words: 'Hard to understand. Say it simply.',
    });
  });

  test('has comments that mention me, until they are settled', async () => {
    const rita = await signIn(application, 'reviewer');
    const documentId = await draft('Mentioned');
    const { body } = await editor.ask(path(documentId, 'comments'), {
      method: 'POST',
      body: { words: `What do you think, @[${rita.id}]?` },
    });
    const { results, counts } = await workOf(rita, '?list=mentions');
    expect(counts.mentions).toBe(1);
    expect(results).toMatchObject([
      {
        documentId,
        title: 'Mentioned',
        comment: {
          id: body.data.id,
          by: { id: editor.id, name: 'Test editor' },
          words: 'What do you think, @Test reviewer?',
        },
      },
    ]);
    await editor.ask(path(documentId, `comments/${body.data.id}`), {
      method: 'PUT',
      body: { isResolved: true },
    });
    expect((await workOf(rita, '?list=mentions')).results).toEqual([]);
  });

  test('has my published records whose facts are due to be verified', async () => {
    const ben = await signIn(application, 'editor');
    const title = `Verified ${randomUUID()}`;
    const documentId = await makeResource(application, {
      words: { title },
      facts: { reviewDueOn: inDays(-2) },
    });
    await assign(documentId, ben);
    const { results, counts } = await workOf(ben, '?list=verification');
    expect(counts.verification).toBe(1);
    expect(results).toMatchObject([
      { documentId, title, locale: 'en', dueOn: inDays(-2), isOverdue: true, stage: null },
    ]);
    expect(await titles(ben, '?list=verification&locale=fr')).toEqual([]);
    expect(await titles(ben, '?list=verification&q=nothing')).toEqual([]);
    expect(await titles(ben, '?list=verification&q=VERIFIED')).toEqual([title]);
  });

  test('is narrowed by type, language and words, and read page by page', async () => {
    const ben = await signIn(application, 'editor');
    const resource = await makeResource(application, {
      draft: true,
      words: { title: '100% café' },
    });
    const organization = await makeOrganization(application, {
      draft: true,
      words: { name: 'Caférencontre' },
    });
    const page = await makePage(application, { draft: true, words: { title: 'Contact' } });
    await assign(resource, ben);
    await assign(resource, ben, { locale: 'fr' });
    await assign(organization, ben, { uid: 'api::organization.organization' });
    await assign(page, ben, { uid: 'api::page.page' });

    expect((await workOf(ben)).pagination.total).toBe(4);
    expect(await titles(ben, '?uid=api::page.page')).toEqual(['Contact']);
    expect(await titles(ben, '?locale=fr')).toEqual(['100% café']);
    expect(await titles(ben, '?q=CAF&locale=en')).toEqual(['100% café', 'Caférencontre']);
    expect(await titles(ben, '?q=100%25&locale=en')).toEqual(['100% café']);
    expect(await titles(ben, '?q=100_&locale=en')).toEqual([]);
    expect((await workOf(ben, '?q=contact')).counts.assigned).toBe(4);

    const second = await workOf(ben, '?pageSize=3&page=2');
    expect(second.pagination).toEqual({ page: 2, pageSize: 3, pageCount: 2, total: 4 });
    expect(second.results).toHaveLength(1);
  });

  test('shows nothing of what I may not read', async () => {
    const { strapi } = application;
    const code = `custom-${randomUUID()}`;
    await strapi.service('admin::role').create({ name: code, code, description: '' });
    const outsider = await signIn(application, code as never);
    const documentId = await draft('Hidden');
    await assign(documentId, outsider);
    expect((await workOf(outsider)).results).toEqual([]);
    const { body } = await outsider.ask('/clearinghouse/overview');
    expect(body.data).toEqual({
      inReview: { total: 0, items: [] },
      coverage: [],
      scheduled: { total: 0, items: [] },
      published: { total: 0, items: [] },
      brokenLinks: null,
    });
  });

  test.each([
    '?list=everything',
    '?uid=admin::user',
    '?page=0',
    '?page=x',
    '?pageSize=101',
    '?q=a%00b',
    `?q=${'x'.repeat(201)}`,
  ])('refuses %s', async (query) => {
    const { status, body } = await editor.ask(`/clearinghouse/work${query}`);
    expect(status).toBe(400);
    expect(body.error.details.code).toBe('request-not-understood');
  });

  test('is for people who are signed in', async () => {
    expect((await application.ask('/clearinghouse/work')).status).toBe(401);
    expect((await application.ask('/clearinghouse/overview')).status).toBe(401);
  });
});

test('the overview shows the desk as a whole', async () => {
  const overview = async () => {
    const { status, body, text } = await editor.ask('/clearinghouse/overview');
    expect(status, text).toBe(200);
    return body.data;
  };
  const before = await overview();
  const english = (shown: typeof before) =>
    shown.coverage.find(({ locale }: { locale: string }) => locale === 'en');

  const lead = await signIn(application, 'strapi-super-admin');
  const documentId = await written(lead, 'On its way');
  await move(lead, documentId, 'submit');
  const scheduled = await written(lead, 'Soon');
  await application.strapi.db.connection('editorial_schedules').insert({
    uid: RESOURCE,
    document_id: scheduled,
    locale: 'en',
    action: 'publish',
    at: '2030-01-01T12:00:00.000Z',
    time_zone: 'America/Toronto',
    local_time: '2030-01-01T07:00',
    state: 'waiting',
    scheduled_by: lead.id,
    scheduled_at: new Date().toISOString(),
  });

  const after = await overview();
  expect(after.inReview.total).toBe(before.inReview.total + 1);
  expect(after.scheduled.total).toBe(before.scheduled.total + 1);
  expect(after.scheduled.items.at(-1)).toEqual({
    uid: RESOURCE,
    documentId: scheduled,
    locale: 'en',
    title: 'Soon',
    at: '2030-01-01T12:00:00.000Z',
    action: 'publish',
    timeZone: 'America/Toronto',
  });
  expect(english(after).total).toBe(english(before).total + 2);
  const french = after.coverage.find(({ locale }: { locale: string }) => locale === 'fr');
  const sum = (counts: Record<string, number>) =>
    Object.values(counts).reduce((one, other) => one + other, 0);
  for (const { counts, total } of [english(after), french]) expect(sum(counts)).toBe(total);
  expect(french.counts.missing).toBeGreaterThanOrEqual(2);
  expect(after.brokenLinks).toBeNull();
});
