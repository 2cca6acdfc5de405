import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { useApplication } from '../support/application';
import { bareEnvironment } from '../support/commands';
import { TEST_ENVIRONMENT } from '../support/environment';
import { type Instance, launch, listens } from '../support/instances';
import { runJob } from '../support/jobs';
import { mailEnvironment, startMailServer, stopAfterwards } from '../support/mail-server';
import { type Person, signIn } from '../support/people';
import { makeResource } from '../support/records';

const server = await startMailServer();
stopAfterwards(server);
const application = useApplication(mailEnvironment(server.port));
const RESOURCE = 'api::resource.resource';
const PEOPLE = 6;

let other: Instance;
let ada: Person;

/** A second instance on the same database, whose jobs run by themselves every ten seconds. */
beforeAll(async () => {
  const isPostgres = inject('databaseKind') === 'postgres';
  other = await launch(
    bareEnvironment({
      ...TEST_ENVIRONMENT,
      ...mailEnvironment(server.port),
      CRON_ENABLED: 'true',
      ...(isPostgres
        ? { DATABASE_URL: String(process.env.DATABASE_URL) }
        : { DATABASE_FILENAME: String(process.env.DATABASE_FILENAME) }),
    }),
  );
  await listens(other);
  ada = await signIn(application, 'strapi-super-admin');
});

afterAll(async () => {
  await other.stop();
});

const mails = () => application.strapi.db.connection('editorial_mails').orderBy('id');

async function mention(words: string): Promise<void> {
  const documentId = await makeResource(application, { in: ['en'], words: { title: 'Shared' } });
  const { status } = await ada.ask(
    `/clearinghouse/documents/${RESOURCE}/${documentId}/en/comments`,
    { method: 'POST', body: { words } },
  );
  expect(status).toBe(200);
}

test('two instances share the line, and nobody has a message twice', async () => {
  const people = [];
  for (let index = 0; index < PEOPLE; index += 1) {
    people.push(await signIn(application, 'editor'));
  }
  for (let round = 1; round <= 3; round += 1) {
    await mention(`Round ${round}: ${people.map(({ id }) => `@[${id}]`).join(' ')}`);
    await Promise.all([1, 2, 3].map(() => runJob(application, 'clearinghouse-mails')));
  }
  await vi.waitFor(
    async () => {
      const states = (await mails()).map(({ state }: { state: string }) => state);
      expect(states).toEqual(Array.from({ length: 3 * PEOPLE }, () => 'sent'));
    },
    { timeout: 40_000, interval: 200 },
  );

  const told = server.mails.flatMap(({ to, text }) =>
    [...(text ?? '').matchAll(/Round \d/g)].map(
      ([round]) => `${[to ?? []].flat()[0].text} ${round}`,
    ),
  );
  expect(told).toHaveLength(3 * PEOPLE);
  expect(new Set(told).size).toBe(3 * PEOPLE);
});

test('what an instance had taken before it died is sent by another, once its lease is over', async () => {
  const ben = await signIn(application, 'editor');
  await mention(`First @[${ben.id}]`);
  await vi.waitFor(async () => expect((await mails()).at(-1).state).toBe('sent'), {
    timeout: 40_000,
    interval: 200,
  });
  const { connection } = application.strapi.db;
  const box = () => connection('editorial_mailboxes').where({ user_id: ben.id });
  const until = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
  await box().update({ lease_owner: 'dead', leased_until: until(600) });

  await mention(`Second @[${ben.id}]`);
  await runJob(application, 'clearinghouse-mails');
  expect((await mails()).at(-1).state).toBe('waiting');

  await box().update({ leased_until: until(-1) });
  await runJob(application, 'clearinghouse-mails');
  await vi.waitFor(async () => expect((await mails()).at(-1).state).toBe('sent'), {
    timeout: 40_000,
    interval: 200,
  });
  const about = server.mails.filter(({ text }) => text?.includes('Second'));
  expect(about).toHaveLength(1);
});
