import { beforeAll, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { type Person, type Role, signIn } from '../support/people';
import { makeOrganization, makePage, makeResource } from '../support/records';

const application = useApplication();

const ROLES: Role[] = [
  'strapi-super-admin',
  'editor',
  'reviewer',
  'partnership-manager',
  'author',
  'translator-en',
  'translator-fr',
];
const TYPES = [
  { uid: 'api::resource.resource', table: 'resources', make: makeResource },
  { uid: 'api::organization.organization', table: 'organizations', make: makeOrganization },
  { uid: 'api::page.page', table: 'pages', make: makePage },
];

let assigned: Person;
const documents: Record<string, { noted: string; bare: string }> = {};

beforeAll(async () => {
  assigned = await signIn(application, 'editor');
  for (const { uid, table, make } of TYPES) {
    const noted = await make(application);
    const bare = await make(application);
    await application.strapi.db
      .connection(table)
      .where({ document_id: noted, locale: 'fr' })
      .update({ stage: 'in-review', translation_state: 'outdated', assignee: assigned.id });
    await application.strapi.db
      .connection(table)
      .where({ document_id: bare, locale: 'fr' })
      .update({ stage: 'draft', translation_state: 'in-progress', assignee: null });
    documents[uid] = { noted, bare };
  }
});

describe.each(ROLES)('in the lists of "%s"', (role) => {
  let person: Person;
  const list = (uid: string, filter: string) =>
    person.manage(uid, `?locale=fr&sort=id:ASC&filters[$and][0]${filter}`);

  beforeAll(async () => {
    person = await signIn(application, role);
  });

  test.each(TYPES)('what the desk notes on $table is read and filtered', async ({ uid }) => {
    const { noted, bare } = documents[uid];
    const filters: [string, string[]][] = [
      ['[stage][$eq]=in-review', [noted]],
      ['[stage][$ne]=in-review', [bare]],
      ['[translationState][$eq]=outdated', [noted]],
      ['[translationState][$eq]=in-progress', [bare]],
      [`[assignee][$eq]=${assigned.id}`, [noted]],
      ['[assignee][$null]=true', [bare]],
      ['[assignee][$notNull]=true', [noted]],
    ];
    for (const [filter, expected] of filters) {
      const { status, body, text } = await list(uid, filter);
      expect(status, text).toBe(200);
      expect(
        body.results.map(({ documentId }: { documentId: string }) => documentId),
        `${uid} ${filter}`,
      ).toEqual(expected);
    }
    const { body } = await list(uid, '[stage][$eq]=in-review');
    expect(body.results[0]).toMatchObject({
      stage: 'in-review',
      translationState: 'outdated',
      assignee: assigned.id,
    });
  });
});

test.each(TYPES)(
  'a filter of $table that makes no sense is the sender’s mistake',
  async ({ uid }) => {
    const person = await signIn(application, 'editor');
    const list = (filter: string) => person.manage(uid, `?locale=fr&filters[$and][0]${filter}`);

    const noNumber = await list('[assignee][$eq]=me');
    expect(noNumber.status).toBe(400);
    expect(noNumber.body.error).toMatchObject({
      message: '“me” is no number, and only a number can be looked for here.',
      details: { code: 'no-number', value: 'me' },
    });
    const noStage = await list('[stage][$eq]=zz');
    expect(noStage.status).toBe(200);
    expect(noStage.body.results).toEqual([]);
    const tooLarge = await list('[assignee][$eq]=99999999999');
    expect([200, 400]).toContain(tooLarge.status);
  },
);

test('what the desk notes is in no public answer', async () => {
  const { text } = await application.ask('/api/resources?locale=fr');
  expect(text).not.toMatch(/"(stage|translationState|assignee)"/);
  const { status } = await application.ask('/api/resources?locale=fr&filters[stage]=draft');
  expect(status).toBe(400);
});

describe('sorting what can be related', () => {
  const relations = '/content-manager/relations/api::resource.resource/leadOrganization';

  test('by an attribute that does not exist is refused', async () => {
    const person = await signIn(application, 'editor', 'fr');
    const answer = await person.ask(`${relations}?sort=zz`);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatchObject({
      message: 'On ne peut pas trier par « zz » : il n’y a rien de ce nom.',
      details: { code: 'unknown-sort', attribute: 'zz' },
    });
  });

  test('by an attribute that exists is done', async () => {
    const person = await signIn(application, 'editor');
    const { status, body } = await person.ask(`${relations}?sort=name:DESC`);
    expect(status).toBe(200);
    expect(body.results.length).toBeGreaterThan(1);
  });
});
