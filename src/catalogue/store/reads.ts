import type { DocumentId, Locale } from '../../content-model';
import type { Card, FacetCodes, Kind } from '../types';
import { beginningTerm, encode } from '../analyser/terms';
import { DOCUMENTS, ENTRIES, STATE, TERMS, WORDS } from './names';
import type { CardRow, ColumnRow, Ordinal, Store, TitleRow } from './types';
import { type TermRow, toTerm } from './rows';

type Reads = Pick<
  Store,
  | 'readGeneration'
  | 'changedSince'
  | 'termsBeginning'
  | 'readCards'
  | 'readTitles'
  | 'findBySlug'
  | 'findByDocumentId'
  | 'listTerms'
>;

/** Runs a statement with `?` for its values; the same words are prepared once. */
export type Ask = (statement: string, values: unknown[]) => Promise<unknown[]>;

type CardColumns = {
  id: Ordinal;
  locale: Locale;
  contentLocale: Locale;
  card: string;
  etag: string;
};

const CARD = 'e.id, e.locale, e.content_locale as "contentLocale", e.card, e.record_etag as etag';

/** It comes after every letter that a word is encoded with, by their bytes. */
const AFTER_LETTERS = '{';

/** A list of any length as one value, so that one prepared statement serves them all. */
const within = (column: string, isJson: boolean) =>
  isJson ? `${column} in (select value from json_each(?))` : `${column} = any (?)`;

/** The reads that both databases answer in the same words. */
export function readsOf(ask: Ask, isPostgres = false): Reads {
  const list = (values: readonly unknown[]) => (isPostgres ? values : JSON.stringify(values));
  const oneOf = (column: string) => within(column, !isPostgres);

  return {
    async readGeneration() {
      const [row] = await ask(`select value from ${STATE} where key = 'generation'`, []);
      return Number((row as { value: string }).value);
    },

    async changedSince(generation, afterId, limit) {
      const rows = (await ask(
        `select d.id, d.kind, d.document_id as "documentId", d.deleted_at as "deletedAt",
           d.sort_date as "sortDate", d.start_date as "startDate", d.facets, e.locale,
           e.sort_title as title
         from (select * from ${DOCUMENTS} where generation > ? and id > ? order by id limit ?) d
         left join ${ENTRIES} e on e.id = d.id order by d.id`,
        [generation, afterId, limit],
      )) as ChangedRow[];
      const found: ColumnRow[] = [];
      for (const row of rows) {
        if (found.at(-1)?.id !== row.id) found.push(toColumns(row));
        if (row.locale !== null) (found.at(-1) as ColumnRow).titles[row.locale] = row.title;
      }
      return found;
    },

    async termsBeginning(locale, beginning) {
      const first = encode(beginning);
      const own = beginningTerm(beginning);
      const rows = (await ask(
        `select distinct term from ${WORDS}
         where locale = ? and word >= ? and word < ? and substr(term, 1, ?) <> ?`,
        [locale, first, first + AFTER_LETTERS, own.length, own],
      )) as { term: string }[];
      return rows.map(({ term }) => term);
    },

    async readCards(ids, locale) {
      const wanted = Array.from(ids);
      const rows = (await ask(
        `select ${CARD} from ${ENTRIES} e where e.locale = ? and ${oneOf('e.id')}`,
        [locale, list(wanted)],
      )) as CardColumns[];
      const byId = new Map(rows.map((row) => [row.id, toCard(row)]));
      return wanted.flatMap((id) => byId.get(id) ?? []);
    },

    async readTitles(documentIds, locale) {
      return (await ask(
        `select d.document_id as "documentId", e.slug, e.title from ${DOCUMENTS} d
         join ${ENTRIES} e on e.id = d.id where e.locale = ? and ${oneOf('d.document_id')}`,
        [locale, list(documentIds)],
      )) as TitleRow[];
    },

    async findBySlug(kind, slug, locale) {
      const rows = (await ask(
        `select ${CARD} from ${ENTRIES} e join ${DOCUMENTS} d on d.id = e.id
         where e.slug = ? and e.locale = ? and d.kind = ?
         order by case when e.content_locale = e.locale then 0 else 1 end, e.id limit 1`,
        [slug, locale, kind],
      )) as CardColumns[];
      return rows.length > 0 ? toCard(rows[0]) : null;
    },

    async findByDocumentId(documentId, locale) {
      const rows = (await ask(
        `select ${CARD} from ${DOCUMENTS} d join ${ENTRIES} e on e.id = d.id
         where d.document_id = ? and e.locale = ?`,
        [documentId, locale],
      )) as CardColumns[];
      return rows.length > 0 ? toCard(rows[0]) : null;
    },

    async listTerms() {
      const rows = (await ask(`select * from ${TERMS} order by document_id`, [])) as TermRow[];
      return rows.map(toTerm);
    },
  };
}

type ChangedRow = {
  id: Ordinal;
  kind: Kind;
  documentId: DocumentId;
  deletedAt: string | null;
  sortDate: string;
  startDate: string;
  facets: string;
  locale: Locale | null;
  title: string;
};

const toColumns = (row: ChangedRow): ColumnRow => ({
  id: row.id,
  kind: row.kind,
  documentId: row.documentId,
  isDeleted: row.deletedAt !== null,
  sortDate: row.sortDate,
  startDate: row.startDate,
  facets: JSON.parse(row.facets) as FacetCodes,
  titles: {},
});

const toCard = ({ card, ...row }: CardColumns): CardRow => ({
  ...row,
  card: JSON.parse(card) as Card,
});
