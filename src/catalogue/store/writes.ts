import type { DocumentId, Locale } from '../../content-model';
import { chunksOf } from '../chunks';
import type { Card, CatalogueTerm, FacetCodes, Kind } from '../types';
import { DOCUMENTS, ENTRIES, QUEUE, STATE, TERMS } from './names';
import type { Indexing } from './indexing';
import { type Indexed, type Searched, searchEtagOf } from './search-text';
import type {
  DocumentWrite,
  Moment,
  Ordinal,
  StateKey,
  Store,
  StoredDigest,
  StoredDocument,
  StoredEntry,
  Transaction,
} from './types';

/** Rows that one statement carries: SQLite joins at most 500, and PostgreSQL takes 65,535 values. */
const ROWS_AT_ONCE = 100;
const IDS_AT_ONCE = 500;

/** What differs between the databases when text is stored to be searched. */
export type SearchTables = {
  write(trx: Transaction, locale: Locale, rows: { id: Ordinal; indexed: Indexed }[]): Promise<void>;
  remove(trx: Transaction, locale: Locale, ids: Ordinal[]): Promise<void>;
};

/** What has to be searched anew of a document in one language. */
type SearchedText = { id: Ordinal; entry: Searched };

type Writes = Pick<
  Store,
  | 'bumpGeneration'
  | 'readState'
  | 'writeState'
  | 'readDigests'
  | 'writeDocuments'
  | 'bury'
  | 'readStored'
  | 'documentsWithCode'
  | 'readTerms'
  | 'writeTerms'
  | 'removeTerms'
  | 'enqueue'
  | 'dequeue'
>;

type DocumentRow = {
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

type EntryRow = {
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

/** The writes that both databases take in the same words. */
export const createWrites = (
  languages: Locale[],
  search: SearchTables,
  { indexAll }: Indexing,
): Writes => ({
  async bumpGeneration(trx) {
    const generation = Number(await readState(trx, 'generation')) + 1;
    await writeState(trx, 'generation', String(generation));
    return generation;
  },
  readState,
  writeState,

  async readDigests(trx, documentIds) {
    const found: StoredDigest[] = [];
    for (const ids of chunksOf(documentIds, IDS_AT_ONCE)) {
      const rows: DocumentRow[] = await trx(DOCUMENTS)
        .select('id', 'kind', 'document_id', 'digest', 'deleted_at')
        .whereIn('document_id', ids);
      for (const row of rows) {
        found.push({
          id: row.id,
          kind: row.kind,
          documentId: row.document_id,
          digest: row.digest,
          isDeleted: row.deleted_at !== null,
        });
      }
    }
    return found;
  },

  async writeDocuments(trx, writes, moment) {
    const searched: { texts: SearchedText[]; indexed: Promise<Indexed[]> }[] = [];
    for (const chunk of chunksOf(writes, ROWS_AT_ONCE)) {
      const texts = await writeChunk(trx, chunk, moment, languages);
      const indexed = indexAll(texts.map(({ entry }) => entry));
      indexed.catch(() => {});
      searched.push({ texts, indexed });
    }
    return async () => {
      for (const { texts, indexed } of searched) {
        await writeTexts(trx, search, texts, await indexed);
      }
    };
  },

  async bury(trx, ids, { generation, datestamp }) {
    for (const chunk of chunksOf(ids, IDS_AT_ONCE)) {
      await trx(DOCUMENTS).whereIn('id', chunk).update({
        generation,
        datestamp,
        deleted_at: datestamp,
        facets: '{}',
        sort_date: '',
        start_date: '',
        digest: '',
      });
      await trx(ENTRIES).whereIn('id', chunk).delete();
      for (const locale of languages) await search.remove(trx, locale, chunk);
    }
  },

  async readStored(trx, documentIds) {
    const rows: DocumentRow[] = await trx(DOCUMENTS).whereIn('document_id', documentIds);
    const entries: EntryRow[] = await trx(ENTRIES)
      .whereIn(
        'id',
        rows.map(({ id }) => id),
      )
      .orderBy('locale');
    return rows.map((row) =>
      toStored(
        row,
        entries.filter(({ id }) => id === row.id),
      ),
    );
  },

  async documentsWithCode(trx, code) {
    const rows: DocumentRow[] = await trx(DOCUMENTS)
      .select('kind', 'document_id')
      .whereLike('facets', `%${JSON.stringify(code)}%`);
    return rows.map(({ kind, document_id: documentId }) => ({ kind, documentId }));
  },

  async readTerms(trx) {
    const rows: TermRow[] = await trx(TERMS).orderBy('document_id');
    return rows.map(toTerm);
  },

  async writeTerms(trx, terms) {
    for (const chunk of chunksOf(terms, ROWS_AT_ONCE)) {
      await trx(TERMS)
        .insert(
          chunk.map(({ uid, documentId, code, facts, labels }) => ({
            uid,
            document_id: documentId,
            code,
            facts: JSON.stringify(facts),
            labels: JSON.stringify(labels),
          })),
        )
        .onConflict('document_id')
        .merge();
    }
  },

  async removeTerms(trx, documentIds) {
    await trx(TERMS).whereIn('document_id', documentIds).delete();
  },

  async enqueue(trx, kind, documentIds) {
    for (const chunk of chunksOf(documentIds, ROWS_AT_ONCE)) {
      await trx(QUEUE)
        .insert(chunk.map((documentId) => ({ kind, document_id: documentId })))
        .onConflict('document_id')
        .ignore();
    }
  },

  async dequeue(trx, limit) {
    const rows: { kind: Kind; document_id: DocumentId }[] = await trx(QUEUE)
      .orderBy('document_id')
      .limit(limit);
    if (rows.length === 0) return null;
    const [{ kind }] = rows;
    const documentIds = rows.filter((row) => row.kind === kind).map((row) => row.document_id);
    await trx(QUEUE).whereIn('document_id', documentIds).delete();
    return { kind, documentIds };
  },
});

async function readState(trx: Transaction, key: StateKey): Promise<string | null> {
  const row: { value: string } | undefined = await trx(STATE).where({ key }).first();
  return row?.value ?? null;
}

async function writeState(trx: Transaction, key: StateKey, value: string | null): Promise<void> {
  if (value === null) await trx(STATE).where({ key }).delete();
  else await trx(STATE).insert({ key, value }).onConflict('key').merge();
}

async function writeChunk(
  trx: Transaction,
  writes: DocumentWrite[],
  { generation, datestamp }: Moment,
  languages: Locale[],
): Promise<SearchedText[]> {
  const documentIds = writes.map(({ document }) => document.documentId);
  const known: { id: Ordinal; document_id: DocumentId }[] = await trx(DOCUMENTS)
    .select('id', 'document_id')
    .whereIn('document_id', documentIds);
  const isKnown = new Set(known.map((row) => row.document_id));
  const added = writes.filter(({ document }) => !isKnown.has(document.documentId));

  if (added.length > 0) {
    const made: typeof known = await trx(DOCUMENTS)
      .insert(added.map((write) => toDocumentRow(write, generation, write.document.datestamp)))
      .returning(['id', 'document_id']);
    known.push(...made);
  }
  const idOf = new Map(known.map((row) => [row.document_id, row.id]));
  const changed = writes.filter(({ document }) => isKnown.has(document.documentId));
  if (changed.length > 0) {
    await trx(DOCUMENTS)
      .insert(
        changed.map((write) => ({
          id: idOf.get(write.document.documentId),
          ...toDocumentRow(write, generation, datestamp),
        })),
      )
      .onConflict('id')
      .merge();
  }
  return writeEntries(trx, writes, idOf as Map<DocumentId, Ordinal>, languages);
}

async function writeEntries(
  trx: Transaction,
  writes: DocumentWrite[],
  idOf: Map<DocumentId, Ordinal>,
  languages: Locale[],
): Promise<SearchedText[]> {
  const ids = [...idOf.values()];
  const stored: { id: Ordinal; locale: Locale; search_etag: string }[] = await trx(ENTRIES)
    .select('id', 'locale', 'search_etag')
    .whereIn('id', ids);
  const storedEtag = new Map(stored.map((row) => [`${row.id} ${row.locale}`, row.search_etag]));

  const rows: EntryRow[] = [];
  const searched: SearchedText[] = [];
  for (const { document } of writes) {
    const id = idOf.get(document.documentId) as Ordinal;
    for (const entry of document.entries) {
      const etag = searchEtagOf(entry);
      rows.push({
        id,
        locale: entry.locale,
        content_locale: entry.contentLocale,
        slug: entry.slug,
        title: entry.title,
        sort_title: entry.sortTitle,
        card: JSON.stringify(entry.card),
        record_etag: entry.etag,
        search_etag: etag,
      });
      if (storedEtag.get(`${id} ${entry.locale}`) !== etag) searched.push({ id, entry });
    }
  }
  for (const chunk of chunksOf(rows, ROWS_AT_ONCE)) {
    await trx(ENTRIES).insert(chunk).onConflict(['id', 'locale']).merge();
  }
  if (stored.some(({ locale }) => !languages.includes(locale))) {
    await trx(ENTRIES).whereIn('id', ids).whereNotIn('locale', languages).delete();
  }
  return searched;
}

async function writeTexts(
  trx: Transaction,
  search: SearchTables,
  texts: SearchedText[],
  indexed: Indexed[],
): Promise<void> {
  const rows = texts.map(({ id, entry }, at) => ({
    locale: entry.locale,
    row: { id, indexed: indexed[at] },
  }));
  for (const locale of new Set(rows.map((row) => row.locale))) {
    const own = rows.filter((row) => row.locale === locale).map(({ row }) => row);
    await search.write(trx, locale, own);
  }
}

const toDocumentRow = (
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

const toStored = (row: DocumentRow, entries: EntryRow[]): StoredDocument => ({
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

export const toTerm = (row: TermRow): CatalogueTerm => ({
  uid: row.uid,
  documentId: row.document_id,
  code: row.code,
  facts: JSON.parse(row.facts) as CatalogueTerm['facts'],
  labels: JSON.parse(row.labels) as CatalogueTerm['labels'],
});
