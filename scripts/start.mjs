import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { ensureSecrets } from './secrets.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(ROOT);
process.env.STRAPI_TELEMETRY_DISABLED ??= 'true';

try {
  const written = ensureSecrets();
  if (written.length > 0) console.log(`Wrote new secrets into .env: ${written.join(', ')}.`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
build();

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const strapi = createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist'), autoReload: false });
await strapi.start();

const address =
  strapi.config.get('server.url') || `http://localhost:${strapi.config.get('server.port')}`;
const hasAdministrator = await strapi.service('admin::user').exists();

console.log(`
The Migration and Integration Clearinghouse is running.

  Admin panel        ${address}/admin
  REST API           ${address}/api/resources?locale=fr
  API documentation  ${address}/api/docs
  OpenAPI document   ${address}/api/openapi.json
${
  hasAdministrator
    ? ''
    : `
To create the first administrator, open ${address}/admin,
or run: npx strapi admin:create-user --email=you@example.org --password=… --firstname=…
For one trial account of each role: npm run demo:users
`
}`);
