import { attributesOf, type Uid } from '../content-model';
import { mapItems, type Reference, referenceOf, referencesIn, type Resolve } from './payload';
import type { Data, Entry } from './writes';

const FILE = 'plugin::upload.file';

/** Reads what a payload's references stand for, attribute by attribute. */
export async function readReferences(uid: Uid, data: Data): Promise<(name: string) => Resolve> {
  const known = new Map<string, Resolve>();
  for (const [name, attribute] of attributesOf(uid)) {
    const references = data[name] === undefined ? [] : referencesIn(data[name]);
    if (attribute.type === 'relation') {
      const ids = await readDocumentIds(attribute.target, references);
      known.set(name, ({ id, documentId }) => documentId ?? ids.get(id ?? 0));
    }
    if (attribute.type === 'media') {
      const ids = await readFileIds(references);
      known.set(name, ({ id, documentId }) => id ?? ids.get(documentId ?? ''));
    }
  }
  return (name) => known.get(name) ?? (() => undefined);
}

async function readDocumentIds(target: Uid, references: Reference[]): Promise<Map<number, string>> {
  const ids = references.flatMap(({ id }) => (id === undefined ? [] : [id]));
  if (ids.length === 0) return new Map();
  const rows: Entry[] = await strapi.db
    .query(target)
    .findMany({ where: { id: { $in: ids } }, select: ['id', 'documentId'] });
  return new Map(rows.map(({ id, documentId }) => [id, documentId]));
}

async function readFileIds(references: Reference[]): Promise<Map<string, number>> {
  const documentIds = references.flatMap(({ documentId }) => documentId ?? []);
  if (documentIds.length === 0) return new Map();
  const files: Entry[] = await strapi.db
    .query(FILE)
    .findMany({ where: { documentId: { $in: documentIds } }, select: ['id', 'documentId'] });
  return new Map(files.map(({ id, documentId }) => [documentId, id]));
}

/**
 * Answers the payload with its relations naming documents, never rows: so that a row of another
 * language, or a published one, is never what a draft points to.
 */
export function nameDocuments(uid: Uid, data: Data, resolveIn: (name: string) => Resolve): Data {
  const named = { ...data };
  for (const [name, attribute] of attributesOf(uid)) {
    if (attribute.type !== 'relation' || data[name] === undefined) continue;
    const resolve = resolveIn(name);
    named[name] = mapItems(data[name], (item) => {
      const documentId = resolve(referenceOf(item));
      if (documentId === undefined) return item;
      const position = (item as { position?: unknown } | null)?.position;
      return { documentId, ...(position ? { position } : {}) };
    });
  }
  return named;
}
