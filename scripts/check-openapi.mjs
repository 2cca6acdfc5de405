import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkClientTypes } from './client-types.mjs';
import { buildOpenApiDocument, ROOT } from './openapi-document.mjs';

const FILE = path.join(ROOT, '.tmp/openapi.json');

const document = await buildOpenApiDocument();
mkdirSync(path.dirname(FILE), { recursive: true });
writeFileSync(FILE, JSON.stringify(document, null, 2));

const { status } = spawnSync(
  process.execPath,
  [
    path.join(ROOT, 'node_modules/@redocly/cli/bin/cli.js'),
    'lint',
    FILE,
    '--config=redocly.yaml',
    '--max-problems=50',
    '--format=stylish',
  ],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      CI: 'true',
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    },
  },
);

const isFresh = await checkClientTypes(document);
process.exitCode = status === 0 && isFresh ? 0 : 1;
