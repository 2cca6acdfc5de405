import type { DocumentId, Locale } from '../../content-model';
import type { Card, CatalogueTerm, FacetCodes, Kind } from '../types';
import type { DocumentWrite, StoredDocument, StoredEntry } from './types';

/** Rows that one statement carries: SQLite joins at most 500, and PostgreSQL takes 65,535 values. */
export const ROWS_AT_ONCE = 100;

export type DocumentRow = {
  id: number;
  kind: Kind;
  document_id: DocumentId;
  generation: number;
  datestamp: string;
  deleted_at: string | null;
  sort_date: string;
  start_date: string;
  facets: string;
  digest: string;
};

export type EntryRow = {
  id: number;
  locale: Locale;
  content_locale: Locale;
  slug: string;
  title: string;
  sort_title: string;
  card: string;
  record_etag: string;
  search_etag: string;
};

export type TermRow = {
  document_id: DocumentId;
  uid: CatalogueTerm['uid'];
  code: string;
  facts: string;
  labels: string;
};

/** Answers the row of a document as it is projected. */
export const toDocumentRow = (
  { document, digest }: DocumentWrite,
  generation: number,
  datestamp: string,
): Omit<DocumentRow, 'id'> => ({
  kind: document.kind,
  document_id: document.documentId,
  generation,
  datestamp,
  deleted_at: null,
  sort_date: document.sortDate,
  start_date: document.startDate,
  facets: JSON.stringify(document.facets),
  digest,
});

/** Answers a document with its entries as they are stored. */
export const toStored = (row: DocumentRow, entries: EntryRow[]): StoredDocument => ({
  id: row.id,
  kind: row.kind,
  documentId: row.document_id,
  isDeleted: row.deleted_at !== null,
  generation: Number(row.generation),
  digest: row.digest,
  datestamp: row.datestamp,
  sortDate: row.sort_date,
  startDate: row.start_date,
  facets: JSON.parse(row.facets) as FacetCodes,
  entries: entries.map(
    (entry): StoredEntry => ({
      locale: entry.locale,
      contentLocale: entry.content_locale,
      slug: entry.slug,
      title: entry.title,
      sortTitle: entry.sort_title,
      card: JSON.parse(entry.card) as Card,
      etag: entry.record_etag,
      searchEtag: entry.search_etag,
    }),
  ),
});

/** Answers a term as it is stored. */
export const toTerm = (row: TermRow): CatalogueTerm => ({
  uid: row.uid,
  documentId: row.document_id,
  code: row.code,
  facts: JSON.parse(row.facts) as CatalogueTerm['facts'],
  labels: JSON.parse(row.labels) as CatalogueTerm['labels'],
});
