import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Does what is scheduled on a database, and prints what has come of it. On an empty one it first makes
 * records whose publication is due. `stopAt` names the publication in whose middle it stops for ever:
 * when the row is written, and nothing is committed yet.
 */
const [distDir, stopAt = '0', minutesLater = '0'] = process.argv.slice(2);
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const strapi = await createStrapi({
  appDir: path.resolve(new URL('.', import.meta.url).pathname, '../..'),
  distDir,
  autoReload: false,
  serveAdminPanel: false,
}).load();

const RESOURCE = 'api::resource.resource';
const RECORDS = 6;
const TABLE = 'editorial_schedules';

async function fill() {
  const { id: role } = await strapi.service('admin::role').getSuperAdmin();
  const { id } = await strapi.service('admin::user').create({
    firstname: 'Ada',
    lastname: 'Test',
    email: 'ada@example.org',
    password: 'Only-for-tests-1',
    isActive: true,
    registrationToken: null,
    roles: [role],
  });
  for (let index = 0; index < RECORDS; index += 1) {
    const { documentId } = await strapi.documents(RESOURCE).create({
      locale: 'en',
      data: { type: 'approach', title: `Due ${index}` },
    });
    await strapi.db.connection(TABLE).insert({
      uid: RESOURCE,
      document_id: documentId,
      locale: 'en',
      action: 'publish',
      at: '2026-01-01T09:00:00.000Z',
      time_zone: 'UTC',
      local_time: '2026-01-01T09:00',
      state: 'waiting',
      scheduled_by: id,
      scheduled_at: '2025-12-01T09:00:00.000Z',
    });
  }
}

/** Answers, in their order, which schedules are done and which of their records are published. */
async function readState() {
  const schedules = await strapi.db.connection(TABLE).orderBy('id');
  const published = await strapi.db
    .connection('resources')
    .whereNotNull('published_at')
    .select('document_id');
  return schedules.map(({ state, document_id }) => ({
    state,
    published: published.filter((row) => row.document_id === document_id).length,
  }));
}

if ((await readState()).length === 0) await fill();
console.log(`before ${JSON.stringify(await readState())}`);

let publications = 0;
strapi.documents.use(async ({ action }, next) => {
  const result = await next();
  if (action === 'publish' && (publications += 1) === Number(stopAt)) {
    console.log('in the middle');
    setInterval(() => undefined, 60_000);
    await new Promise(() => undefined);
  }
  return result;
});

const now = new Date(Date.now() + Number(minutesLater) * 60_000);
await strapi.get('schedule').runDueSchedules(strapi, now);
console.log(`after ${JSON.stringify(await readState())}`);
process.exit(0);
