import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureSecrets } from './secrets.mjs';

ensureSecrets();

const development = spawn(
  process.execPath,
  ['node_modules/@strapi/strapi/bin/strapi.js', 'develop', '--no-watch-admin'],
  {
    cwd: path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'),
    stdio: 'inherit',
    env: { ...process.env, STRAPI_TELEMETRY_DISABLED: 'true' },
  },
);
development.on('close', (code) => process.exit(code ?? 1));
