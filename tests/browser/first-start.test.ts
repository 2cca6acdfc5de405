import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ask } from '../support/application';
import { bareEnvironment, type Command, freePort, run } from '../support/commands';

const folder = mkdtempSync(path.join(tmpdir(), 'first-start-'));
const secrets = path.join(folder, '.env');
let running: Command | undefined;

afterAll(() => {
  running?.process.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the application as a newcomer does, and waits until it says that it runs. */
async function start() {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  running = run(
    'scripts/start.mjs',
    [],
    bareEnvironment({
      ENV_PATH: secrets,
      DATABASE_FILENAME: path.join(folder, 'clearinghouse.db'),
      PORT: String(port),
      LOG_LEVEL: 'error',
    }),
  );
  const { process: child, output } = running;
  await expect
    .poll(() => output() + (child.exitCode === null ? '' : ' ended'), {
      timeout: 150_000,
      interval: 100,
    })
    .toMatch(/is running\.[\s\S]*demo:users|ended/);
  return { address, output: output() };
}

async function stop() {
  running?.process.kill('SIGTERM');
  await running?.ended;
}

test('the first command serves real content in both languages, and the second start is quick', async () => {
  const first = await start();

  expect(first.output).toContain(`Admin panel        ${first.address}/admin`);
  expect(first.output).toContain(`API documentation  ${first.address}/api/docs`);
  expect(first.output).toContain('To create the first administrator');

  expect(statSync(secrets).mode & 0o777).toBe(0o600);
  const written = readFileSync(secrets, 'utf8');
  expect(written.match(/^[A-Z_]+=.{40,}$/gm)).toHaveLength(6);

  const resources = await ask(`${first.address}/api/resources?locale=fr&fallback=source`);
  expect(resources.body.meta.pagination.total).toBeGreaterThanOrEqual(40);
  const seed = await ask(
    `${first.address}/api/resources?filters[leadOrganization][acronym]=UNAOC&filters[startDate]=2010-01-01&populate=objectives,levels,leadOrganization`,
  );
  expect(seed.body.data[0]).toMatchObject({ startDate: '2010-01-01', endDate: '2010-12-31' });
  expect(seed.body.data[0].objectives).toHaveLength(3);
  expect((await ask(`${first.address}/admin/`)).status).toBe(200);
  expect((await ask(`${first.address}/api/docs?locale=fr`)).status).toBe(200);
  await stop();

  const second = await start();
  expect(second.output).not.toContain('Building');
  expect(second.output).not.toContain('Wrote new secrets');
  expect(readFileSync(secrets, 'utf8')).toBe(written);
  expect((await ask(`${second.address}/api/resources?locale=fr&fallback=source`)).body).toEqual(
    resources.body,
  );
  await stop();
}, 300_000);
