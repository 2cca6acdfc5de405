import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** What SQLite keeps of its file in memory (KiB), beside what the system does. */
const PAGE_CACHE = 8_000;

/** What is left of SQLite's log on the disk after much was written at once, such as a rebuild (bytes). */
const LONGEST_LOG = 64 * 1024 * 1024;

type SqliteConnection = { pragma(statement: string): unknown };

/** The default is one SQLite file under `data/`; `DATABASE_URL` (postgres://…) takes its place. */
const database = ({ env }: Core.Config.Shared.ConfigParams) => ({
  connection: env('DATABASE_URL') ? postgres(env) : sqlite(env),
  settings: { forceMigration: env('NODE_ENV') !== 'production' },
});

function postgres(env: Core.Config.Shared.ConfigParams['env']) {
  return {
    client: 'postgres' as const,
    connection: {
      connectionString: env('DATABASE_URL'),
      ssl: env.bool('DATABASE_SSL', false) && {
        rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
      },
    },
    pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
    acquireConnectionTimeout: 60_000,
  };
}

function sqlite(env: Core.Config.Shared.ConfigParams['env']) {
  const filename = path.resolve(env('DATABASE_FILENAME', 'data/clearinghouse.db'));
  mkdirSync(path.dirname(filename), { recursive: true });

  return {
    client: 'sqlite' as const,
    connection: { filename },
    useNullAsDefault: true,
    pool: {
      afterCreate(
        connection: SqliteConnection,
        done: (error: null, value: SqliteConnection) => void,
      ) {
        connection.pragma('journal_mode = WAL');
        connection.pragma('synchronous = NORMAL');
        connection.pragma(`journal_size_limit = ${LONGEST_LOG}`);
        connection.pragma('busy_timeout = 5000');
        connection.pragma('foreign_keys = ON');
        connection.pragma(`cache_size = -${PAGE_CACHE}`);
        done(null, connection);
      },
    },
  };
}

export default database;
