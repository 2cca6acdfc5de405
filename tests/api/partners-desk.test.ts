import { beforeAll, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { partner, partnerKey } from '../support/partners';
import { type Person, type Role, signIn } from '../support/people';
import { makeOrganization, makeResource } from '../support/records';
import { markSubmitted } from '../support/submissions';
import { lead, standing } from '../support/workflow';

const application = useApplication();

const ORGANIZATIONS = '/clearinghouse/partners/organizations';
const SUBMISSIONS = '/clearinghouse/partners/submissions';
const RESOURCE = 'api::resource.resource';
const ROLES: Role[] = [
  'strapi-super-admin',
  'partnership-manager',
  'editor',
  'reviewer',
  'author',
  'translator-fr',
];

const people = {} as Record<Role, Person>;
let manager: Person;
let editor: Person;

beforeAll(async () => {
  for (const role of ROLES) people[role] = await signIn(application, role);
  manager = people['partnership-manager'];
  editor = people.editor;
});

const named = (name: string) =>
  makeOrganization(application, { words: (locale) => ({ name: `${name} ${locale}` }) });

const ledBy = (organization: string, options: object = {}) =>
  makeResource(application, { ...options, facts: { leadOrganization: organization } });

const tables = (table: string) => application.strapi.db.connection(table);

async function submit(organization: string, queue?: 'triage' | 'review', title = 'Sent in') {
  const documentId = await ledBy(organization, { in: ['en'], draft: true, words: { title } });
  expect((await lead(editor, documentId, 'submit')).status).toBe(200);
  await markSubmitted(tables, { documentId }, organization, queue);
  return documentId;
}

const letIn = (documentId: string, by: Person = editor, locale = 'en') =>
  by.ask(`${SUBMISSIONS}/${RESOURCE}/${documentId}/${locale}/review`, { method: 'POST' });

describe('the organisations of the network', () => {
  test('are those with members or about to have some, with counts', async () => {
    const organization = await named('Élan du Fleuve');
    await named('Nobody’s');
    const ada = await partner(application, organization, { role: 'coordinator' });
    await partner(application, organization);
    const hour = 3_600_000;
    await partnerKey(application, organization, ['files:write'], { createdBy: ada.id });
    await partnerKey(application, organization, ['files:write'], {
      createdBy: ada.id,
      expiresAt: new Date(Date.now() - hour),
    });
    await ledBy(organization);
    await ledBy(organization, { draft: true });
    await submit(organization);

    const { status, body } = await manager.ask(`${ORGANIZATIONS}?q=elan`);
    expect(status).toBe(200);
    expect(body.data).toEqual({
      results: [
        {
          documentId: organization,
          name: 'Élan du Fleuve en',
          members: 2,
          invitations: 0,
          applications: 0,
          keys: 1,
          contributions: { drafts: 1, inReview: 1, published: 1 },
          lastActiveAt: null,
        },
      ],
      pagination: { page: 1, pageSize: 25, pageCount: 1, total: 1 },
    });
    expect((await manager.ask(`${ORGANIZATIONS}?q=nobody`)).body.data.results).toEqual([]);
  });

  test('come in pages, by their names', async () => {
    for (const letter of ['C', 'A', 'B']) {
      await partner(application, await named(`Paged ${letter}`));
    }
    const page = async (number: number) =>
      (await manager.ask(`${ORGANIZATIONS}?q=paged&pageSize=2&page=${number}`)).body.data;
    const names = async (number: number) =>
      (await page(number)).results.map(({ name }: { name: string }) => name);
    expect(await names(1)).toEqual(['Paged A en', 'Paged B en']);
    expect(await names(2)).toEqual(['Paged C en']);
    expect((await page(2)).pagination).toMatchObject({ page: 2, pageCount: 2, total: 3 });
  });

  test('are shown one by one, with members, keys, webhooks, trust and what was done', async () => {
    const organization = await named('Shown');
    const coordinator = await partner(application, organization, {
      role: 'coordinator',
      name: 'Zoé Roy',
      email: 'zoe@shown.example',
    });
    const made = await coordinator.ask('/keys', {
      method: 'POST',
      body: { name: 'Importer', scopes: ['resources:write'] },
    });
    expect(made.status).toBe(201);
    await manager.ask(`${ORGANIZATIONS}/${organization}/trust`, {
      method: 'POST',
      body: { subject: { kind: 'organization' }, level: 'verified', reason: 'Known for years.' },
    });

    const { status, body } = await manager.ask(`${ORGANIZATIONS}/${organization}`);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      documentId: organization,
      name: 'Shown en',
      locale: 'en',
      members: [
        {
          id: coordinator.id,
          name: 'Zoé Roy',
          email: 'zoe@shown.example',
          role: 'coordinator',
          lastSeenAt: expect.any(String),
          isBlocked: false,
          trust: 'verified',
        },
      ],
      invitations: [],
      keys: [{ name: 'Importer', scopes: ['resources:write'], isValid: true, lastUsedAt: null }],
      webhooks: [],
      trust: { level: 'verified', decisions: [{ reason: 'Known for years.' }] },
      activity: [{ by: 'Zoé Roy', action: 'partner-key.create' }],
    });
    expect(JSON.stringify(body)).not.toContain(made.body.data.key);
    const listed = await manager.ask(`${ORGANIZATIONS}?q=shown`);
    expect(listed.body.data.results[0].lastActiveAt).toBe(body.data.activity[0].at);
  });

  test('that do not exist are not found', async () => {
    for (const id of ['k3o9hm1c2r5ukv7b6wz0x8yq', 'UPPER', '%00']) {
      expect((await manager.ask(`${ORGANIZATIONS}/${id}`)).status).toBe(404);
    }
  });
});

describe('what partners have submitted', () => {
  test('is listed by queue with its origin, and let into review once', async () => {
    const organization = await named('Submitting');
    const documentId = await submit(organization, 'triage', 'A first guide');
    const other = await submit(organization, 'review');
    const own = await ledBy(organization, { in: ['en'], draft: true });
    await lead(editor, own, 'submit');

    const idsIn = async (query: string) =>
      (await editor.ask(SUBMISSIONS + query)).body.data.results.map(
        (one: { documentId: string }) => one.documentId,
      );
    expect(await idsIn('?queue=triage&pageSize=100')).toContain(documentId);
    expect(await idsIn('?queue=review&pageSize=100')).toContain(other);
    expect(await idsIn('?pageSize=100')).not.toContain(own);

    const before = (await manager.ask(`${SUBMISSIONS}?queue=triage&pageSize=100`)).body.data;
    expect(before.pagination.total).toBe(before.counts.triage);
    expect(
      before.results.find((one: { documentId: string }) => one.documentId === documentId),
    ).toEqual({
      uid: RESOURCE,
      documentId,
      locale: 'en',
      title: 'A first guide',
      origin: { organization, name: 'Submitting en' },
      queue: 'triage',
      since: expect.any(String),
      assignee: null,
    });
    expect((await standing(editor, documentId)).origin).toEqual({
      organization,
      name: 'Submitting en',
      queue: 'triage',
    });
    expect((await standing(editor, own)).origin).toBeNull();

    expect((await letIn(documentId)).status).toBe(204);
    expect((await standing(editor, documentId)).origin.queue).toBe('review');
    expect(await idsIn('?queue=triage&pageSize=100')).not.toContain(documentId);
    const again = await letIn(documentId);
    expect([again.status, again.body.error.details.code]).toEqual([400, 'not-in-triage']);

    const { body } = await people.reviewer.ask('/clearinghouse/work?list=to-review&pageSize=100');
    const waiting = new Map<string, string | null>(
      body.data.results.map((one: { documentId: string; origin: string | null }) => [
        one.documentId,
        one.origin,
      ]),
    );
    expect(waiting.get(documentId)).toBe('Submitting en');
    expect(waiting.get(own)).toBeNull();
  });

  test('is in the language of the reader', async () => {
    const organization = await named('Langues');
    const documentId = await submit(organization);
    const french = await signIn(application, 'editor', 'fr');
    expect((await standing(french, documentId)).origin.name).toBe('Langues fr');
  });

  test('is not found where there is no such place', async () => {
    const organization = await named('Places');
    const documentId = await submit(organization);
    for (const path of [
      `${RESOURCE}/${documentId}/xx`,
      `${RESOURCE}/UPPER/en`,
      `api::none.none/${documentId}/en`,
    ]) {
      const { status } = await editor.ask(`${SUBMISSIONS}/${path}/review`, { method: 'POST' });
      expect([path, status]).toEqual([path, 404]);
    }
  });
});

test('each question is for those who have the right', async () => {
  const organization = await named('Rights');
  await partner(application, organization);
  const answers = async (person: Person) => {
    const documentId = await submit(organization);
    return [
      (await person.ask(ORGANIZATIONS)).status,
      (await person.ask(`${ORGANIZATIONS}/${organization}`)).status,
      (await person.ask(SUBMISSIONS)).status,
      (await letIn(documentId, person)).status,
    ];
  };
  const table = new Map<string, number[]>();
  for (const role of ROLES) table.set(role, await answers(people[role]));
  expect(Object.fromEntries(table)).toEqual({
    'strapi-super-admin': [200, 200, 200, 204],
    'partnership-manager': [200, 200, 200, 204],
    editor: [403, 403, 200, 204],
    reviewer: [403, 403, 403, 403],
    author: [403, 403, 403, 403],
    'translator-fr': [403, 403, 403, 403],
  });
  for (const path of [ORGANIZATIONS, `${ORGANIZATIONS}/${organization}`, SUBMISSIONS]) {
    expect((await application.ask(path)).status).toBe(401);
  }
  const member = await partner(application, organization, { role: 'coordinator' });
  const asMember = await application.ask(ORGANIZATIONS, {
    headers: { authorization: `Bearer ${member.token}` },
  });
  expect(asMember.status).toBe(401);
});
