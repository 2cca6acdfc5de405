import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Answer, useApplication } from '../support/application';
import { catalogueOf } from '../support/catalogue';
import { type Instance, launch, listens, makeDatabase } from '../support/instances';
import { bareEnvironment, run } from '../support/commands';
import { TEST_ENVIRONMENT } from '../support/environment';
import { makeOrganization, makeResource, termId } from '../support/records';

const isPostgres = inject('databaseKind') === 'postgres';
const RESOURCE = 'api::resource.resource';
const ORGANIZATION = 'api::organization.organization';
const A_SECOND = 1_000;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.runIf(isPostgres)('two instances on one PostgreSQL', () => {
  const application = useApplication();
  let other: Instance;

  beforeAll(async () => {
    other = await launch(
      bareEnvironment({ ...TEST_ENVIRONMENT, DATABASE_URL: String(process.env.DATABASE_URL) }),
    );
    await listens(other);
  });
  afterAll(async () => {
    await other.stop();
  });

  const questions = (documentId: string, word: string) => ({
    list: `/api/resources?locale=en&filters[documentId][$eq]=${documentId}`,
    record: `/api/resources/${documentId}?locale=en`,
    search: `/api/search?q=${word}&locale=en`,
  });

  /** Asks the other instance twice, so that it has the answer in its response cache. */
  async function warm(path: string): Promise<Answer> {
    await other.ask(path);
    const answer = await other.ask(path);
    if (answer.status === 200) expect(answer.headers.get('server-timing')).toContain('hit');
    return answer;
  }

  /** Asks the other instance until its answer is as wanted; answers after how long, at most a second. */
  async function seen(path: string, isWanted: (answer: Answer) => boolean): Promise<number> {
    const begin = Date.now();
    for (;;) {
      const answer = await other.ask(path);
      if (isWanted(answer)) return Date.now() - begin;
      if (Date.now() - begin > A_SECOND) throw new Error(`${path} still answers ${answer.text}`);
      await wait(20);
    }
  }

  const count = ({ body }: Answer): number => body.meta.pagination.total;

  test('what is published on one is served by the other within a second', async () => {
    const documentId = await makeResource(application, {
      draft: true,
      words: { title: 'Zephyr' },
    });
    const { list, record, search } = questions(documentId, 'zephyr');
    expect(count(await warm(list))).toBe(0);
    expect((await warm(record)).status).toBe(404);
    expect(count(await warm(search))).toBe(0);

    await application.strapi.documents(RESOURCE).publish({ documentId, locale: 'en' });
    await Promise.all([
      seen(list, (answer) => count(answer) === 1),
      seen(record, ({ body }) => body.data?.title === 'Zephyr'),
      seen(search, (answer) => count(answer) === 1),
    ]);
  });

  test('what is un-published on one is gone on the other within a second', async () => {
    const documentId = await makeResource(application, { words: { title: 'Mistral' } });
    const { list, record, search } = questions(documentId, 'mistral');
    await seen(search, (answer) => count(answer) === 1);
    expect(count(await warm(list))).toBe(1);
    expect((await warm(record)).status).toBe(200);
    expect(count(await warm(search))).toBe(1);

    await application.strapi.documents(RESOURCE).unpublish({ documentId, locale: '*' });
    await Promise.all([
      seen(list, (answer) => count(answer) === 0),
      seen(record, ({ status }) => status === 404),
      seen(search, (answer) => count(answer) === 0),
    ]);
  });

  test('what is renamed on one has its new name on the other within a second', async () => {
    const lead = await makeOrganization(application, { words: { name: 'Boreas' } });
    const documentId = await makeResource(application, { facts: { leadOrganization: lead } });
    const populated = `/api/resources/${documentId}?locale=en&populate=leadOrganization`;
    const search = `/api/search?q=boreas&locale=en&kind=resource`;
    await seen(search, (answer) => count(answer) === 1);
    expect((await warm(populated)).body.data.leadOrganization.name).toBe('Boreas');
    await warm(search);

    const organizations = application.strapi.documents(ORGANIZATION);
    await organizations.update({
      documentId: lead,
      locale: 'en',
      data: { name: 'Notus' } as never,
    });
    await organizations.publish({ documentId: lead, locale: 'en' });
    await Promise.all([
      seen(populated, ({ body }) => body.data.leadOrganization.name === 'Notus'),
      seen(search, (answer) => count(answer) === 0),
    ]);

    const term = await termId(application, 'api::level.level', 'local');
    const levels = `/api/levels/${term}?locale=fr`;
    await warm(levels);
    await application.strapi.documents('api::level.level').update({
      documentId: term,
      locale: 'fr',
      data: { name: 'De la commune' } as never,
    });
    await seen(levels, ({ body }) => body.data.name === 'De la commune');
  });

  test('and neither finds anything to repair', async () => {
    expect(await catalogueOf(application).verify()).toEqual([]);
  });
});

test.runIf(isPostgres)(
  'two instances start at once on an empty database',
  async () => {
    const database = await makeDatabase('empty_start', true);
    const instances = [await launch(database.environment), await launch(database.environment)];
    try {
      await Promise.all(instances.map(listens));
      const answers = await Promise.all(
        instances.map((instance) => instance.ask('/api/places?pagination[pageSize]=1')),
      );
      const totals = answers.map(({ body }) => body.meta.pagination.total);
      expect(totals[0]).toBeGreaterThan(200);
      expect(totals[1]).toBe(totals[0]);
      for (const { command } of instances) expect(command.output()).not.toContain('error');
    } finally {
      await Promise.all(instances.map((instance) => instance.stop()));
    }
    const verification = run('scripts/catalogue-verify.mjs', [], database.environment);
    expect(await verification.ended, verification.output()).toBe(0);
    await database.drop();
  },
  240_000,
);
