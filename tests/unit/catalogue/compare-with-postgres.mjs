// Compares FTS5 with PostgreSQL on random texts and queries, which the unit tests can't:
//   TEST_POSTGRES=postgres://postgres@127.0.0.1:5432/test node tests/unit/catalogue/compare-with-postgres.mjs
// It prints each query for which the two find different texts.
import Database from 'better-sqlite3';
import { build } from 'esbuild';
import fc from 'fast-check';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.resolve(HERE, '../../..');
const TEXTS = 400;
const QUERIES = 1_500;

async function load() {
  const outfile = path.join(ROOT, `.tmp/catalogue-core-${process.pid}.mjs`);
  mkdirSync(path.dirname(outfile), { recursive: true });
  await build({
    stdin: {
      contents: `
        export * from './src/catalogue/analyser/analyse';
        export * from './src/catalogue/query/analyse-query';
        export * from './src/catalogue/query/highlight';
        export * from './src/catalogue/query/parse-words';
        export * from './src/catalogue/query/spelling';
        export * from './src/catalogue/query/to-fts5';
        export * from './src/catalogue/query/to-tsquery';
        export * from './tests/unit/catalogue/arbitraries';`,
      resolveDir: ROOT,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['fast-check'],
    outfile,
  });
  const core = await import(pathToFileURL(outfile));
  rmSync(outfile);
  return core;
}

const core = await load();
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const sample = (arbitrary, numRuns) => fc.sample(arbitrary, { numRuns, seed });

const sqlite = new Database(':memory:');
sqlite.exec("create virtual table entries using fts5(title, body, words, tokenize = 'unicode61')");
const insert = sqlite.prepare(
  'insert into entries (rowid, title, body, words) values (?, ?, ?, ?)',
);
const client = new pg.Client({
  connectionString: process.env.TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/test',
});
await client.connect();
await client.query('create temporary table entries (id int primary key, terms tsvector)');

let split = 0;
for (const [id, [title, ...body]] of sample(
  fc.array(core.anyText, { minLength: 1, maxLength: 4 }),
  TEXTS,
).entries()) {
  const text = core.indexText({ title, body }, 'fr');
  insert.run(id, text.title, text.body, text.words);
  await client.query(
    `insert into entries values ($1, setweight(to_tsvector('simple', $2), 'A')
       || setweight(to_tsvector('simple', $3), 'B') || setweight(to_tsvector('simple', $4), 'D'))`,
    [id, text.title, text.body, text.words],
  );
  const stored = `${text.title} ${text.body} ${text.words}`.trim().split(' ');
  const { rows } = await client.query(
    "select token from ts_parse('default', $1) where tokid <> 12",
    [stored.join(' ')],
  );
  if (JSON.stringify(rows.map(({ token }) => token)) !== JSON.stringify(stored)) {
    split += 1;
    console.log('PostgreSQL splits otherwise:', stored.join(' '));
  }
}

let compared = 0;
let matched = 0;
let different = 0;
const matching = sqlite
  .prepare('select rowid from entries where entries match ? order by rowid')
  .pluck();
for (const typed of sample(core.anyText, QUERIES)) {
  const { clauses } = core.parseWords(typed.slice(0, 1 + (typed.length % 25)));
  const query = core.analyseQuery(clauses ?? [], 'fr');
  const fts5 = core.toFts5(query);
  if (fts5 === null) continue;
  const here = matching.all(fts5);
  const { rows } = await client.query(
    'select id from entries where terms @@ $1::tsquery order by id',
    [core.toTsquery(query)],
  );
  const there = rows.map(({ id }) => id);
  compared += 1;
  if (here.length > 0) matched += 1;
  if (JSON.stringify(here) !== JSON.stringify(there)) {
    different += 1;
    console.log({ typed, fts5, tsquery: core.toTsquery(query), here, there });
  }
}
await client.end();
console.log(
  `seed ${seed}: ${compared} queries compared, ${matched} of them with hits, ${different} different; ` +
    `${split} of ${TEXTS} texts split otherwise.`,
);
process.exit(different + split > 0 ? 1 : 0);
