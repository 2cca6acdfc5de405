import { beforeAll, describe, expect, test } from 'vitest';
import { factsOf } from '../../src/content-model';
import { keepRoles } from '../../src/editorial/roles/keep-roles';
import { useApplication } from '../support/application';
import { type Person, type Role, ROLES, signIn } from '../support/people';
import { makeOrganization, makeResource, readRow, termId } from '../support/records';

const application = useApplication();

const RESOURCE = 'api::resource.resource';
const ISSUE = 'api::issue.issue';

const people = {} as Record<Role, Person>;
beforeAll(async () => {
  for (const role of ROLES) people[role] = await signIn(application, role);
});

const put = (body: unknown) => ({ method: 'PUT', body });
const post = (body: unknown = {}) => ({ method: 'POST', body });

const codeOf = async (uid: typeof ISSUE) =>
  (await application.strapi.db.query(uid).findOne({ where: { locale: 'en' } }))!.code as string;

const ONLY_ENGLISH = { in: ['en'], draft: true };
const ONLY_FRENCH = { in: ['fr'], draft: true };

describe('a refused creation tells why', () => {
  const create = (person: Person) =>
    person.manage(RESOURCE, '?locale=fr', post({ title: 'Neuf', type: 'policy' }));

  test.each([
    [
      'en',
      'Translators translate records that exist. Ask an editor or an author to create this one.',
    ],
    [
      'fr',
      'La traduction porte sur des fiches qui existent. Demandez à l’édition ou à la rédaction de créer celle-ci.',
    ],
  ] as const)('in %s', async (language, message) => {
    const { status, body } = await create(await signIn(application, 'translator-fr', language));

    expect(status).toBe(400);
    expect(body.error).toMatchObject({ message, details: { code: 'translators-translate' } });
  });

  test('for a language that is not theirs', async () => {
    const id = await makeResource(application, ONLY_ENGLISH);

    const { body } = await people['translator-en'].manage(
      RESOURCE,
      `/${id}?locale=fr`,
      put({ title: 'x' }),
    );

    expect(body.error).toMatchObject({
      message: 'Your role translates into English, not into French.',
      details: { code: 'translators-translate', language: 'fr', theirs: ['en'] },
    });
    expect(await readRow(application, RESOURCE, { documentId: id, locale: 'fr' })).toBeNull();
  });
});

describe('an author writes what they have made', () => {
  test('and is told why they add no language to somebody else’s record', async () => {
    const id = await makeResource(application, ONLY_ENGLISH);

    const { status, body } = await people.author.manage(
      RESOURCE,
      `/${id}?locale=fr`,
      put({ title: 'x' }),
    );

    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      message:
        'Somebody else has made this record: only they and editors add languages to it. Ask them, or an editor.',
      details: { code: 'record-of-somebody-else' },
    });
    expect(await readRow(application, RESOURCE, { documentId: id, locale: 'fr' })).toBeNull();
  });

  test('after somebody has published it, changed it and discarded the change', async () => {
    const { body } = await people.author.manage(
      RESOURCE,
      '?locale=en',
      post({ title: 'Mine', type: 'policy' }),
    );
    const id = body.data.documentId;
    const act = (path: string) => people.editor.manage(RESOURCE, `/${id}${path}?locale=en`, post());
    const write = (person: Person, title: string) =>
      person.manage(RESOURCE, `/${id}?locale=en`, put({ title }));

    expect((await act('/actions/publish')).status).toBe(200);
    expect((await write(people.editor, 'Edited')).status).toBe(200);
    expect((await write(people.author, 'Mine again')).status).toBe(200);
    expect((await act('/actions/discard')).status).toBe(200);
    expect((await write(people.author, 'Still mine')).status).toBe(200);
  });

  test('in a language that a rule has made for them', async () => {
    const { body } = await people.author.manage(
      'api::organization.organization',
      '?locale=en',
      post({ name: 'Mine', kind: 'ngo' }),
    );
    const leadOrganization = body.data.documentId;
    await makeResource(application, {
      in: ['fr'],
      draft: true,
      facts: { type: 'policy', leadOrganization },
    });

    const { status } = await people.author.manage(
      'api::organization.organization',
      `/${leadOrganization}?locale=fr`,
      put({ name: 'La mienne' }),
    );

    expect(status).toBe(200);
  });
});

describe('a translator cannot change a fact', () => {
  const OTHER_FACTS: Record<string, unknown> = {
    type: 'platform',
    subtype: 'website',
    policyRole: 'output',
    authors: [{ name: 'Somebody' }],
    startDate: '1999',
    endDate: '2000',
    ongoing: true,
    publicationDate: '1999',
    url: 'https://example.org/other',
    archivedUrl: 'https://example.org/archived',
    documentLanguages: [{ code: 'de' }],
    evaluation: 'external',
    identifiers: [{ scheme: 'other', value: 'x' }],
    licence: 'cc0',
    lastVerifiedOn: '2026-01-01',
    reviewDueOn: '2027-01-01',
    contactEmail: 'other@example.org',
    sourceLanguage: 'fr',
  };

  /** The facts of every row of a document, without what numbers rows. */
  async function factsOfRows(documentId: string) {
    const rows = await application.strapi.db
      .query(RESOURCE)
      .findMany({ where: { documentId }, populate: true });
    return rows.map((row) =>
      JSON.stringify(
        factsOf(RESOURCE).map(([name]) => row[name]),
        (key, value) => (key === 'id' ? undefined : value),
      ),
    );
  }

  const payloads = async (): Promise<Record<string, unknown>[]> => {
    const lead = await makeOrganization(application);
    const issue = await termId(application, ISSUE, await codeOf(ISSUE));
    return [
      ...Object.entries(OTHER_FACTS).map(([name, value]) => ({ [name]: value })),
      { title: 'Changé', ...OTHER_FACTS },
      { leadOrganization: { connect: [{ documentId: lead }] } },
      { partnerOrganizations: { set: [{ documentId: lead }] } },
      { issues: [issue] },
      { issues: { connect: [{ documentId: issue, locale: 'fr' }] } },
      { data: OTHER_FACTS, title: 'x' },
      { ...OTHER_FACTS, locale: 'en', status: 'published' },
      Object.fromEntries(factsOf(RESOURCE).map(([name]) => [name, null])),
    ];
  };

  test.each([
    ['in a translation', 'translator-fr', 'fr', ['en', 'fr']],
    ['in the source language', 'translator-en', 'en', ['en', 'fr']],
    ['in a new translation', 'translator-fr', 'fr', ['en']],
  ] as const)('%s, whatever is sent', async (_where, role, locale, languages) => {
    for (const payload of await payloads()) {
      const id = await makeResource(application, {
        in: [...languages],
        facts: { type: 'policy', subtype: 'law', startDate: '2010', contactEmail: 'a@example.org' },
      });
      const [facts] = await factsOfRows(id);

      const { status } = await people[role].manage(
        RESOURCE,
        `/${id}?locale=${locale}`,
        put(payload),
      );

      expect([200, 400, 403]).toContain(status);
      expect(new Set(await factsOfRows(id))).toEqual(new Set([facts]));
    }
  });

  test('nor read what is private', async () => {
    const id = await makeResource(application, { facts: { contactEmail: 'a@example.org' } });

    const answer = async (role: Role) =>
      (await people[role].manage(RESOURCE, `/${id}?locale=fr`)).body.data;

    expect(await answer('translator-fr')).not.toHaveProperty('contactEmail');
    expect(await answer('author')).toHaveProperty('contactEmail', 'a@example.org');
  });
});

test('a person with two languages translates into both', async () => {
  const { strapi } = application;
  const person = await signIn(application, 'translator-fr');
  const roles = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $startsWith: 'translator-' } } });
  await strapi.service('admin::user').updateById(person.id, { roles: roles.map(({ id }) => id) });

  const fromEnglish = await makeResource(application, ONLY_ENGLISH);
  const fromFrench = await makeResource(application, ONLY_FRENCH);

  expect(
    (await person.manage(RESOURCE, `/${fromEnglish}?locale=fr`, put({ title: 'x' }))).status,
  ).toBe(200);
  expect(
    (await person.manage(RESOURCE, `/${fromFrench}?locale=en`, put({ title: 'x' }))).status,
  ).toBe(200);
});

describe('what Strapi leaves open is closed', () => {
  const table = (uid: string) => application.strapi.db.query(uid as 'admin::role');

  test('there are our roles only, with the permissions of the table at every start', async () => {
    const codes = async () =>
      (await table('admin::role').findMany({})).map(({ code }) => code).sort();
    const before = await table('admin::permission').findMany({ orderBy: { id: 'asc' } });

    await keepRoles(application.strapi);

    expect(await codes()).toEqual([...ROLES].sort());
    expect(await table('admin::permission').findMany({ orderBy: { id: 'asc' } })).toEqual(before);
  });

  test('Strapi itself would remove none of the permissions', async () => {
    const before = await table('admin::permission').findMany({ orderBy: { id: 'asc' } });

    await application.strapi.service('admin::permission').cleanPermissionsInDatabase();

    expect(await table('admin::permission').findMany({ orderBy: { id: 'asc' } })).toEqual(before);
  });

  test('a permission that was added or taken by hand is put right at the next start', async () => {
    const { id } = (await table('admin::role').findOne({ where: { code: 'translator-fr' } }))!;
    const permissions = () =>
      table('admin::permission').findMany({ where: { role: { id } }, orderBy: { action: 'asc' } });
    const before = await permissions();
    await table('admin::permission').delete({ where: { id: before[0].id } });

    await keepRoles(application.strapi);

    expect((await permissions()).length).toBe(before.length);
  });

  test('there are no default API tokens', async () => {
    expect(await table('admin::api-token').count()).toBe(0);
  });

  test.each([
    [
      '/api/auth/local/register',
      { username: 'x', email: 'x@example.org', password: 'Secret-1234' },
    ],
    ['/api/auth/send-email-confirmation', { email: 'x@example.org' }],
  ])('nobody signs up at %s', async (path, body) => {
    const { status } = await application.ask(path, { method: 'POST', body });

    expect(status).toBe(403);
  });

  test('registration is off by itself, too', async () => {
    const settings = await application.strapi
      .store({ type: 'plugin', name: 'users-permissions', key: 'advanced' })
      .get({});

    expect(settings).toMatchObject({ allow_register: false });
  });
});
