import type { DocumentId, Locale } from '../../content-model';
import { chunksOf } from '../chunks';
import type { Kind } from '../types';
import type { Indexing } from './indexing';
import { DOCUMENTS, ENTRIES, QUEUE, STATE, TERMS } from './names';
import {
  type DocumentRow,
  type EntryRow,
  ROWS_AT_ONCE,
  type TermRow,
  toStored,
  toTerm,
} from './rows';
import type { StateKey, Store, StoredDigest, Transaction } from './types';
import { createWordWrites, type OnCommit } from './words';
import { type SearchTables, writeDocuments } from './write-documents';

const IDS_AT_ONCE = 500;

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

/** The writes that both databases take in the same words. */
export function createWrites(
  languages: Locale[],
  search: SearchTables,
  indexing: Indexing,
  onCommit: OnCommit,
): Writes {
  const writeWords = createWordWrites(search.insertWords, onCommit);
  return {
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

    writeDocuments: (trx, writes, moment) =>
      writeDocuments({ trx, languages, search, indexing, writeWords }, writes, moment),

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
  };
}

async function readState(trx: Transaction, key: StateKey): Promise<string | null> {
  const row: { value: string } | undefined = await trx(STATE).where({ key }).first();
  return row?.value ?? null;
}

async function writeState(trx: Transaction, key: StateKey, value: string | null): Promise<void> {
  if (value === null) await trx(STATE).where({ key }).delete();
  else await trx(STATE).insert({ key, value }).onConflict('key').merge();
}
