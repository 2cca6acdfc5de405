import type { Transaction } from './types';

type Row = Record<string, string | number | null>;

/**
 * Knex writes each row of an insert as a select of its own, which SQLite takes twice as long to
 * understand as one list of values.
 */
function insertOf(table: string, rows: Row[]) {
  const columns = Object.keys(rows[0]);
  const row = `(${columns.map(() => '?').join(', ')})`;
  return {
    columns,
    statement: `insert into ${table} (${columns.join(', ')}) values ${rows.map(() => row).join(', ')}`,
    values: rows.flatMap((one) => columns.map((column) => one[column])),
  };
}

/** Inserts rows that all have the same columns, and answers some columns of each. */
export async function insertRows<Answer>(
  trx: Transaction,
  table: string,
  rows: Row[],
  answered: (keyof Answer & string)[],
): Promise<Answer[]> {
  const { statement, values } = insertOf(table, rows);
  const answer: Answer[] | { rows: Answer[] } = await trx.raw(
    `${statement} returning ${answered.join(', ')}`,
    values,
  );
  return Array.isArray(answer) ? answer : answer.rows;
}

/** Inserts rows that all have the same columns, over those with the same key. */
export async function upsertRows(
  trx: Transaction,
  table: string,
  rows: Row[],
  key: string[],
): Promise<void> {
  const { columns, statement, values } = insertOf(table, rows);
  const others = columns.filter((column) => !key.includes(column));
  await trx.raw(
    `${statement} on conflict (${key.join(', ')})
     do update set ${others.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    values,
  );
}
