import type { Core } from '@strapi/strapi';
import { type DocumentId, type Locale, type RecordUid } from '../../content-model';
import { translatableOf, type Words } from './units';

/** One language of a record as it is stored. */
export type Row = Words & {
  documentId: DocumentId;
  locale: Locale;
  sourceLanguage: Locale;
  publishedAt: string | null;
};

type Where = { documentId?: { $in: DocumentId[] }; locale?: Locale };

const MOST_AT_ONCE = 200;

/** Reads the rows of records with what is translated of them, drafts or published ones. */
export async function readWords(
  strapi: Core.Strapi,
  uid: RecordUid,
  where: Where,
  state: 'draft' | 'published' = 'draft',
): Promise<Row[]> {
  const components = translatableOf(uid)
    .filter(([, attribute]) => attribute.type === 'component')
    .map(([name]) => [name, true]);
  return strapi.db.query(uid).findMany({
    where: { ...where, publishedAt: state === 'published' ? { $notNull: true } : { $null: true } },
    populate: Object.fromEntries(components),
    orderBy: [{ id: 'asc' }],
  });
}

/** Reads one language of many records, some at a time, by documentId. */
export async function readWordsOf(
  strapi: Core.Strapi,
  uid: RecordUid,
  documentIds: DocumentId[],
  locale: Locale,
  state: 'draft' | 'published' = 'draft',
): Promise<Map<DocumentId, Row>> {
  const found = new Map<DocumentId, Row>();
  for (let start = 0; start < documentIds.length; start += MOST_AT_ONCE) {
    const $in = documentIds.slice(start, start + MOST_AT_ONCE);
    for (const row of await readWords(strapi, uid, { documentId: { $in }, locale }, state)) {
      found.set(row.documentId, row);
    }
  }
  return found;
}
