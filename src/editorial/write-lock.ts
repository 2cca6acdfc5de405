/** Waits, until the transaction ends, for every other write of the same thing. */
export const lock = (key: string): Promise<void> => waitFor([key], 'pg_advisory_xact_lock');

/** Waits for writes of these documents, and keeps them from changing; naming them twice is no wait. */
export const lockNamed = (keys: string[]): Promise<void> =>
  waitFor([...new Set(keys)].sort(), 'pg_advisory_xact_lock_shared');

/** SQLite has one writer at a time, so that only PostgreSQL has anything to wait for. */
async function waitFor(keys: string[], lockFunction: string): Promise<void> {
  if (keys.length === 0 || strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.transaction(async ({ trx }) => {
    for (const key of keys) {
      await trx.raw(`select ${lockFunction}(hashtextextended(?, 0))`, [key]);
    }
  });
}
