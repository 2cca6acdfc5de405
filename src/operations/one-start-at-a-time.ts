import type { Core } from '@strapi/strapi';
import pg from 'pg';

const LOCK = 'clearinghouse start';

const waiting = new WeakMap<Core.Strapi, pg.Client>();

/**
 * Waits until no other instance is starting on the same PostgreSQL database: Strapi makes its tables,
 * and the rooms fill them, without expecting anybody beside them. The lock is the connection's, so
 * that it goes when the process does. A SQLite file has one server.
 */
export async function waitForOtherStarts(strapi: Core.Strapi): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  const client = new pg.Client(
    strapi.config.get('database.connection.connection') as pg.ClientConfig,
  );
  client.on('error', (error) => strapi.log.error(`The lock of the start failed: ${error.message}`));
  await client.connect();
  waiting.set(strapi, client);
  await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [LOCK]);
}

/** Lets the next instance start. */
export async function letOthersStart(strapi: Core.Strapi): Promise<void> {
  const client = waiting.get(strapi);
  waiting.delete(strapi);
  await client?.end();
}
