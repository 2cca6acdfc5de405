import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { ensureSecrets } from './secrets.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Answers the application, built, loaded and not listening, for a command. `DIST_DIR` says where it
 * is built already. Ends the process with a message when a secret is missing.
 */
export async function openApplication() {
  process.chdir(ROOT);
  process.env.STRAPI_TELEMETRY_DISABLED ??= 'true';
  process.env.CRON_ENABLED = 'false';
  process.env.CATALOGUE_AT_START = 'leave';
  try {
    ensureSecrets();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  if (!process.env.DIST_DIR) build();

  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  return createStrapi({
    appDir: ROOT,
    distDir: path.resolve(process.env.DIST_DIR ?? 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  }).load();
}
