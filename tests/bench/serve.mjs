// Runs one Strapi application in a process of its own: `serve.mjs <application> <compiled sources>`.
// It says when it listens, and answers the messages below.
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';

const COLLECTIONS = 5;

const [appDir, distDir] = process.argv.slice(2);
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

process.chdir(appDir);
const strapi = createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false });
await strapi.load();
strapi.server.mount();
await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));

const answers = {
  /**
   * What the idle process takes, everything collected, and what of it is held (bytes). The engine
   * returns the room that was used under way only by and by, after several collections.
   */
  async memory() {
    for (let times = 0; times < COLLECTIONS; times += 1) {
      global.gc();
      await pause(1000);
    }
    const { rss, heapUsed, external } = process.memoryUsage();
    return { rss, held: heapUsed + external };
  },

  /** Makes a super administrator; answers how to sign in. */
  async administrator() {
    const email = `${randomUUID()}@example.org`;
    const password = 'Only-for-measuring-1';
    const role = await strapi.db
      .query('admin::role')
      .findOne({ where: { code: 'strapi-super-admin' } });
    await strapi.service('admin::user').create({
      firstname: 'Bench',
      lastname: 'Mark',
      email,
      password,
      isActive: true,
      registrationToken: null,
      roles: [role.id],
    });
    return { email, password };
  },

  /** Fills the catalogue, which knows nothing of records written by SQL; null where there is none. */
  async rebuild() {
    if (!strapi.has('catalogue')) return null;
    const started = performance.now();
    await strapi.get('catalogue').rebuild({ restart: true });
    const milliseconds = performance.now() - started;
    const [{ count }] = await strapi.db.connection('catalogue_entries').count({ count: '*' });
    const entries = Number(count);
    return { entries, milliseconds, perSecond: (entries / milliseconds) * 1000 };
  },
};

process.on('message', async ({ id, name }) => {
  try {
    process.send({ id, result: await answers[name]() });
  } catch (error) {
    process.send({ id, error: error.stack ?? String(error) });
  }
});
process.on('disconnect', () => process.exit(0));
process.send({ port: strapi.server.httpServer.address().port });
