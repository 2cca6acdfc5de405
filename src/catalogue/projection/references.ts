import type { Core } from '@strapi/strapi';
import {
  type DocumentId,
  isRecord,
  RECORD_UIDS,
  referencesTo,
  type Uid,
} from '../../content-model';
import type { Transaction } from '../store';
import { type Kind, kindOf } from '../types';
import { fileLinksOf, linkTableOf, tableOf } from './tables';

export type RecordIds = Map<Kind, Set<DocumentId>>;

/**
 * Adds to `found` every published record that names one of these documents, or names a term that
 * names one: a country's region is named by all that lies inside it.
 */
export async function findNaming(
  strapi: Core.Strapi,
  trx: Transaction,
  uid: Uid,
  documentIds: DocumentId[],
  found: RecordIds = new Map(),
  visited = new Set<DocumentId>(),
): Promise<RecordIds> {
  const fresh = documentIds.filter((id) => !visited.has(id));
  if (fresh.length === 0) return found;
  for (const id of fresh) visited.add(id);

  for (const reference of referencesTo(uid)) {
    const link = linkTableOf(strapi, reference.uid, reference.name);
    const naming: { document_id: DocumentId }[] = await trx({ s: tableOf(strapi, reference.uid) })
      .distinct('s.document_id')
      .join({ l: link.name }, `l.${link.source}`, 's.id')
      .join({ t: tableOf(strapi, uid) }, `l.${link.target}`, 't.id')
      .whereIn('t.document_id', fresh)
      .whereNotNull('s.published_at');
    const ids = naming.map((row) => row.document_id);
    if (isRecord(reference.uid)) add(found, kindOf(reference.uid), ids);
    else await findNaming(strapi, trx, reference.uid, ids, found, visited);
  }
  return found;
}

/** Answers the published records that show one of these files. */
export async function findShowingFiles(
  strapi: Core.Strapi,
  trx: Transaction,
  files: number[],
): Promise<RecordIds> {
  const found: RecordIds = new Map();
  if (files.length === 0) return found;
  for (const uid of RECORD_UIDS) {
    const showing: { document_id: DocumentId }[] = await trx({ s: tableOf(strapi, uid) })
      .distinct('s.document_id')
      .join({ f: fileLinksOf(strapi) }, 'f.related_id', 's.id')
      .where('f.related_type', uid)
      .whereIn('f.file_id', files)
      .whereNotNull('s.published_at');
    add(
      found,
      kindOf(uid),
      showing.map((row) => row.document_id),
    );
  }
  return found;
}

export function add(records: RecordIds, kind: Kind, documentIds: Iterable<DocumentId>): void {
  const present = records.get(kind) ?? new Set();
  for (const id of documentIds) present.add(id);
  records.set(kind, present);
}
