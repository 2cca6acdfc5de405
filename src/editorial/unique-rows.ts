import type { Core } from '@strapi/strapi';
import { RECORD_UIDS, TERM_UIDS, type Uid } from '../content-model';

type Index = { name: string; columns: [string, string]; where?: string };

const DRAFT = 'published_at is null';
const PUBLISHED = 'published_at is not null';

const ofTerms: Index[] = [
  { name: 'one_row', columns: ['document_id', 'locale'] },
  { name: 'one_code', columns: ['code', 'locale'] },
];

const ofRecords: Index[] = [
  { name: 'one_draft', columns: ['document_id', 'locale'], where: DRAFT },
  { name: 'one_published', columns: ['document_id', 'locale'], where: PUBLISHED },
  { name: 'one_slug', columns: ['slug', 'locale'], where: PUBLISHED },
];

const ofPages: Index[] = [
  { name: 'one_draft_code', columns: ['code', 'locale'], where: DRAFT },
  { name: 'one_published_code', columns: ['code', 'locale'], where: PUBLISHED },
];

const INDEXES: [Uid, Index[]][] = [
  ...TERM_UIDS.map((uid): [Uid, Index[]] => [uid, ofTerms]),
  ...RECORD_UIDS.map((uid): [Uid, Index[]] => [uid, ofRecords]),
  ['api::page.page', ofPages],
];

/**
 * Holds in the database what no check in JavaScript can promise to simultaneous writes: one draft and
 * one published row per document and language, codes and public slugs that are used once. Strapi's
 * schema sync leaves indexes alone that it does not know, so that this may run at every start.
 */
export async function ensureUniqueRows(strapi: Core.Strapi): Promise<void> {
  for (const [uid, indexes] of INDEXES) {
    const { tableName } = strapi.db.metadata.get(uid);
    for (const { name, columns, where } of indexes) {
      await strapi.db.connection.raw(
        `create unique index if not exists ?? on ?? (??, ??)${where ? ` where ${where}` : ''}`,
        [`${tableName}_${name}`, tableName, ...columns],
      );
    }
  }
}
