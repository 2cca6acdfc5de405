import { createRequire } from 'node:module';
import path from 'node:path';

const [distDir] = process.argv.slice(2);
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const strapi = createStrapi({
  appDir: path.resolve(new URL('.', import.meta.url).pathname, '../..'),
  distDir,
  autoReload: false,
  serveAdminPanel: false,
});
await strapi.load();
if (strapi.db.dialect.client === 'sqlite') {
  await strapi.db.connection.raw('pragma wal_checkpoint(truncate)');
}
await strapi.destroy();
process.exit(0);
