import type { Application } from './application';

/** A line of the audit trail, as its table has it. */
export type AuditRow = {
  seq: number;
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

/** Answers what `verify` says of the trail. */
export type Verdict = {
  count: number;
  head: { seq: number; hash: string };
  problems: ({ kind: string } & Record<string, unknown>)[];
};

/** Reads the lines that have come since one, in order. */
export async function linesSince({ strapi }: Application, seq = 0): Promise<AuditRow[]> {
  const rows = await strapi.db.connection('editorial_audit').where('seq', '>', seq).orderBy('seq');
  return rows.map((row: AuditRow) => ({ ...row, seq: Number(row.seq) }));
}

/** Answers the number of the last line. */
export async function lastLine({ strapi }: Application): Promise<number> {
  const head = await strapi.db.connection('editorial_audit_head').first('seq');
  return Number(head.seq);
}

/** Runs an action and answers the lines that it has added. */
export async function linesOf(
  application: Application,
  act: () => Promise<unknown>,
): Promise<AuditRow[]> {
  const before = await lastLine(application);
  await act();
  return linesSince(application, before);
}

export const verify = ({ strapi }: Application, expected?: string): Promise<Verdict> =>
  (strapi.get('audit') as { verify(expected?: string): Promise<Verdict> }).verify(expected);

const TRIGGERS = ['editorial_audit_keep_update', 'editorial_audit_keep_delete'];

/**
 * Changes the trail as somebody would who may do anything in the database: the triggers are dropped,
 * and all is as it was afterwards.
 */
export async function tamper(
  { strapi }: Application,
  change: (table: ReturnType<typeof strapi.db.connection>) => Promise<unknown>,
  look: () => Promise<void>,
): Promise<void> {
  const knex = strapi.db.connection;
  const isPostgres = strapi.db.dialect.client === 'postgres';
  const kept: AuditRow[] = await knex('editorial_audit').orderBy('seq');
  const head = await knex('editorial_audit_head').first('seq', 'hash');
  const definitions: { sql: string }[] = isPostgres
    ? []
    : await knex('sqlite_master').whereIn('name', TRIGGERS).select('sql');
  if (isPostgres) await knex.raw('alter table editorial_audit disable trigger user');
  else for (const name of TRIGGERS) await knex.raw(`drop trigger ${name}`);
  try {
    await change(knex('editorial_audit'));
    await look();
  } finally {
    await knex('editorial_audit').delete();
    await knex('editorial_audit_head').update(head);
    for (let start = 0; start < kept.length; start += 200) {
      await knex('editorial_audit').insert(kept.slice(start, start + 200));
    }
    if (isPostgres) await knex.raw('alter table editorial_audit enable trigger user');
    else for (const { sql } of definitions) await knex.raw(sql);
  }
}
