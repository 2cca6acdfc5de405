import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './fingerprint.mjs';
import { SECRET_NAMES } from './secrets.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const DIST = path.join(ROOT, 'dist');
const STAMP = path.join(DIST, 'built.json');

const fingerprints = () => ({
  panel: fingerprint(ROOT, [
    'src/admin',
    'src/content-model',
    'database/vocabularies',
    'package-lock.json',
  ]),
  server: fingerprint(ROOT, ['config', 'src', 'tsconfig.json', 'package-lock.json']),
});

const lastBuilt = () => (existsSync(STAMP) ? JSON.parse(readFileSync(STAMP, 'utf8')) : {});

/** Building reads the configuration, which wants secrets; what is built contains none of them. */
const buildEnvironment = () => ({
  ...Object.fromEntries(SECRET_NAMES.map((name) => [name, 'unused-while-building'])),
  ...process.env,
  NODE_ENV: 'production',
  STRAPI_TELEMETRY_DISABLED: 'true',
});

function run(...command) {
  const { status } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    stdio: 'inherit',
    env: buildEnvironment(),
  });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Builds what changed since the last build: the server in seconds, the panel only when its own
 * sources differ. Ends the process with the compiler's status when the sources do not compile.
 */
export function build() {
  const wanted = fingerprints();
  const built = lastBuilt();
  if (built.panel === wanted.panel && built.server === wanted.server) return false;

  rmSync(STAMP, { force: true });
  rmSync(path.join(DIST, 'src'), { recursive: true, force: true });
  rmSync(path.join(DIST, 'config'), { recursive: true, force: true });
  rmSync(path.join(DIST, 'tsconfig.tsbuildinfo'), { force: true });
  if (built.panel === wanted.panel) {
    console.log('Compiling the server…');
    run('scripts/compile.mjs');
  } else {
    console.log(
      'Building the server and the admin panel; this takes a minute or two, and only the first time.',
    );
    run('node_modules/@strapi/strapi/bin/strapi.js', 'build', '--silent');
  }
  writeFileSync(STAMP, JSON.stringify(wanted));
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
