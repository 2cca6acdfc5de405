import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { useApplication } from '../support/application';
import { bareEnvironment, type Command, run } from '../support/commands';
import { TEST_ENVIRONMENT } from '../support/environment';
import { type Instance, launch, listens, makeDatabase } from '../support/instances';
import { type Person, signIn } from '../support/people';
import { makeResource } from '../support/records';
import { runDue, schedule } from '../support/schedules';

const isPostgres = inject('databaseKind') === 'postgres';
const TABLE = 'editorial_schedules';
const DUE = '2026-01-01T09:00:00.000Z';

describe('several runs at the same moment', () => {
  const application = useApplication();
  let chief: Person;

  beforeAll(async () => {
    chief = await signIn(application, 'strapi-super-admin');
  });

  const connection = () => application.strapi.db.connection;

  /** Schedules drafts for later, then makes all of them due at once; answers their documentIds. */
  async function makeDue(count: number): Promise<string[]> {
    const documentIds: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const documentId = await makeResource(application, { in: ['en'], draft: true });
      await schedule(chief, { documentId, local: '2090-01-01T09:00' });
      documentIds.push(documentId);
    }
    await connection()(TABLE).whereIn('document_id', documentIds).update({ at: DUE });
    return documentIds;
  }

  /** A published row is a new one each time: the numbers of rows say how often one was made. */
  const publishedRows = async (documentIds: string[]) =>
    (
      await connection()('publications').whereIn('document_id', documentIds).orderBy('document_id')
    ).map((row: { document_id: string }) => row.document_id);

  beforeAll(async () => {
    await connection().raw('create table publications (document_id varchar(64))');
    const insert = 'insert into publications (document_id) values (new.document_id)';
    if (!isPostgres) {
      await connection().raw(
        `create trigger count_publications after insert on resources
         when new.published_at is not null begin ${insert}; end`,
      );
      return;
    }
    await connection().raw(
      `create function count_publication() returns trigger language plpgsql
       as $$ begin ${insert}; return new; end $$`,
    );
    await connection().raw(
      `create trigger count_publications after insert on resources for each row
       when (new.published_at is not null) execute function count_publication()`,
    );
  });

  test('in one process publish exactly once', async () => {
    const documentIds = await makeDue(5);
    const runs = await Promise.all(
      [1, 2, 3].map(() => runDue(application, '2026-01-02T00:00:00Z')),
    );
    const done = runs.flat();
    expect(done.map(({ state }) => state)).toEqual(Array(5).fill('done'));
    expect(new Set(done.map(({ id }) => id)).size).toBe(5);
    expect(await publishedRows(documentIds)).toEqual([...documentIds].sort());
  });

  describe.runIf(isPostgres)('and in other processes', () => {
    let others: Instance[];

    beforeAll(async () => {
      const environment = bareEnvironment({
        ...TEST_ENVIRONMENT,
        DATABASE_URL: String(process.env.DATABASE_URL),
        CRON_ENABLED: 'true',
      });
      others = [await launch(environment), await launch(environment)];
      await Promise.all(others.map(listens));
    });
    afterAll(async () => {
      await Promise.all((others ?? []).map((other) => other.stop()));
    });

    test('publish exactly once', async () => {
      const documentIds = await makeDue(12);
      await vi.waitFor(
        async () => {
          const rows: { state: string }[] = await connection()(TABLE)
            .whereIn('document_id', documentIds)
            .select('state');
          expect(rows.map(({ state }) => state)).toEqual(Array(12).fill('done'));
        },
        { timeout: 40_000, interval: 250 },
      );
      expect(await publishedRows(documentIds)).toEqual([...documentIds].sort());
      for (const { command } of others) expect(command.output()).not.toContain('broke off');
    });
  });
});

test('a process that is killed in the middle leaves what it did done, and the rest to the next', async () => {
  const { distDir } = inject('template');
  const database = await makeDatabase('schedules_killed');
  const begin = (...args: string[]): Command =>
    run('tests/support/run-schedules.mjs', [distDir, ...args], database.environment);
  const stateIn = (command: Command, when: 'before' | 'after') =>
    JSON.parse(new RegExp(`^${when} (.*)$`, 'm').exec(command.output())?.[1] ?? 'null');
  const done = { state: 'done', published: 1 };
  const waiting = { state: 'waiting', published: 0 };

  const killed = begin('3');
  await vi.waitFor(() => expect(killed.output()).toContain('in the middle'), { timeout: 60_000 });
  killed.process.kill('SIGKILL');
  await killed.ended;

  const next = begin();
  expect(await next.ended, next.output()).toBe(0);
  expect(stateIn(next, 'before')).toEqual([done, done, waiting, waiting, waiting, waiting]);
  expect(stateIn(next, 'after')).toEqual([done, done, waiting, done, done, done]);

  const later = begin('0', '10');
  expect(await later.ended, later.output()).toBe(0);
  expect(stateIn(later, 'after')).toEqual(Array(6).fill(done));
  await database.drop();
}, 180_000);
