import Database from 'better-sqlite3';
import pg from 'pg';

const ROWS_AT_ONCE = 2000;

/**
 * A database to fill: `rows` answers a query, `run` executes a statement, `insert` writes rows that
 * all have the same columns. Values are those of JavaScript; each dialect stores them as Strapi does.
 * Everything happens in one transaction, which `close` commits.
 */
export const openDatabase = ({ filename, url }) => (url ? openPostgres(url) : openSqlite(filename));

async function openSqlite(filename) {
  const database = new Database(filename);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = OFF');
  database.exec('begin');
  const statements = new Map();

  return {
    isPostgres: false,
    rows: async (statement) => database.prepare(statement).all(),
    run: async (statement) => void database.exec(statement),
    async insert(table, rows) {
      const columns = Object.keys(rows[0]);
      const key = `${table} ${columns}`;
      if (!statements.has(key)) {
        statements.set(
          key,
          database.prepare(
            insertOf(
              table,
              columns,
              columns.map(() => '?'),
            ),
          ),
        );
      }
      const statement = statements.get(key);
      for (const row of rows) statement.run(columns.map((column) => toSqlite(row[column])));
    },
    async close() {
      database.exec('commit');
      database.pragma('wal_checkpoint(truncate)');
      database.close();
    },
  };
}

async function openPostgres(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('begin');

  return {
    isPostgres: true,
    rows: async (statement) => (await client.query(statement)).rows,
    run: async (statement) => void (await client.query(statement)),
    async insert(table, rows) {
      const columns = Object.keys(rows[0]);
      for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
        await client.query(
          `${insertOf(table, columns)} select ${columns.map(quoted)} from json_populate_recordset(null::${quoted(table)}, $1)`,
          [JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE))],
        );
      }
    },
    async close() {
      await client.query('commit');
      await client.end();
    },
  };
}

const quoted = (name) => `"${name}"`;
const insertOf = (table, columns, values) =>
  `insert into ${quoted(table)} (${columns.map(quoted)})${values ? ` values (${values})` : ''}`;

function toSqlite(value) {
  if (value instanceof Date) return value.getTime();
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
