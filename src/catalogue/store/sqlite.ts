import Database from 'better-sqlite3';
import type { Locale } from '../../content-model';
import { openIndexing } from './indexing';
import { readOrdinals } from './ordinals';
import { readsOf } from './reads';
import { DOCUMENTS, ENTRIES, QUEUE, searchTableOf, STATE, TERMS, WORDS } from './names';
import { SEARCH_COLUMNS } from './search-text';
import type { Ordinal, Store, Transaction } from './types';
import { type OnCommit, OR_CORRECT } from './words';
import { createWrites } from './writes';

const TABLES = [
  `create table if not exists ${DOCUMENTS} (
    id integer primary key autoincrement, kind text not null, document_id text not null unique,
    generation integer not null, datestamp text not null, deleted_at text,
    sort_date text not null, start_date text not null, facets text not null, digest text not null)`,
  `create index if not exists ${DOCUMENTS}_generation on ${DOCUMENTS} (generation)`,
  `create table if not exists ${ENTRIES} (
    id integer not null, locale text not null, content_locale text not null, slug text not null,
    title text not null, sort_title text not null, card text not null, record_etag text not null,
    search_etag text not null, primary key (id, locale))`,
  `create index if not exists ${ENTRIES}_slug on ${ENTRIES} (slug, locale)`,
  `create table if not exists ${TERMS} (
    document_id text primary key, uid text not null, code text not null, facts text not null,
    labels text not null)`,
  `create table if not exists ${WORDS} (
    locale text not null, word text not null, term text not null, primary key (locale, word)) without rowid`,
  `create table if not exists ${QUEUE} (document_id text primary key, kind text not null)`,
  `create table if not exists ${STATE} (key text primary key, value text not null)`,
  `insert into ${STATE} (key, value) values ('generation', '0') on conflict do nothing`,
];

/**
 * The analyser has folded everything already, so that FTS5 only splits at spaces. A table without the
 * text (`contentless_delete`) is half as large, but replaces a row three times as slowly.
 */
const searchTable = (locale: Locale): string[] => {
  const table = searchTableOf(locale);
  return [
    `create virtual table if not exists ${table} using fts5(
      ${SEARCH_COLUMNS.join(', ')}, tokenize='unicode61 remove_diacritics 0')`,
    ...Object.entries(MERGING).map(
      ([name, value]) => `insert into ${table} (${table}, rank) values ('${name}', ${value})`,
    ),
  ];
};

/** What a transaction adds is written at its end, and merged into what is there less often. */
const MERGING = { hashsize: 16 * 1024 * 1024, automerge: 16 };

/**
 * How many pages are written before they are moved to their places in the file, which waits for the
 * disk: SQLite's own number, and that of a rebuild, whose every batch writes more than that. The log
 * of a rebuild grows to 256 MiB, and is cut to `journal_size_limit` after it.
 */
const PAGES = 1_000;
const PAGES_IN_REBUILD = 64_000;

/** What is kept in memory of the file during a rebuild (KiB); with the usual, it waits for the disk. */
const PAGE_CACHE_IN_REBUILD = 32_000;

type Options = { filename: string; languages: Locale[]; onCommit: OnCommit };

/** Opens the catalogue in a SQLite file, for the enabled languages. */
export function openSqlite({ filename, languages, onCommit }: Options): Store {
  let reader: Database | null = null;
  let usualPageCache: number | null = null;
  const indexing = openIndexing();
  const statements = new Map<string, ReturnType<Database['prepare']>>();

  /** A connection that only reads never waits for the one that writes (`journal_mode = WAL`). */
  const prepare = (statement: string) => {
    reader ??= new Database(filename, { readonly: true, fileMustExist: true });
    let prepared = statements.get(statement);
    if (!prepared) {
      prepared = reader.prepare(statement);
      statements.set(statement, prepared);
    }
    return prepared;
  };

  return {
    dialect: 'sqlite',
    ...createWrites(
      languages,
      {
        async write(trx, locale, rows) {
          const row = `(?, ${SEARCH_COLUMNS.map(() => '?').join(', ')})`;
          await trx.raw(
            `insert or replace into ${searchTableOf(locale)} (rowid, ${SEARCH_COLUMNS.join(', ')}) values ${rows.map(() => row).join(', ')}`,
            rows.flatMap(({ id, indexed }) => [
              id,
              ...SEARCH_COLUMNS.map((column) => indexed[column]),
            ]),
          );
        },
        async remove(trx, locale, ids) {
          await trx(searchTableOf(locale)).whereIn('rowid', ids).delete();
        },
        async insertWords(trx, locale, words) {
          await trx.raw(
            `insert into ${WORDS} (locale, word, term)
             select ?, substr(value, 1, instr(value, ' ') - 1), substr(value, instr(value, ' ') + 1)
             from json_each(?) where true ${OR_CORRECT}`,
            [locale, JSON.stringify([...words])],
          );
        },
      },
      indexing,
      onCommit,
    ),
    ...readsOf(async (statement, values) => prepare(statement).all(...values)),

    async ensureTables(trx) {
      for (const statement of [...TABLES, ...languages.flatMap(searchTable)]) {
        await trx.raw(statement);
      }
      const tables: { name: string }[] = await trx('sqlite_master')
        .select('name')
        .where('type', 'table')
        .whereLike('sql', 'create virtual table%')
        .whereLike('name', 'catalogue_search_%');
      const wanted = new Set(languages.map(searchTableOf));
      for (const { name } of tables.filter((table) => !wanted.has(table.name))) {
        await trx.raw(`drop table ${name}`);
      }
      await trx(WORDS).whereNotIn('locale', languages).delete();
    },

    /** SQLite has one writer at a time: a transaction that has written keeps all others waiting. */
    async lock(trx) {
      await trx(STATE).where('key', 'generation').update({ key: 'generation' });
    },

    /** The indexes that a rebuild reads by are the only ones that fit. */
    async refreshStatistics() {},

    async beginRebuild(trx) {
      const [{ cache_size: size }]: { cache_size: number }[] = await trx.raw('pragma cache_size');
      usualPageCache ??= size;
      await trx.raw(`pragma cache_size = -${PAGE_CACHE_IN_REBUILD}`);
      await trx.raw(`pragma wal_autocheckpoint = ${PAGES_IN_REBUILD}`);
    },
    async endRebuild(trx) {
      if (usualPageCache !== null) await trx.raw(`pragma cache_size = ${usualPageCache}`);
      await trx.raw(`pragma wal_autocheckpoint = ${PAGES}`);
    },

    async differencesInSearch(trx: Transaction, locale: Locale) {
      const table = searchTableOf(locale);
      const rows: { id: Ordinal }[] = await trx.raw(
        `select id from ${ENTRIES} where locale = ? and id not in (select rowid from ${table})
         union select rowid from ${table} where rowid not in (select id from ${ENTRIES} where locale = ?)`,
        [locale, locale],
      );
      return rows.map(({ id }) => id);
    },

    async match(locale, query, field) {
      const wanted = field ? `{${field}} : (${query})` : query;
      const table = searchTableOf(locale);
      return readOrdinals(
        prepare(`select group_concat(rowid) from ${table} where ${table} match ?`)
          .pluck()
          .get(wanted) as string | null,
      );
    },

    async close() {
      await indexing.close();
      statements.clear();
      reader?.close();
      reader = null;
    },
  };
}
