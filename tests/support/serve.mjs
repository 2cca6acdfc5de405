import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const [distDir] = process.argv.slice(2);
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
await createStrapi({ appDir: root, distDir, autoReload: false }).start();
