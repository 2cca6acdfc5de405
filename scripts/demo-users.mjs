import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { ensureSecrets } from './secrets.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(ROOT);
process.env.STRAPI_TELEMETRY_DISABLED ??= 'true';
process.env.CRON_ENABLED = 'false';

function refuseInProduction() {
  if (process.env.NODE_ENV !== 'production') return;
  console.error(
    'Trial accounts are for trying out: they are never made where NODE_ENV is production.',
  );
  process.exit(1);
}

/** Answers a random password that Strapi's panel accepts: small and capital letters, and a digit. */
function newPassword() {
  const password = randomBytes(15).toString('base64url');
  return /[a-z]/.test(password) && /[A-Z]/.test(password) && /\d/.test(password)
    ? password
    : newPassword();
}

refuseInProduction();
try {
  ensureSecrets();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
refuseInProduction();
if (!process.env.DIST_DIR) build();

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const strapi = await createStrapi({
  appDir: ROOT,
  distDir: path.resolve(process.env.DIST_DIR ?? 'dist'),
  autoReload: false,
  serveAdminPanel: false,
}).load();

const users = strapi.service('admin::user');
const roles = await strapi.db.query('admin::role').findMany({ orderBy: { id: 'asc' } });
const made = [];
const present = [];
for (const { id, code } of roles) {
  const email = `${code.replace(/^strapi-/, '')}@example.org`;
  if (await users.exists({ email })) {
    present.push(email);
    continue;
  }
  const password = newPassword();
  await users.create({
    firstname: 'Trial',
    lastname: code,
    email,
    password,
    roles: [id],
    isActive: true,
    registrationToken: null,
    preferedLanguage: code.endsWith('-fr') ? 'fr' : 'en',
  });
  made.push({ email, password });
}

if (made.length > 0) {
  const width = Math.max(...made.map(({ email }) => email.length));
  console.log('Trial accounts, one for each role; their passwords are not shown again:\n');
  for (const { email, password } of made) console.log(`  ${email.padEnd(width)}  ${password}`);
}
if (present.length > 0) {
  console.log(`\nThese accounts exist already and stay as they are: ${present.join(', ')}.`);
}
process.exit(0);
