import { rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { UIDS } from '../../src/content-model';
import { SCHEMAS } from '../../src/content-model/schemas';
import { bareEnvironment, run } from '../support/commands';
import { TEST_ENVIRONMENT } from '../support/environment';
import { WORK } from '../support/paths';
import { administer, postgresUrl } from '../support/templates';

const isPostgres = inject('databaseKind') === 'postgres';
const { distDir, database: template } = inject('template');
const name = `mic_interrupted_${process.pid}`;
const file = path.join(WORK, 'databases', `${name}.db`);

const environment = bareEnvironment({
  ...TEST_ENVIRONMENT,
  ...(isPostgres ? { DATABASE_URL: postgresUrl(name) } : { DATABASE_FILENAME: file }),
});

const start = () => run('tests/support/fill-database.mjs', [distDir], environment);

beforeAll(async () => {
  if (isPostgres) await administer(`create database ${name}`);
});
afterAll(async () => {
  if (isPostgres) await administer(`drop database ${name} with (force)`);
  else for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
});

/** Counts the rows that a query answers, in any database; a table that does not exist has none. */
async function count(database: string, query: string): Promise<number> {
  try {
    if (isPostgres) {
      const client = new pg.Client({ connectionString: postgresUrl(database) });
      await client.connect();
      try {
        return Number((await client.query(`select count(*) as n from (${query}) t`)).rows[0].n);
      } finally {
        await client.end();
      }
    }
    const connection = new Database(database, { readonly: true, fileMustExist: true });
    try {
      return Number(connection.prepare(`select count(*) as n from (${query}) t`).pluck().get());
    } finally {
      connection.close();
    }
  } catch {
    return 0;
  }
}

/** The moments at which the start is killed: as soon as the query answers any row. */
const MOMENTS = [
  'select 1 as one from strapi_core_store_settings',
  'select 1 as one from i18n_locale',
  'select 1 as one from policy_areas',
  'select 1 as one from objectives',
  'select 1 as one from places',
];

const TABLES = [
  ...UIDS.map((uid) => SCHEMAS[uid].collectionName),
  'i18n_locale',
  'admin_roles',
  'up_roles',
];

test('a first start that is killed several times is completed by the next, without duplicates', async () => {
  for (const moment of MOMENTS) {
    const command = start();
    const here = isPostgres ? name : file;
    while (command.process.exitCode === null && (await count(here, moment)) === 0);
    command.process.kill('SIGKILL');
    await command.ended;
  }
  const last = start();
  expect(await last.ended, last.output()).toBe(0);

  for (const table of TABLES) {
    const [completed, wanted] = await Promise.all([
      count(isPostgres ? name : file, `select id from ${table}`),
      count(template, `select id from ${table}`),
    ]);
    expect({ table, rows: completed }).toEqual({ table, rows: wanted });
  }
}, 240_000);
