import { spawnSync } from 'node:child_process';
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { fingerprint } from '../../scripts/fingerprint.mjs';
import { openDatabase } from './database.mjs';
import { environmentFor } from './environment.mjs';
import { insertRecords } from './insert-records.mjs';
import { ROOT, WORK } from './paths.mjs';

const FOLDER = path.join(WORK, 'databases');
const POSTGRES = process.env.TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432';
const NAMESPACE = process.env.TEST_NAMESPACE ?? 'ci';
const SOURCES = [
  'src/api',
  'src/catalogue',
  'src/components',
  'src/content-model',
  'database/vocabularies',
  'package-lock.json',
  'tests/bench/database.mjs',
  'tests/bench/insert-records.mjs',
  'tests/bench/words.mjs',
];

/**
 * Makes a database with `size` resources for each application, alike but for what ours adds to
 * Strapi's own tables. Records are written once and kept for later runs of the same size.
 *
 * Answers `ours` and `stock` (each `{ filename }` or `{ url }`), `words` to search for, how many
 * `organizations` there are, the database's `name`, `tidy`, which does what PostgreSQL does by itself
 * within minutes, and `drop`, which removes both copies.
 */
export async function prepareDatabases({ size, isPostgres, distDir, say }) {
  mkdirSync(FOLDER, { recursive: true });
  const dialect = isPostgres ? postgres() : sqlite();
  try {
    await removeLeftovers(dialect);
    const { name, about } = await recordsOf(dialect, size, distDir, say);
    const ours = await dialect.copy(name, `run_${process.pid}_ours`);
    const stock = await dialect.copy(name, `run_${process.pid}_stock`);
    await dialect.keepOnlyStrapi(stock);
    return {
      ours: dialect.address(ours),
      stock: dialect.address(stock),
      ...about,
      name: await dialect.version(),
      async tidy() {
        for (const copy of [ours, stock]) await dialect.tidy(copy);
      },
      async drop() {
        for (const copy of [ours, stock]) await dialect.remove(copy);
        await dialect.close();
      },
    };
  } catch (error) {
    await dialect.close();
    throw error;
  }
}

/** Removes what interrupted runs have left behind; names carry the id of the process. */
async function removeLeftovers(dialect) {
  for (const prefix of ['run_', 'unfinished_']) {
    for (const name of await dialect.list(prefix)) {
      if (!isRunning(Number(name.split('_')[1]))) await dialect.remove(name);
    }
  }
}

function isRunning(processId) {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}

async function recordsOf(dialect, size, distDir, say) {
  const state = fingerprint(ROOT, SOURCES);
  const name = `size_${size}_${state}`;
  const notes = path.join(FOLDER, `${dialect.kind}_${name}.json`);
  if (existsSync(notes) && (await dialect.exists(name))) {
    return { name, about: JSON.parse(readFileSync(notes, 'utf8')) };
  }
  for (const old of await dialect.list(`size_${size}_`)) await dialect.remove(old);

  say('Making an empty database…');
  const unfinished = `unfinished_${process.pid}`;
  await dialect.create(unfinished);
  fill(distDir, dialect.address(unfinished));
  say(`Writing ${size.toLocaleString('en')} resources…`);
  const started = performance.now();
  const database = await openDatabase(dialect.address(unfinished));
  const about = await insertRecords(database, size, (done) => {
    if (done % 10_000 === 0) say(`  ${done.toLocaleString('en')}`);
  });
  await database.close();
  say(`Written in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  await dialect.rename(unfinished, name);
  writeFileSync(notes, JSON.stringify(about));
  return { name, about };
}

/** Starts our application once, so that it makes its tables and loads the vocabularies. */
function fill(distDir, address) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'tests/support/fill-database.mjs'), distDir],
    { cwd: ROOT, env: environmentFor(address), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The application did not start:\n${stdout}\n${stderr}`);
}

/** Answers statements that drop what Strapi does not know of: our tables and our indexes. */
function dropsOf({ schema, tables, indexes }) {
  const known = new Set(schema.tables.flatMap((table) => table.indexes.map(({ name }) => name)));
  return [
    ...tables
      .filter((name) =>
        /^catalogue_(documents|entries|terms|words|queue|state|search(_[a-z_]+)?)$/.test(name),
      )
      .filter((name) => !/_(config|content|data|docsize|idx)$/.test(name))
      .map((name) => `drop table if exists "${name}"`),
    ...indexes
      .filter(({ name, table }) => !table.startsWith('catalogue_') && !known.has(name))
      .map(({ name }) => `drop index if exists "${name}"`),
  ];
}

const SCHEMA = 'select schema from strapi_database_schema order by id desc limit 1';
const parsed = (value) => (typeof value === 'string' ? JSON.parse(value) : value);

function sqlite() {
  const fileOf = (name) => path.join(FOLDER, `${name}.db`);
  const within = (name, work) => {
    const database = new Database(fileOf(name));
    try {
      return work(database);
    } finally {
      database.close();
    }
  };

  return {
    kind: 'sqlite',
    address: (name) => ({ filename: fileOf(name) }),
    async version() {
      const database = new Database(':memory:');
      const version = database.prepare('select sqlite_version()').pluck().get();
      database.close();
      return `SQLite ${version}`;
    },
    exists: async (name) => existsSync(fileOf(name)),
    list: async (prefix) =>
      readdirSync(FOLDER)
        .filter((file) => file.startsWith(prefix) && file.endsWith('.db'))
        .map((file) => file.slice(0, -'.db'.length)),
    async create(name) {
      await this.remove(name);
    },
    async remove(name) {
      for (const suffix of ['', '-wal', '-shm', '-journal']) {
        rmSync(fileOf(name) + suffix, { force: true });
      }
    },
    async rename(from, to) {
      renameSync(fileOf(from), fileOf(to));
    },
    async copy(from, to) {
      copyFileSync(fileOf(from), fileOf(to), constants.COPYFILE_FICLONE);
      return to;
    },
    async keepOnlyStrapi(name) {
      within(name, (database) => {
        const drops = dropsOf({
          schema: parsed(database.prepare(SCHEMA).pluck().get()),
          tables: database
            .prepare("select name from sqlite_master where type = 'table'")
            .pluck()
            .all(),
          indexes: database
            .prepare(
              'select name, tbl_name as "table" from sqlite_master where type = \'index\' and sql is not null',
            )
            .all(),
        });
        for (const statement of drops) database.exec(statement);
        database.pragma('journal_mode = DELETE');
      });
    },
    tidy: async () => {},
    close: async () => {},
  };
}

function postgres() {
  const full = (name) => `mic_${NAMESPACE}_bench_${name}`;
  const within = async (database, work) => {
    const client = new pg.Client({ connectionString: `${POSTGRES}/${database}` });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  const administer = (statement, values) =>
    within('postgres', async (client) => (await client.query(statement, values)).rows);

  return {
    kind: 'postgres',
    address: (name) => ({ url: `${POSTGRES}/${full(name)}` }),
    async version() {
      const [{ server_version: version }] = await administer('show server_version');
      return `PostgreSQL ${version.split(' ')[0]}`;
    },
    async exists(name) {
      const rows = await administer('select 1 from pg_database where datname = $1', [full(name)]);
      return rows.length > 0;
    },
    async list(prefix) {
      const rows = await administer(
        'select datname from pg_database where starts_with(datname, $1)',
        [full(prefix)],
      );
      return rows.map(({ datname }) => datname.slice(full('').length));
    },
    async create(name) {
      await this.remove(name);
      await administer(`create database ${full(name)}`);
    },
    async remove(name) {
      await administer(`drop database if exists ${full(name)} with (force)`);
    },
    async rename(from, to) {
      await administer(`alter database ${full(from)} rename to ${full(to)}`);
    },
    async copy(from, to) {
      await administer(`create database ${full(to)} template ${full(from)}`);
      return to;
    },
    keepOnlyStrapi: (name) =>
      within(full(name), async (client) => {
        const [{ schema }] = (await client.query(SCHEMA)).rows;
        const tables = await client.query(
          "select tablename as name from pg_tables where schemaname = 'public'",
        );
        const indexes = await client.query(
          `select indexname as name, tablename as "table" from pg_indexes
           where schemaname = 'public' and indexname not in (select conname from pg_constraint)`,
        );
        const drops = dropsOf({
          schema: parsed(schema),
          tables: tables.rows.map(({ name }) => name),
          indexes: indexes.rows,
        });
        for (const statement of drops) await client.query(statement);
      }),
    tidy: (name) => within(full(name), (client) => client.query('vacuum analyze')),
    close: async () => {},
  };
}
