import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const PROJECTS = ['unit', 'api', 'postgres', 'browser'];

const [choice, ...files] = process.argv.slice(2);
const projects = (choice ?? 'unit,api').split(',');
const unknown = projects.find((project) => !PROJECTS.includes(project));
if (unknown) {
  console.error(`There are no tests called "${unknown}"; there are ${PROJECTS.join(', ')}.`);
  process.exit(2);
}

if (!existsSync(path.join(ROOT, 'node_modules/.package-lock.json'))) {
  const { status: installed } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (installed !== 0) process.exit(installed ?? 1);
}

if (projects.includes('browser')) (await import('./build.mjs')).build();

const report = path.join(ROOT, '.tmp/test', `${projects.join('-')}-${process.pid}.json`);
mkdirSync(path.dirname(report), { recursive: true });
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...files,
  ],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'test' } },
);

if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  rmSync(report);
  console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
}
process.exit(status ?? 1);
