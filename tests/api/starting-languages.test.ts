import { describe, expect, inject, test } from 'vitest';
import { useApplication } from '../support/application';
import { bareEnvironment, run } from '../support/commands';
import { TEST_ENVIRONMENT } from '../support/environment';

describe('with LANGUAGES=fr,en,es', () => {
  const application = useApplication({ LANGUAGES: 'fr,en,es' });

  test('the first is the default', async () => {
    expect(await application.strapi.plugin('i18n').service('locales').getDefaultLocale()).toBe(
      'fr',
    );

    const { body } = await application.ask('/api/levels?pagination[pageSize]=1');
    expect(body.data[0].locale).toBe('fr');
  });

  test('every term exists in the added language, so that records can be written in it', async () => {
    const count = (locale: string) =>
      application.strapi.db.query('api::place.place').count({ where: { locale } });

    expect(await count('es')).toBe(await count('fr'));
    expect((await application.ask('/api/levels?locale=es')).body.meta.pagination.total).toBe(6);
  });
});

test('a language that Strapi does not know stops the start and is named', async () => {
  const command = run(
    'tests/support/fill-database.mjs',
    [inject('template').distDir],
    bareEnvironment({
      ...TEST_ENVIRONMENT,
      LANGUAGES: 'en,xx',
      DATABASE_FILENAME: `.tmp/test/databases/xx-${process.pid}.db`,
    }),
  );

  expect(await command.ended).not.toBe(0);
  expect(command.output()).toContain('LANGUAGES names "xx"');
});
