import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { bareEnvironment, run } from '../support/commands';
import { TEST_ENVIRONMENT } from '../support/environment';
import { WORK } from '../support/paths';
import { administer, copyPostgres, copySqlite, postgresUrl } from '../support/templates';

const isPostgres = inject('databaseKind') === 'postgres';
const { distDir, database: template } = inject('template');
const name = `catalogue_interrupted_${process.pid}`;

let copy: string;
const environment = () =>
  bareEnvironment({
    ...TEST_ENVIRONMENT,
    DIST_DIR: distDir,
    ...(isPostgres ? { DATABASE_URL: postgresUrl(copy) } : { DATABASE_FILENAME: copy }),
  });

beforeAll(async () => {
  copy = isPostgres ? await copyPostgres(template, name) : copySqlite(template, name);
});
afterAll(async () => {
  if (isPostgres) await administer(`drop database ${copy} with (force)`);
  else {
    for (const suffix of ['', '-wal', '-shm']) {
      rmSync(path.join(WORK, 'databases', `${name}.db${suffix}`), { force: true });
    }
  }
});

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('killed in the middle of publications, the catalogue is as the records say', async () => {
  for (const milliseconds of [150, 333, 480]) {
    const writer = run('tests/support/publish-endlessly.mjs', [distDir], environment());
    while (!writer.output().includes('ready') && writer.process.exitCode === null) await wait(20);
    expect(writer.process.exitCode, writer.output()).toBeNull();
    await wait(milliseconds);
    writer.process.kill('SIGKILL');
    await writer.ended;

    const verification = run('scripts/catalogue-verify.mjs', [], environment());
    expect(await verification.ended, verification.output()).toBe(0);
  }
}, 240_000);

test('the rebuild command leaves nothing to repair', async () => {
  const rebuild = run('scripts/catalogue-rebuild.mjs', [], environment());
  expect(await rebuild.ended, rebuild.output()).toBe(0);
  expect(rebuild.output()).toMatch(/\d+ records projected in \d+\.\d s\./);
  const verification = run('scripts/catalogue-verify.mjs', [], environment());
  expect(await verification.ended, verification.output()).toBe(0);
  expect(verification.output()).toContain('The catalogue holds what the records say.');
}, 120_000);
