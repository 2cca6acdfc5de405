import { createHash } from 'node:crypto';
import { SECRET_NAMES } from '../../scripts/secrets.mjs';

/**
 * Answers what both applications are started with: as in production, silent, with no limits on how
 * often one may ask. The developer's own `.env` is never read.
 */
export function environmentFor({ filename, url }) {
  const { PATH, HOME, TMPDIR } = process.env;
  return {
    PATH,
    HOME,
    TMPDIR,
    ...Object.fromEntries(
      SECRET_NAMES.map((name) => [
        name,
        createHash('sha256').update(`bench ${name}`).digest('base64'),
      ]),
    ),
    NODE_ENV: 'production',
    ENV_PATH: '.tmp/none.env',
    HOST: '127.0.0.1',
    STRAPI_TELEMETRY_DISABLED: 'true',
    LOG_LEVEL: 'error',
    CRON_ENABLED: 'false',
    ADMIN_RATE_LIMIT: 'false',
    USERS_RATE_LIMIT: 'false',
    STARTER_RECORDS: 'false',
    REVIEWS_NEEDED: '0',
    ...(url ? { DATABASE_URL: url } : { DATABASE_FILENAME: filename }),
  };
}
