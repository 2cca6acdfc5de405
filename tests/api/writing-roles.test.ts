import { beforeAll, describe, expect, test } from 'vitest';
import { factsOf, type Uid } from '../../src/content-model';
import { keepRoles } from '../../src/editorial/roles/keep-roles';
import { type Answer, useApplication } from '../support/application';
import { type Person, type Role, signIn } from '../support/people';
import { makeOrganization, makePage, makeResource, readRow, termId } from '../support/records';

const application = useApplication();

const RESOURCE = 'api::resource.resource';
const ORGANIZATION = 'api::organization.organization';
const PAGE = 'api::page.page';
const ISSUE = 'api::issue.issue';
const POLICY_AREA = 'api::policy-area.policy-area';

const ROLES: Role[] = ['strapi-super-admin', 'editor', 'author', 'translator-en', 'translator-fr'];

const people = {} as Record<Role, Person>;
beforeAll(async () => {
  for (const role of ROLES) people[role] = await signIn(application, role);
});

let count = 0;
const unique = (text: string) => `${text}-${(count += 1)}`;

const put = (body: unknown) => ({ method: 'PUT', body });
const post = (body: unknown = {}) => ({ method: 'POST', body });
const REMOVE = { method: 'DELETE' };

const codeOf = async (uid: typeof ISSUE | typeof POLICY_AREA) =>
  (await application.strapi.db.query(uid).findOne({ where: { locale: 'en' } }))!.code as string;

const localeId = async (code: string): Promise<number> =>
  (await application.strapi.db.query('plugin::i18n.locale').findOne({ where: { code } }))!.id;

const makeFile = async (createdBy?: number): Promise<number> =>
  (
    await application.strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'a.txt',
        hash: unique('a'),
        ext: '.txt',
        mime: 'text/plain',
        size: 1,
        url: '/uploads/a.txt',
        provider: 'local',
        folderPath: '/',
        ...(createdBy ? { createdBy } : {}),
      },
    })
  ).id;

type Action = (person: Person) => Promise<Answer>;

/** Answers an action on a new resource, published in both languages unless told otherwise. */
const onResource =
  (path: string, options: { method?: string; body?: unknown }, made: object = {}): Action =>
  async (person) => {
    const id = await makeResource(application, made);
    return person.manage(RESOURCE, `/${id}${path}`, options);
  };

const inBulk =
  (action: string, locale = 'en'): Action =>
  async (person) => {
    const documentIds = [await makeResource(application), await makeResource(application)];
    return person.manage(RESOURCE, `/actions/${action}?locale=${locale}`, post({ documentIds }));
  };

const onTerm =
  (uid: typeof ISSUE | typeof POLICY_AREA, locale: string, options: object): Action =>
  async (person) =>
    person.manage(
      uid,
      `/${await termId(application, uid, await codeOf(uid))}?locale=${locale}`,
      options,
    );

const creating =
  (uid: Uid, locale: string, data: () => object): Action =>
  (person) =>
    person.manage(uid, `?locale=${locale}`, post(data()));

const ONLY_ENGLISH = { in: ['en'], draft: true };
const ONLY_FRENCH = { in: ['fr'], draft: true };

/** What each role gets for each action: super administrator, editor, author, translators en and fr. */
const TABLE: [action: string, run: Action, statuses: [number, number, number, number, number]][] = [
  ['reads resources', (person) => person.manage(RESOURCE, '?locale=fr'), [200, 200, 200, 200, 200]],
  ['reads organisations', (person) => person.manage(ORGANIZATION), [200, 200, 200, 200, 200]],
  ['reads pages', (person) => person.manage(PAGE), [200, 200, 200, 200, 200]],
  ['reads issues', (person) => person.manage(ISSUE, '?locale=fr'), [200, 200, 200, 200, 200]],

  [
    'creates a resource',
    creating(RESOURCE, 'en', () => ({ title: unique('New'), type: 'policy' })),
    [201, 201, 201, 400, 400],
  ],
  [
    'creates a resource in French',
    creating(RESOURCE, 'fr', () => ({ title: unique('Neuf'), type: 'policy' })),
    [201, 201, 201, 400, 400],
  ],
  [
    'creates an organisation',
    creating(ORGANIZATION, 'fr', () => ({ name: unique('New'), kind: 'ngo' })),
    [201, 201, 201, 400, 400],
  ],
  [
    'creates a page',
    creating(PAGE, 'en', () => ({ title: 'New', code: unique('new') })),
    [201, 201, 403, 400, 400],
  ],
  [
    'creates an issue',
    creating(ISSUE, 'en', () => ({ name: 'New', code: unique('new') })),
    [201, 201, 403, 403, 403],
  ],
  [
    'creates a policy area',
    creating(POLICY_AREA, 'en', () => ({ name: 'New', code: unique('new') })),
    [400, 403, 403, 403, 403],
  ],
  [
    'copies a resource',
    async (person) =>
      person.manage(
        RESOURCE,
        `/clone/${await makeResource(application)}?locale=en`,
        post({ title: 'Copy' }),
      ),
    [200, 200, 200, 400, 400],
  ],

  [
    'changes English words',
    onResource('?locale=en', put({ title: 'Changed' })),
    [200, 200, 200, 200, 403],
  ],
  [
    'changes French words',
    onResource('?locale=fr', put({ title: 'Changé' })),
    [200, 200, 200, 403, 200],
  ],
  [
    'changes a fact',
    onResource('?locale=en', put({ type: 'platform' })),
    [200, 200, 200, 200, 403],
  ],
  [
    'changes French words of a page',
    async (person) =>
      person.manage(PAGE, `/${await makePage(application)}?locale=fr`, put({ title: 'Changé' })),
    [200, 200, 403, 403, 200],
  ],
  [
    'changes French words of an issue',
    onTerm(ISSUE, 'fr', put({ name: unique('Changé') })),
    [200, 200, 403, 403, 200],
  ],
  [
    'changes English words of a policy area',
    onTerm(POLICY_AREA, 'en', put({ name: unique('Changed') })),
    [200, 200, 403, 200, 403],
  ],
  [
    'adds French to a resource',
    onResource('?locale=fr', put({ title: 'Ajouté' }), ONLY_ENGLISH),
    [200, 200, 200, 400, 200],
  ],
  [
    'adds English to a resource',
    onResource('?locale=en', put({ title: 'Added' }), ONLY_FRENCH),
    [200, 200, 200, 200, 400],
  ],
  [
    'discards a French draft',
    onResource('/actions/discard?locale=fr', post({ locale: 'fr' })),
    [200, 200, 200, 403, 200],
  ],

  [
    'publishes English',
    onResource('/actions/publish?locale=en', post(), { draft: true }),
    [200, 200, 403, 403, 403],
  ],
  [
    'publishes French',
    onResource('/actions/publish?locale=fr', post(), { draft: true }),
    [200, 200, 403, 403, 403],
  ],
  [
    'creates and publishes',
    async (person) =>
      person.manage(
        RESOURCE,
        '/actions/publish?locale=en',
        post({ title: unique('New'), type: 'policy' }),
      ),
    [200, 200, 403, 403, 403],
  ],
  ['unpublishes', onResource('/actions/unpublish?locale=en', post()), [200, 200, 403, 403, 403]],
  ['publishes in bulk', inBulk('bulkPublish'), [200, 200, 403, 403, 403]],
  ['unpublishes in bulk', inBulk('bulkUnpublish'), [200, 200, 403, 403, 403]],

  ['deletes a resource', onResource('?locale=*', REMOVE), [200, 200, 403, 403, 403]],
  ['deletes the French of a resource', onResource('?locale=fr', REMOVE), [200, 200, 403, 403, 403]],
  ['deletes translations in bulk', inBulk('bulkDelete', 'fr'), [200, 200, 403, 403, 403]],
  ['deletes a policy area', onTerm(POLICY_AREA, 'en', REMOVE), [400, 403, 403, 403, 403]],

  ['reads languages', (person) => person.ask('/i18n/locales'), [200, 200, 200, 200, 200]],
  [
    'adds a language',
    (person) => person.ask('/i18n/locales', post({ code: 'xx', name: 'None', isDefault: false })),
    [400, 403, 403, 403, 403],
  ],
  [
    'deletes a language in use',
    async (person) => person.ask(`/i18n/locales/${await localeId('fr')}`, REMOVE),
    [400, 403, 403, 403, 403],
  ],
  [
    'changes a form',
    (person) => person.ask(`/content-manager/content-types/${PAGE}/configuration`, put({})),
    [200, 403, 403, 403, 403],
  ],
  ['reads people', (person) => person.ask('/admin/users'), [200, 403, 403, 403, 403]],
  ['reads roles', (person) => person.ask('/admin/roles'), [200, 403, 403, 403, 403]],
  ['reads tokens', (person) => person.ask('/admin/api-tokens'), [200, 403, 403, 403, 403]],

  ['sees files', (person) => person.ask('/upload/files'), [200, 200, 200, 200, 200]],
  [
    'adds a folder',
    (person) => person.ask('/upload/folders', post({ name: unique('Folder'), parent: null })),
    [201, 201, 201, 201, 201],
  ],
  [
    'deletes a file of one’s own',
    async (person) => person.ask(`/upload/files/${await makeFile(person.id)}`, REMOVE),
    [200, 200, 403, 403, 403],
  ],
  [
    'deletes a file of somebody else’s',
    async (person) => person.ask(`/upload/files/${await makeFile()}`, REMOVE),
    [200, 200, 403, 403, 403],
  ],
  [
    'deletes files of somebody else’s in bulk',
    async (person) => {
      const id = await makeFile();
      await person.ask('/upload/actions/bulk-delete', post({ fileIds: [id], folderIds: [] }));
      const file = await application.strapi.db
        .query('plugin::upload.file')
        .findOne({ where: { id } });
      return { status: file ? 403 : 200 } as Answer;
    },
    [200, 200, 403, 403, 403],
  ],
];

test.each(TABLE)('who %s', async (_action, run, statuses) => {
  const answers: Record<string, number> = {};
  for (const role of ROLES) answers[role] = (await run(people[role])).status;

  expect(answers).toEqual(Object.fromEntries(ROLES.map((role, index) => [role, statuses[index]])));
});

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
    ['/api/auth/local', { identifier: 'x', password: 'Secret-1234' }],
    ['/api/auth/forgot-password', { email: 'x@example.org' }],
    ['/api/auth/reset-password', { code: 'x', password: 'x', passwordConfirmation: 'x' }],
    ['/api/auth/refresh', { refreshToken: 'x' }],
    ['/api/auth/send-email-confirmation', { email: 'x@example.org' }],
  ])('nobody signs in or up at %s', async (path, body) => {
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
