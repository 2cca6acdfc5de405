import { beforeAll, expect, inject, test } from 'vitest';
import { openDatabase } from '../bench/database.mjs';
import { insertRecords } from '../bench/insert-records.mjs';
import { useApplication } from '../support/application';
import { type Person, signIn } from '../support/people';

const isPostgres = inject('databaseKind') === 'postgres';
const application = useApplication({ RESPONSE_CACHE_MIB: '0' });
const RESOURCE = 'api::resource.resource';
const ORGANIZATION = 'api::organization.organization';

type Query = { sql: string; bindings: unknown[] };

let person: Person;

beforeAll(async () => {
  const { DATABASE_FILENAME: filename, DATABASE_URL: url } = process.env;
  const opened = await openDatabase(
    isPostgres ? { url, filename: undefined } : { url: undefined, filename },
  );
  await insertRecords(opened, 1_000);
  await opened.close();
  if (isPostgres) await application.strapi.db.connection.raw('analyze');
  person = await signIn(application, 'strapi-super-admin');
  const role = await application.strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  await application.strapi.db
    .query('plugin::users-permissions.permission')
    .create({ data: { action: 'plugin::users-permissions.auth.callback', role: role.id } });
});

/** Answers the reading queries that a piece of work makes Strapi ask. */
async function queriesOf(work: () => Promise<{ status: number; text: string }>): Promise<Query[]> {
  const asked: Query[] = [];
  const note = ({ sql, bindings }: Query) => {
    if (/^select/i.test(sql)) asked.push({ sql, bindings });
  };
  application.strapi.db.connection.on('query', note);
  try {
    const { status, text } = await work();
    expect([200, 400], text).toContain(status);
  } finally {
    application.strapi.db.connection.removeListener('query', note);
  }
  return asked;
}

const isList = ({ sql }: Pick<Query, 'sql'>) =>
  / order by .* limit /.test(sql) && !/slug[`"] =/.test(sql);

/** Answers how the database would find the rows, as one text; PostgreSQL without its last resorts. */
async function planOf({ sql, bindings }: Query): Promise<string> {
  const { connection } = application.strapi.db;
  if (!isPostgres) {
    const rows: { detail: string }[] = await connection.raw(
      `explain query plan ${sql}`,
      bindings as never,
    );
    return rows.map(({ detail }) => detail).join('\n');
  }
  return connection.transaction(async (trx) => {
    await trx.raw('set local enable_seqscan = off');
    if (isList({ sql })) await trx.raw('set local enable_sort = off');
    let count = 0;
    const text = sql.replace(/\$\d+/g, () => {
      count += 1;
      return '?';
    });
    expect(count).toBe(bindings.length);
    const { rows } = await trx.raw(`explain ${text}`, bindings as never);
    return (rows as Record<'QUERY PLAN', string>[]).map((row) => row['QUERY PLAN']).join('\n');
  });
}

/** Answers the plans of the queries that read a table, the one of the list first. */
async function plansOf(
  table: string,
  work: () => Promise<{ status: number; text: string }>,
): Promise<string[]> {
  const asked = (await queriesOf(work)).filter(({ sql }) =>
    new RegExp(`(from|join) [\`"](?:public"\\.")?${table}[\`"]`).test(sql),
  );
  expect(asked.length).toBeGreaterThan(0);
  const inOrder = asked.toSorted((a, b) => Number(isList(b)) - Number(isList(a)));
  return Promise.all(inOrder.map(planOf));
}

const isWholeScan = (plan: string) => /\bSCAN \w+\b(?! USING)/.test(plan) || /Seq Scan/.test(plan);
const isSorted = (plan: string) =>
  /TEMP B-TREE FOR ORDER BY/.test(plan) || /^\s*(->\s+)?Sort {2}\(/m.test(plan);

const panelList = (uid: string, query: string) => () =>
  person.manage(uid, `?locale=en&page=1&pageSize=10&${query}`);
const rest = (query: string) => () => application.ask(`/api/resources?locale=en&${query}`);

const LISTS: [string, string, () => Promise<{ status: number; text: string }>, string][] = [
  [
    'the panel’s list by title',
    'resources',
    panelList(RESOURCE, 'sort=title:ASC'),
    'resources_drafts_locale_title',
  ],
  [
    'the panel’s list by the last change',
    'resources',
    panelList(RESOURCE, 'sort=updatedAt:DESC'),
    'resources_drafts_locale_updated_at',
  ],
  [
    'the panel’s list of one type',
    'resources',
    panelList(RESOURCE, 'sort=title:ASC&filters[$and][0][type][$eq]=policy'),
    'resources_drafts_locale_type_title',
  ],
  [
    'the panel’s list of one stage',
    'resources',
    panelList(RESOURCE, 'sort=title:ASC&filters[$and][0][stage][$eq]=in-review'),
    'resources_drafts_locale_stage_title',
  ],
  [
    'the panel’s list of one state of translation',
    'resources',
    panelList(RESOURCE, 'sort=title:ASC&filters[$and][0][translationState][$eq]=outdated'),
    'resources_drafts_locale_translation_state_title',
  ],
  [
    'the panel’s list of what is assigned to somebody',
    'resources',
    panelList(RESOURCE, 'sort=title:ASC&filters[$and][0][assignee][$eq]=1'),
    'resources_drafts_locale_assignee_title',
  ],
  [
    'the panel’s list of organisations to be translated',
    'organizations',
    panelList(ORGANIZATION, 'sort=name:ASC&filters[$and][0][translationState][$eq]=outdated'),
    'organizations_drafts_locale_translation_state_name',
  ],
  [
    'the panel’s list of organisations',
    'organizations',
    panelList(ORGANIZATION, 'sort=name:ASC'),
    'organizations_drafts_locale_name',
  ],
  ['the list over REST', 'resources', rest(''), 'resources_published_locale_title'],
  [
    'the newest over REST',
    'resources',
    rest('sort=publicationDate:desc'),
    'resources_published_locale_publication_date',
  ],
  [
    'those of one type over REST',
    'resources',
    rest('filters[type][$eq]=policy'),
    'resources_published_locale_type_title',
  ],
];

test.each(LISTS)('%s reads a page in the order of an index', async (_name, table, work, index) => {
  const plans = await plansOf(table, work);
  for (const plan of plans) expect(isWholeScan(plan), plan).toBe(false);
  const [list] = plans;
  expect(list).toContain(index);
  expect(isSorted(list), list).toBe(false);
});

const LOOK_UPS: [string, string, () => Promise<{ status: number; text: string }>, RegExp][] = [
  [
    'a record by its slug',
    'resources',
    rest('filters[slug][$eq]=resource-7'),
    /resources_(one_slug|list_slug_locale)/,
  ],
  [
    'the session of a person',
    'strapi_sessions',
    () => person.ask('/admin/users/me'),
    /strapi_sessions_list_session_id/,
  ],
  [
    'an administrator by e-mail',
    'admin_users',
    () =>
      application.ask('/admin/login', {
        method: 'POST',
        body: { email: 'nobody@example.org', password: 'Only-for-tests-1' },
      }),
    /admin_users_list_email/,
  ],
  [
    'a reader by e-mail or name',
    'up_users',
    () =>
      application.ask('/api/auth/local', {
        method: 'POST',
        body: { identifier: 'nobody@example.org', password: 'Only-for-tests-1' },
      }),
    /up_users_list_email|up_users_list_username/,
  ],
  [
    'the files by date',
    'files',
    () => person.ask('/upload/files?page=1&pageSize=20&sort=createdAt:DESC'),
    /files_list_created_at/,
  ],
];

test.each(LOOK_UPS)('%s is found by an index', async (_name, table, work, index) => {
  const plans = await plansOf(table, work);
  expect(plans[0]).toMatch(index);
  for (const plan of plans) expect(isWholeScan(plan), plan).toBe(false);
});

test('the panel asks for the other states of what it lists by document', async () => {
  const asked = (await queriesOf(panelList(RESOURCE, 'sort=title:ASC'))).filter(({ sql }) =>
    /document_id[`"] in \(/.test(sql),
  );
  expect(asked.length).toBeGreaterThan(0);
  for (const query of asked) {
    expect(await planOf(query)).toMatch(/resources_(documents_idx|one_draft|one_published)/);
  }
});

test('the parts of listed records are found by those that they are part of', async () => {
  const plans = await plansOf('resources_cmps', panelList(RESOURCE, 'sort=title:ASC'));
  for (const plan of plans) {
    expect(isWholeScan(plan), plan).toBe(false);
    if (!isPostgres) expect(plan).toMatch(/resources_cmps_list_entity_id_field_order|resources_uq/);
  }
});
