import type { DocumentId, Locale } from '../../content-model';
import { chunksOf } from '../chunks';
import type { Indexing } from './indexing';
import { insertRows, upsertRows } from './insert-rows';
import { DOCUMENTS, ENTRIES } from './names';
import { type EntryRow, ROWS_AT_ONCE, toDocumentRow } from './rows';
import { type Indexed, type IndexedEntries, type Searched, searchEtagOf } from './search-text';
import type { DocumentWrite, Moment, Ordinal, Transaction } from './types';
import type { WriteWords } from './words';

/** What differs between the databases when text is stored to be searched. */
export type SearchTables = {
  write(trx: Transaction, locale: Locale, rows: { id: Ordinal; indexed: Indexed }[]): Promise<void>;
  remove(trx: Transaction, locale: Locale, ids: Ordinal[]): Promise<void>;
  insertWords: WriteWords;
};

/** What has to be searched anew of a document in one language. */
type SearchedText = { id: Ordinal; entry: Searched };

/** Where documents are written, in which languages they are searched, and who analyses their texts. */
type Place = {
  trx: Transaction;
  languages: Locale[];
  search: SearchTables;
  indexing: Indexing;
  writeWords: WriteWords;
};

/** Writes documents; `Store.writeDocuments` says what is answered. */
export async function writeDocuments(
  place: Place,
  writes: DocumentWrite[],
  moment: Moment,
): Promise<() => Promise<void>> {
  const { trx, languages, indexing } = place;
  const searched: { texts: SearchedText[]; indexed: Promise<IndexedEntries> }[] = [];
  for (const chunk of chunksOf(writes, ROWS_AT_ONCE)) {
    const texts = await writeChunk(trx, chunk, moment, languages);
    const indexed = indexing.indexAll(texts.map(({ entry }) => entry));
    indexed.catch(() => {});
    searched.push({ texts, indexed });
  }
  return async () => {
    for (const { texts, indexed } of searched) {
      await writeTexts(place, texts, await indexed);
    }
  };
}

type Known = { id: Ordinal; document_id: DocumentId };

async function writeChunk(
  trx: Transaction,
  writes: DocumentWrite[],
  { generation, datestamp }: Moment,
  languages: Locale[],
): Promise<SearchedText[]> {
  const documentIds = writes.map(({ document }) => document.documentId);
  const known: Known[] = await trx(DOCUMENTS)
    .select('id', 'document_id')
    .whereIn('document_id', documentIds);
  const isKnown = new Set(known.map((row) => row.document_id));
  const added = writes.filter(({ document }) => !isKnown.has(document.documentId));

  if (added.length > 0) {
    const rows = added.map((write) => toDocumentRow(write, generation, write.document.datestamp));
    known.push(...(await insertRows<Known>(trx, DOCUMENTS, rows, ['id', 'document_id'])));
  }
  const idOf = new Map(known.map((row) => [row.document_id, row.id]));
  const changed = writes.filter(({ document }) => isKnown.has(document.documentId));
  if (changed.length > 0) {
    const rows = changed.map((write) => ({
      id: idOf.get(write.document.documentId) as Ordinal,
      ...toDocumentRow(write, generation, datestamp),
    }));
    await upsertRows(trx, DOCUMENTS, rows, ['id']);
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
    await upsertRows(trx, ENTRIES, chunk, ['id', 'locale']);
  }
  if (stored.some(({ locale }) => !languages.includes(locale))) {
    await trx(ENTRIES).whereIn('id', ids).whereNotIn('locale', languages).delete();
  }
  return searched;
}

async function writeTexts(
  { trx, search, writeWords }: Place,
  texts: SearchedText[],
  { rows: indexed, words }: IndexedEntries,
): Promise<void> {
  const rows = texts.map(({ id, entry }, at) => ({
    locale: entry.locale,
    row: { id, indexed: indexed[at] },
  }));
  for (const locale of new Set(rows.map((row) => row.locale))) {
    const own = rows.filter((row) => row.locale === locale).map(({ row }) => row);
    await search.write(trx, locale, own);
  }
  for (const [locale, own] of words) await writeWords(trx, locale, own);
}
