import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const { compileStrapi } = createRequire(import.meta.url)('@strapi/strapi');

await compileStrapi({ appDir: path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..') });
