import type { DocumentId } from '../content-model';
import { ORGANIZATION } from './organizations-in';
import { readerLanguage } from './refusals';
import { readNames } from './rows';

/** Reads what organisations are called in the reader's language; one that is gone keeps its id. */
export async function organizationNames(
  documentIds: DocumentId[],
): Promise<(documentId: DocumentId) => string> {
  const ids = [...new Set(documentIds)];
  if (ids.length === 0) return (documentId) => documentId;
  const names = await readNames(ORGANIZATION, ids, readerLanguage());
  const known = new Map(ids.map((id, index) => [id, names[index]]));
  return (documentId) => known.get(documentId) ?? documentId;
}
