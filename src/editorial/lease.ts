import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Transaction } from './desk';

type Query = ReturnType<Transaction['queryBuilder']>;

/** A row of a table of work: its columns `lease_owner` and `leased_until` say who has it, until when. */
export type Leased = { id: number; lease_owner: string | null; leased_until: string | null };

export type Claim = {
  /** Adds to a query what makes a row due; rows that somebody else has are left out anyway. */
  where(query: Query): void;
  limit: number;
  leaseSeconds: number;
  /** Who claims: `leaseOwner()`, one name for each run. */
  owner: string;
  now?: Date;
};

/** Answers a name that no other process and no other run has. */
export const leaseOwner = (): string => `${hostname().slice(0, 60)} ${process.pid} ${randomUUID()}`;

/**
 * Takes due rows for oneself, the oldest first, and answers them. Every other instance leaves them
 * alone until the lease is over, by its own clock: a process that dies loses its rows to the next. On
 * PostgreSQL rows that another transaction is taking are skipped; SQLite has one writer at a time.
 * Moments are ISO 8601 in UTC, as `Date.toISOString` writes them.
 */
export async function claim<Row extends Leased>(
  trx: Transaction,
  table: string,
  { where, limit, leaseSeconds, owner, now = new Date() }: Claim,
): Promise<Row[]> {
  const free = trx(table)
    .select('id')
    .where((query: Query) => {
      query.whereNull('leased_until').orWhere('leased_until', '<=', now.toISOString());
    })
    .where(where)
    .orderBy('id')
    .limit(limit);
  if (strapi.db.dialect.client === 'postgres') free.forUpdate().skipLocked();
  const ids: number[] = (await free).map(({ id }: { id: number }) => id);
  if (ids.length === 0) return [];

  const until = new Date(now.getTime() + leaseSeconds * 1000).toISOString();
  await trx(table).whereIn('id', ids).update({ lease_owner: owner, leased_until: until });
  return trx(table).whereIn('id', ids).orderBy('id');
}

/**
 * Gives a row back with what has come of it, and answers true; answers false, and writes nothing, when
 * the lease was over and somebody else has taken the row. Call it first in the transaction that does
 * the work, so that the work is done by one only.
 */
export async function settle(
  trx: Transaction,
  table: string,
  { id, lease_owner: owner }: Leased,
  outcome: Record<string, string | number | null>,
): Promise<boolean> {
  const written = await trx(table)
    .where({ id, lease_owner: owner })
    .update({ ...outcome, lease_owner: null, leased_until: null });
  return written === 1;
}
