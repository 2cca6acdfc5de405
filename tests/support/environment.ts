import { createHash } from 'node:crypto';
import secretNames from '../../src/operations/secret-names.json';

const secretOf = (name: string) => createHash('sha256').update(`test ${name}`).digest('base64');

/** What every application under test is started with; tests never read the developer's own `.env`. */
export const TEST_ENVIRONMENT: Record<string, string> = {
  ...Object.fromEntries(secretNames.map((name) => [name, secretOf(name)])),
  NODE_ENV: 'test',
  ENV_PATH: '.tmp/none.env',
  HOST: '127.0.0.1',
  STRAPI_TELEMETRY_DISABLED: 'true',
  LOG_LEVEL: 'error',
  CRON_ENABLED: 'false',
  ADMIN_RATE_LIMIT: 'false',
  USERS_RATE_LIMIT: 'false',
  PARTNER_LIMITS: 'false',
  STARTER_RECORDS: 'false',
  REVIEWS_NEEDED: '0',
};
