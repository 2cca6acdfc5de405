import { inject, expect, describe, test } from 'vitest';
import { useApplication } from '../support/application';
import { bareEnvironment, run } from '../support/commands';
import { TEST_ENVIRONMENT } from '../support/environment';
import secretNames from '../../src/operations/secret-names.json';

const application = useApplication();
const isPostgres = inject('databaseKind') === 'postgres';

test('the application is alive', async () => {
  expect((await application.ask('/_health')).status).toBe(204);
});

test('the languages are those of LANGUAGES, the first the default', async () => {
  const locales = await application.strapi.plugin('i18n').service('locales').find();

  expect(locales.map(({ code, name }: { code: string; name: string }) => ({ code, name }))).toEqual(
    [
      { code: 'en', name: 'English (en)' },
      { code: 'fr', name: 'Français (fr)' },
    ],
  );
  expect(await application.strapi.plugin('i18n').service('locales').getDefaultLocale()).toBe('en');
});

test.skipIf(isPostgres)(
  'SQLite writes ahead, waits when busy, and holds foreign keys',
  async () => {
    const pragma = async (name: string) => {
      const [row] = await application.strapi.db.connection.raw(`pragma ${name}`);
      return Object.values(row)[0];
    };

    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('busy_timeout')).toBe(5000);
    expect(await pragma('foreign_keys')).toBe(1);
  },
);

test('nothing of Strapi’s is open that need not be', () => {
  const { config } = application.strapi;

  expect(config.get('server.transfer.remote.enabled')).toBe(false);
  expect(config.get('admin.flags')).toEqual({ nps: false, promoteEE: false });
  expect(config.get('api.rest.strictParams')).toBe(true);
  expect(config.get('api.documents')).toEqual({ strictParams: true, strictRelations: true });
  expect(config.get('plugin::users-permissions.jwtManagement')).toBe('refresh');
});

describe('in production', () => {
  const start = (environment: Record<string, string>) =>
    run(
      'tests/support/fill-database.mjs',
      [inject('template').distDir],
      bareEnvironment(environment),
    );

  test.each(secretNames)('a missing %s stops the start and is named', async (name) => {
    const { [name]: _missing, ...others } = TEST_ENVIRONMENT;
    const command = start({ ...others, NODE_ENV: 'production' });

    expect(await command.ended).not.toBe(0);
    expect(command.output()).toContain(`The secret ${name} is not set.`);
  });

  test('npm start writes no secrets and names the first missing one', async () => {
    const command = run(
      'scripts/start.mjs',
      [],
      bareEnvironment({ NODE_ENV: 'production', ENV_PATH: '.tmp/none.env' }),
    );

    expect(await command.ended).toBe(1);
    expect(command.output()).toContain('The secret APP_KEYS is not set.');
  });
});

test('a review policy that makes no sense stops the start, and says what is allowed', async () => {
  const command = run(
    'tests/support/fill-database.mjs',
    [inject('template').distDir],
    bareEnvironment({
      ...TEST_ENVIRONMENT,
      REVIEW_POLICY: 'essay:1/0',
      DATABASE_FILENAME: '.tmp/none/policy.db',
    }),
  );

  expect(await command.ended).not.toBe(0);
  expect(command.output()).toMatch(/REVIEW_POLICY: there is no type “essay”; there are .*practice/);
});

test('removed columns and tables are dropped outside production only', async () => {
  const settingsIn = async (environment: string) => {
    const script = `
      process.env.NODE_ENV = ${JSON.stringify(environment)};
      const { default: database } = require(${JSON.stringify(`${inject('template').distDir}/config/database.js`)});
      const env = Object.assign((key, fallback) => process.env[key] ?? fallback, {
        bool: (key, fallback) => fallback, int: (key, fallback) => fallback });
      process.stdout.write(JSON.stringify(database({ env }).settings));`;
    const command = run(
      '--eval',
      [script],
      bareEnvironment({ DATABASE_FILENAME: '.tmp/none/none.db' }),
    );
    await command.ended;
    return JSON.parse(command.output());
  };

  expect(await settingsIn('production')).toEqual({ forceMigration: false });
  expect(await settingsIn('development')).toEqual({ forceMigration: true });
});
