import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './fingerprint.mjs';
import { SECRET_NAMES } from './secrets.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const state = () => fingerprint(ROOT, ['types/generated']);

const before = state();
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@strapi/strapi/bin/strapi.js', 'ts:generate-types', '--silent'],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...Object.fromEntries(SECRET_NAMES.map((name) => [name, 'unused-while-generating'])),
      ...process.env,
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
  },
);
if (status !== 0) process.exit(status ?? 1);

if (process.argv.includes('--check') && state() !== before) {
  console.error(
    'types/generated is not what the schemas make; run "npm run types:generate" and commit it.',
  );
  process.exit(1);
}
