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

/** Publishes one record again and again by the whole way, until the server is gone. */
async function publishEndlessly(server: Instance, onPublished: () => void): Promise<void> {
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
    for (const name of ['submit', 'approve', 'publish']) {
      const { status, text } = await post(`${DESK}/${documentId}/en/transitions/${name}`);
      expect(status, text).toBe(200);
    }
    onPublished();
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
  for (const milliseconds of [0, 9, 23]) {
    const server = await launch({
      ...database.environment,
      REVIEWS_NEEDED: '1',
      REVIEW_OWN_TEXT: 'true',
    });
    await listens(server);
    let turns = 0;
    const enough = new Promise<void>((resolve) => {
      void publishEndlessly(server, () => {
        turns += 1;
        if (turns === 3) resolve();
      }).catch(() => undefined);
    });
    await enough;
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await server.stop('SIGKILL');

    const found = await readAll();
    expect(found).not.toEqual([]);
    for (const { stage, draft, open } of found) {
      expect(stage === 'published', `${stage}: “${draft}” / “${open}”`).toBe(draft === open);
    }
  }
}, 240_000);
