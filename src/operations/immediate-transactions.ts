import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

/** How often a transaction asks whether it may write, and for how long, in milliseconds. */
const EVERY = 3;
const AT_MOST = 30_000;

type SqliteConnection = { exec(statement: string): void; pragma(statement: string): unknown };
type Transaction = { begin(connection: SqliteConnection): Promise<void> };
type Client = { transaction(...values: unknown[]): Transaction };

/**
 * Makes every transaction on SQLite one that writes from its beginning. SQLite refuses a write at once
 * (`SQLITE_BUSY_SNAPSHOT`), however patient `busy_timeout` is, in a transaction that has read before
 * another process wrote, as a command beside the server does. The wait for its turn leaves the process
 * free to answer.
 */
export function beginImmediately(strapi: Core.Strapi): void {
  if (strapi.db.dialect.client !== 'sqlite') return;
  const client = strapi.db.connection.client as Client;
  const { transaction } = client;
  client.transaction = (...values) => {
    const made = transaction.apply(client, values);
    made.begin = begin;
    return made;
  };
}

async function begin(connection: SqliteConnection): Promise<void> {
  const deadline = Date.now() + AT_MOST;
  while (!tryToBegin(connection, Date.now() > deadline)) await wait(EVERY);
}

/** Answers whether the transaction has begun; the last try throws what SQLite says. */
function tryToBegin(connection: SqliteConnection, isLast: boolean): boolean {
  const patience = connection.pragma('busy_timeout') as [{ timeout: number }];
  connection.pragma('busy_timeout = 0');
  try {
    connection.exec('begin immediate');
    return true;
  } catch (error) {
    if (isLast || !String((error as { code?: string }).code).startsWith('SQLITE_BUSY')) throw error;
    return false;
  } finally {
    connection.pragma(`busy_timeout = ${patience[0].timeout}`);
  }
}
