import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, WORK } from './paths.mjs';

/** What `config/` of a new Strapi project says, but for the log, which is silent in both. */
const CONFIG = {
  admin: `({ env }) => ({
    auth: { secret: env('ADMIN_JWT_SECRET') },
    apiToken: { salt: env('API_TOKEN_SALT') },
    transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
    secrets: { encryptionKey: env('ENCRYPTION_KEY') },
    rateLimit: { enabled: false },
    flags: { nps: false, promoteEE: false },
  })`,
  api: `{ rest: { defaultLimit: 25, maxLimit: 100, withCount: true } }`,
  database: `({ env }) => ({
    connection: {
      ...(env('DATABASE_URL')
        ? {
            client: 'postgres',
            connection: { connectionString: env('DATABASE_URL') },
            pool: { min: 2, max: 10 },
          }
        : {
            client: 'sqlite',
            connection: { filename: env('DATABASE_FILENAME') },
            useNullAsDefault: true,
          }),
      acquireConnectionTimeout: 60000,
    },
  })`,
  logger: `({ env }) => ({ level: env('LOG_LEVEL') })`,
  middlewares: `[
    'strapi::logger',
    'strapi::errors',
    'strapi::security',
    'strapi::cors',
    'strapi::poweredBy',
    'strapi::query',
    'strapi::body',
    'strapi::session',
    'strapi::favicon',
    'strapi::public',
  ]`,
  plugins: `({ env }) => ({
    'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  })`,
  server: `({ env }) => ({
    host: env('HOST'),
    port: env.int('PORT', 1337),
    app: { keys: env.array('APP_KEYS') },
    logger: { updates: { enabled: false } },
  })`,
};

const FACTORIES = {
  controllers: 'createCoreController',
  routes: 'createCoreRouter',
  services: 'createCoreService',
};

function write(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/**
 * Writes a stock Strapi application with our content types and nothing else of ours, which runs on
 * our `node_modules`. Answers its folder.
 */
export function writeStock() {
  const folder = path.join(WORK, 'stock');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'public/uploads'), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  write(
    path.join(folder, 'package.json'),
    JSON.stringify({
      name: 'stock',
      version: '0.0.0',
      private: true,
      dependencies: { '@strapi/strapi': '*', '@strapi/plugin-users-permissions': '*' },
    }),
  );
  for (const [name, value] of Object.entries(CONFIG)) {
    write(path.join(folder, 'config', `${name}.js`), `module.exports = ${value};\n`);
  }
  write(
    path.join(folder, 'src/index.js'),
    'module.exports = { register() {}, async bootstrap() {} };\n',
  );
  cpSync(path.join(ROOT, 'src/components'), path.join(folder, 'src/components'), {
    recursive: true,
  });
  for (const name of readdirSync(path.join(ROOT, 'src/api'))) {
    const api = path.join(folder, 'src/api', name);
    const types = path.join('src/api', name, 'content-types');
    cpSync(path.join(ROOT, types), path.join(folder, types), { recursive: true });
    for (const [kind, factory] of Object.entries(FACTORIES)) {
      write(
        path.join(api, kind, `${name}.js`),
        `module.exports = require('@strapi/strapi').factories.${factory}('api::${name}.${name}');\n`,
      );
    }
  }
  return folder;
}
