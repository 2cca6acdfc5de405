import Database from 'better-sqlite3';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../bench/database.mjs';
import { insertRecords } from '../bench/insert-records.mjs';
import { type Command, run } from '../support/commands';
import {
  type Instance,
  launch,
  listens,
  makeDatabase,
  type TestDatabase,
} from '../support/instances';

const RESOURCES = 1_500;

let database: TestDatabase;
let records: number;
let common: string;

beforeAll(async () => {
  database = await makeDatabase('catalogue_commands');
  if (database.url) await sql('analyze');
  const opened = await openDatabase({ filename: database.filename, url: database.url });
  const { resources, organizations, words } = await insertRecords(opened, RESOURCES);
  await opened.close();
  records = resources + organizations;
  common = words.common[0];
  // A database that was copied or restored comes without PostgreSQL's count of changes.
  if (database.url) await sql('select pg_stat_reset()');
});
afterAll(() => database.drop());

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const command = (name: 'rebuild' | 'verify', ...options: string[]): Command =>
  run(`scripts/catalogue-${name}.mjs`, options, database.environment);

async function expectClean(): Promise<void> {
  const verification = command('verify');
  expect(await verification.ended, verification.output()).toBe(0);
  expect(verification.output()).toContain('The catalogue holds what the records say.');
}

/** Runs one statement beside all applications; answers its rows. */
async function sql(statement: string): Promise<Record<string, unknown>[]> {
  if (database.url) {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  }
  const connection = new Database(String(database.filename));
  try {
    if (statement.startsWith('select')) {
      return connection.prepare(statement).all() as Record<string, unknown>[];
    }
    connection.exec(statement);
    return [];
  } finally {
    connection.close();
  }
}

/** Makes a rebuild write every record. */
const forgetAll = () => sql(`update catalogue_documents set digest = 'another'`);

/** Waits until a rebuild has stored how far it is. */
async function isUnderWay(rebuild: Command): Promise<void> {
  while (rebuild.process.exitCode === null) {
    const rows = await sql(`select value from catalogue_state where key = 'rebuild'`);
    if (rows.length > 0) return;
    await wait(10);
  }
  throw new Error(`The rebuild ended too soon: ${rebuild.output()}`);
}

test('what was never projected is a difference until it is rebuilt', async () => {
  const before = command('verify');
  expect(await before.ended).toBe(1);
  expect(before.output()).toMatch(/^r0+ - present: false instead of true$/m);
  expect(before.output()).toContain('… and ');
  expect(before.output()).toContain(
    `${records} differences; "npm run catalogue:rebuild" repairs them.`,
  );

  const rebuild = command('rebuild');
  expect(await rebuild.ended, rebuild.output()).toBe(0);
  expect(rebuild.output()).toContain(`${records} of ${records} records\n`);
  expect(rebuild.output()).toMatch(
    new RegExp(`^${records} records projected in \\d+\\.\\d s\\.$`, 'm'),
  );
  expect(rebuild.output()).not.toContain('\r');
  if (database.url) {
    const [links] = await sql(
      `select reltuples from pg_class where oid = 'resources_places_lnk'::regclass`,
    );
    expect(Number(links.reltuples), 'what PostgreSQL knows of an import').toBeGreaterThan(0);
  }
  await expectClean();
}, 120_000);

test('rows that were damaged behind its back are written again', async () => {
  await sql(`update catalogue_entries set title = 'damaged' where id % 50 = 0`);
  await sql(`delete from catalogue_entries where id % 50 = 1 and locale = 'fr'`);
  const id = database.url ? 'id' : 'rowid';
  await sql(`delete from catalogue_search_en where ${id} % 50 = 2`);
  const before = command('verify');
  expect(await before.ended).toBe(1);

  const rebuild = command('rebuild');
  expect(await rebuild.ended, rebuild.output()).toBe(0);
  await expectClean();
}, 120_000);

test('a rebuild that was killed goes on where it stopped', async () => {
  await sql(`update catalogue_entries set title = 'damaged'`);
  await forgetAll();
  const killed = command('rebuild');
  await isUnderWay(killed);
  killed.process.kill('SIGKILL');
  await killed.ended;
  const between = command('verify');
  expect(await between.ended).toBe(1);

  const rest = command('rebuild');
  expect(await rest.ended, rest.output()).toBe(0);
  const count = Number(/^(\d+) records projected/m.exec(rest.output())?.[1]);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(records);
  expect(rest.output()).toContain(`${records} of ${records} records\n`);
  await expectClean();

  const restarted = command('rebuild', '--restart');
  expect(await restarted.ended, restarted.output()).toBe(0);
  expect(restarted.output()).toContain(`${records} records projected`);
}, 180_000);

test('a rebuild that is asked to end does so, and goes on later', async () => {
  await forgetAll();
  const ended = command('rebuild', '--restart');
  await isUnderWay(ended);
  ended.process.kill('SIGTERM');
  await ended.ended;

  const rest = command('rebuild');
  expect(await rest.ended, rest.output()).toBe(0);
  await expectClean();
}, 120_000);

test('an unknown option is refused', async () => {
  const refused = command('rebuild', '--fast');
  expect(await refused.ended).toBe(2);
  expect(refused.output()).toContain('There is no option "--fast".');
});

describe('beside a server', () => {
  const ADMINISTRATOR = {
    firstname: 'Ada',
    lastname: 'Test',
    email: 'ada@example.org',
    password: 'Only-for-tests-1',
  };
  let server: Instance;
  let headers: Record<string, string>;

  beforeAll(async () => {
    server = await launch({ ...database.environment, RESPONSE_CACHE_MIB: '0' });
    await listens(server);
    await server.ask('/admin/register-admin', { method: 'POST', body: ADMINISTRATOR });
    const { email, password } = ADMINISTRATOR;
    const { body } = await server.ask('/admin/login', {
      method: 'POST',
      body: { email, password },
    });
    headers = { authorization: `Bearer ${body.data.token ?? body.data.accessToken}` };
  });
  afterAll(() => server.stop());

  const manage = (path: string, body: unknown) =>
    server.ask(`/content-manager/collection-types/api::resource.resource${path}`, {
      method: 'POST',
      headers,
      body,
    });

  test('a rebuild leaves searches answered and editors saving', async () => {
    const question = `/api/search?q=${common}&locale=en&facets=area,type&pageSize=20`;
    const before = await server.ask(question);
    expect(before.status).toBe(200);
    expect(before.body.meta.pagination.total).toBeGreaterThan(RESOURCES / 4);
    await forgetAll();

    const rebuild = command('rebuild', '--restart');
    await isUnderWay(rebuild);
    const answers: string[] = [];
    const saves: { status: number; text: string }[] = [];
    const isOver = () => rebuild.process.exitCode !== null;
    await Promise.all([
      (async () => {
        while (!isOver()) answers.push(JSON.stringify((await server.ask(question)).body));
      })(),
      (async () => {
        while (!isOver()) {
          saves.push(
            await manage('/actions/publish?locale=en', {
              title: `Saved meanwhile ${saves.length}`,
              type: 'policy',
            }),
          );
        }
      })(),
    ]);
    expect(await rebuild.ended, rebuild.output()).toBe(0);

    expect(answers.length).toBeGreaterThan(0);
    expect(new Set(answers)).toEqual(new Set([JSON.stringify(before.body)]));
    expect((await server.ask(question)).body).toEqual(before.body);
    expect(saves.length).toBeGreaterThan(0);
    expect(saves.filter(({ status }) => status >= 300)).toEqual([]);
    const saved = await server.ask('/api/search?q=meanwhile&locale=en');
    expect(saved.body.meta.pagination.total).toBe(saves.length);
    await expectClean();
  }, 180_000);

  test('and so does a verification', async () => {
    const verification = command('verify');
    const saves: number[] = [];
    while (verification.process.exitCode === null) {
      const { status } = await manage('/actions/publish?locale=fr', {
        title: `Enregistré pendant ce temps ${saves.length}`,
        type: 'policy',
      });
      saves.push(status);
    }
    expect(await verification.ended, verification.output()).toBe(0);
    expect(saves.filter((status) => status >= 300)).toEqual([]);
  }, 120_000);
});
