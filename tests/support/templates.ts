import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { fingerprint } from '../../scripts/fingerprint.mjs';
import { transpile } from '../../scripts/transpile.mjs';
import { TEST_ENVIRONMENT } from './environment';
import { ROOT, WORK } from './paths';

/** What a test needs to start an application: where its JavaScript is, and a database to copy. */
export type Template = { distDir: string; database: string };

const POSTGRES = process.env.TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432';
const NAMESPACE = process.env.TEST_NAMESPACE ?? 'ci';

/** Answers the address of a PostgreSQL database by its name. */
export const postgresUrl = (database: string) => `${POSTGRES}/${database}`;

/** Runs one statement in the maintenance database, where databases are made and dropped. */
export async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgresUrl('postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const stateOfSeeds = () =>
  fingerprint(ROOT, ['src', 'config', 'database', 'package-lock.json'], (file) =>
    ['src/admin', 'src/rest', 'src/operations', 'database/starter'].includes(file),
  );

/** Starts the application once, in a process of its own, so that it fills an empty database. */
function fill(distDir: string, database: Record<string, string>): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'tests/support/fill-database.mjs'), distDir],
    { cwd: ROOT, env: { ...process.env, ...TEST_ENVIRONMENT, ...database }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The application did not start:\n${stdout}\n${stderr}`);
}

/** Answers a SQLite file with the schema, the languages, the roles and the vocabularies in it. */
export async function sqliteTemplate(): Promise<Template> {
  const distDir = await transpile(ROOT, path.join(WORK, 'dist'));
  const database = path.join(WORK, 'templates', `${stateOfSeeds()}.db`);
  if (!existsSync(database)) {
    mkdirSync(path.dirname(database), { recursive: true });
    const unfinished = `${database}.${process.pid}`;
    fill(distDir, { DATABASE_FILENAME: unfinished });
    renameSync(unfinished, database);
    for (const suffix of ['-wal', '-shm']) rmSync(unfinished + suffix, { force: true });
  }
  return { distDir, database };
}

/** Answers the name of a PostgreSQL database with the same content. */
export async function postgresTemplate(): Promise<Template> {
  const distDir = await transpile(ROOT, path.join(WORK, 'dist'));
  const database = `mic_${NAMESPACE}_template_${stateOfSeeds()}`;
  const client = new pg.Client({ connectionString: postgresUrl('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
      database,
    ]);
    if (rowCount) return { distDir, database };
    const unfinished = `${database}_${process.pid}`;
    await client.query(`create database ${unfinished}`);
    fill(distDir, { DATABASE_URL: postgresUrl(unfinished) });
    await client.query(`alter database ${unfinished} rename to ${database}`);
  } finally {
    await client.end();
  }
  return { distDir, database };
}

/** Copies a SQLite template to a file of its own. */
export function copySqlite(template: string, name: string): string {
  const file = path.join(WORK, 'databases', `${name}.db`);
  mkdirSync(path.dirname(file), { recursive: true });
  copyFileSync(template, file);
  return file;
}

/** Copies a PostgreSQL template to a database of its own. */
export async function copyPostgres(template: string, name: string): Promise<string> {
  const database = `mic_${NAMESPACE}_${name}`;
  await administer(`create database ${database} template ${template}`);
  return database;
}
