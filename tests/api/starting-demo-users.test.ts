import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { useApplication } from '../support/application';
import { ROOT } from '../support/paths';
import { ROLES } from '../support/people';

const application = useApplication();

/** Runs the command on the database of the application under test, which goes on meanwhile. */
const run = (environment: Record<string, string> = {}) =>
  new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      [path.join(ROOT, 'scripts/demo-users.mjs')],
      { env: { ...process.env, DIST_DIR: inject('template').distDir, ...environment } },
      (error, stdout, stderr) => resolve({ status: Number(error?.code ?? 0), stdout, stderr }),
    );
  });

const accountsIn = (output: string) =>
  [...output.matchAll(/^ {2}(\S+@\S+) +(\S{20})$/gm)].map(([, email, password]) => ({
    email,
    password,
  }));

const signIn = (body: object) => application.ask('/admin/login', { method: 'POST', body });

const EMAILS = ROLES.map((role) => `${role.replace('strapi-', '')}@example.org`);

test('in production nothing is made, and the reason told', async () => {
  const { status, stdout, stderr } = await run({ NODE_ENV: 'production' });

  expect(status).toBe(1);
  expect(stderr).toBe(
    'Trial accounts are for trying out: they are never made where NODE_ENV is production.\n',
  );
  expect(stdout).toBe('');
  expect(await application.strapi.db.query('admin::user').count()).toBe(0);
});

test('one account is made for each role, with passwords that are shown once', async () => {
  const first = await run();

  expect(first.status).toBe(0);
  const accounts = accountsIn(first.stdout);
  expect(accounts.map(({ email }) => email).sort()).toEqual([...EMAILS].sort());
  expect(new Set(accounts.map(({ password }) => password)).size).toBe(EMAILS.length);
  for (const account of accounts) expect((await signIn(account)).status).toBe(200);

  const second = await run();

  expect(second.status).toBe(0);
  expect(accountsIn(second.stdout)).toEqual([]);
  expect(second.stdout).toContain('These accounts exist already and stay as they are: ');
  for (const account of accounts) {
    expect(second.stdout).not.toContain(account.password);
    expect((await signIn(account)).status).toBe(200);
  }
});
