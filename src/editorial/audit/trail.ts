import type { Transaction } from '../desk';
import { chain, type Head, type Line, type Statement } from './line';

export const TRAIL = 'editorial_audit';
const HEAD = 'editorial_audit_head';

/** SQLite takes no more rows in one statement. */
const MOST_AT_ONCE = 400;

/** A line as its table has it. */
export type LineRow = {
  seq: number | string;
  at: string;
  actor: string;
  action: string;
  object_type: string;
  object_id: string;
  locale: string | null;
  before_hash: string | null;
  after_hash: string | null;
  details: string | null;
  request_id: string | null;
  prev: string;
  hash: string;
};

const toRow = (line: Line): LineRow => ({
  seq: line.seq,
  at: line.at,
  actor: line.actor,
  action: line.action,
  object_type: line.type,
  object_id: line.id,
  locale: line.locale,
  before_hash: line.before,
  after_hash: line.after,
  details: line.details,
  request_id: line.requestId,
  prev: line.prev,
  hash: line.hash,
});

/** Answers a line as it is stored. */
export const toLine = (row: LineRow): Line => ({
  seq: Number(row.seq),
  at: row.at,
  actor: row.actor,
  action: row.action,
  type: row.object_type,
  id: row.object_id,
  locale: row.locale,
  before: row.before_hash,
  after: row.after_hash,
  details: row.details,
  requestId: row.request_id,
  prev: row.prev,
  hash: row.hash,
});

/** What runs queries: a transaction, or the database's connection. */
type Queries = Pick<Transaction, 'raw'> & ((table: string) => ReturnType<Transaction>);

/** Answers the place of the last line. */
export async function readHead(queries: Queries): Promise<Head> {
  const { seq, hash } = await queries(HEAD).where({ id: 1 }).first('seq', 'hash');
  return { seq: Number(seq), hash };
}

/** Answers the lines after one, in their order. */
export async function readLines(queries: Queries, after: number, limit: number): Promise<Line[]> {
  const rows: LineRow[] = await queries(TRAIL).where('seq', '>', after).orderBy('seq').limit(limit);
  return rows.map(toLine);
}

/**
 * Writes lines at the end of the chain. Every other transaction that does so waits until this one
 * has ended: the row of the head is locked, on PostgreSQL; SQLite has one writer anyway.
 */
export async function append(trx: Transaction, statements: Statement[]): Promise<void> {
  const { seq, hash } = await trx(HEAD).where({ id: 1 }).forUpdate().first('seq', 'hash');
  const lines = chain({ seq: Number(seq), hash }, statements);
  for (let start = 0; start < lines.length; start += MOST_AT_ONCE) {
    await trx(TRAIL).insert(lines.slice(start, start + MOST_AT_ONCE).map(toRow));
  }
  const last = lines[lines.length - 1];
  await trx(HEAD).where({ id: 1 }).update({ seq: last.seq, hash: last.hash });
}
