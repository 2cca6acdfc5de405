import { createRequire } from 'node:module';
import type { Knex } from 'knex';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Instance,
  launch,
  listens,
  makeDatabase,
  type TestDatabase,
} from '../support/instances';

const { knex } = createRequire(import.meta.url)('knex') as { knex: (config: object) => Knex };

const RESOURCES = '/content-manager/collection-types/api::resource.resource';
const DESK = '/clearinghouse/documents/api::resource.resource';
const ADMIN = { email: 'admin@example.org', password: 'Only-for-tests-1' };

let database: TestDatabase;

beforeAll(async () => {
  database = await makeDatabase('workflow_interrupted');
});
afterAll(() => database.drop());

/** Signs in the administrator, who is registered with the first start. */
async function signIn(server: Instance) {
  const registered = await server.ask('/admin/register-admin', {
    method: 'POST',
    body: { ...ADMIN, firstname: 'Test', lastname: 'Admin' },
  });
  const { body } =
    registered.status < 300
      ? registered
      : await server.ask('/admin/login', { method: 'POST', body: ADMIN });
  return { authorization: `Bearer ${body.data.token ?? body.data.accessToken}` };
}

const WAY = ['submit', 'approve', 'publish'] as const;
type Step = (typeof WAY)[number];

/** Publishes one record again and again by the whole way, until the server is gone; tells what is asked. */
async function publishEndlessly(
  server: Instance,
  onAsked: (step: Step, turn: number) => void,
): Promise<void> {
  const headers = await signIn(server);
  const post = (path: string, body: object = {}) =>
    server.ask(path, { method: 'POST', headers, body });
  const created = await post(`${RESOURCES}?locale=en`, { title: 'Endlessly', type: 'policy' });
  const { documentId } = created.body.data;
  for (let turn = 0; ; turn += 1) {
    await server.ask(`${RESOURCES}/${documentId}?locale=en`, {
      method: 'PUT',
      headers,
      body: { summary: `Turn ${turn}` },
    });
    for (const step of WAY) {
      const answered = post(`${DESK}/${documentId}/en/transitions/${step}`);
      onAsked(step, turn);
      const { status, text } = await answered;
      expect(status, text).toBe(200);
    }
  }
}

type Found = { stage: string; draft: string | null; open: string | null };

/** Reads what the database says of each record: its stage, and what its two rows say. */
async function readAll(): Promise<Found[]> {
  const { filename, url } = database;
  const connection = url
    ? knex({ client: 'pg', connection: url })
    : knex({ client: 'better-sqlite3', connection: { filename }, useNullAsDefault: true });
  try {
    const states = await connection('editorial_states').where({ uid: 'api::resource.resource' });
    const rows = await connection('resources').select('document_id', 'summary', 'published_at');
    return states.map(({ document_id, stage }) => {
      const own = rows.filter((row) => row.document_id === document_id);
      return {
        stage,
        draft: own.find((row) => !row.published_at)?.summary ?? null,
        open: own.find((row) => row.published_at)?.summary ?? null,
      };
    });
  } finally {
    await connection.destroy();
  }
}

test('killed between transition and publication, a record has been through both or neither', async () => {
  for (const last of WAY) {
    const server = await launch({
      ...database.environment,
      REVIEWS_NEEDED: '1',
      REVIEW_OWN_TEXT: 'true',
    });
    await listens(server);
    await new Promise<void>((resolve) => {
      void publishEndlessly(server, (step, turn) => {
        if (step === last && turn === 3) resolve();
      }).catch(() => undefined);
    });
    await server.stop('SIGKILL');

    const found = await readAll();
    expect(found).not.toEqual([]);
    for (const { stage, draft, open } of found) {
      expect(stage === 'published', `${stage}: “${draft}” / “${open}”`).toBe(draft === open);
    }
  }
}, 240_000);
