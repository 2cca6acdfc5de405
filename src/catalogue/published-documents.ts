import type { DocumentId } from '../content-model';
import { inTransaction } from './in-transaction';
import type { Projector } from './projection/apply-changes';
import { tableOf } from './projection/tables';
import type { Transaction } from './store';
import { DOCUMENTS } from './store/names';
import { type Kind, KINDS, UID_OF } from './types';

/** How many documents one transaction goes through; other writers wait for a second or two. */
export const AT_ONCE = 1_000;

/** Counts the published documents of all kinds, from outside of any transaction. */
export const countPublished = ({ strapi }: Projector): Promise<number> =>
  inTransaction(strapi, async (trx) => {
    let total = 0;
    for (const kind of KINDS) {
      const row: { count: number | string } | undefined = await trx(tableOf(strapi, UID_OF[kind]))
        .whereNotNull('published_at')
        .countDistinct({ count: 'document_id' })
        .first();
      total += Number(row?.count ?? 0);
    }
    return total;
  });

/** Answers the next published documents of a kind, in the order of their ids. */
export async function publishedAfter(
  { strapi }: Projector,
  trx: Transaction,
  { kind, after }: { kind: Kind; after: DocumentId },
): Promise<DocumentId[]> {
  const rows: { document_id: DocumentId }[] = await trx(tableOf(strapi, UID_OF[kind]))
    .distinct('document_id')
    .whereNotNull('published_at')
    .where('document_id', '>', after)
    .orderBy('document_id')
    .limit(AT_ONCE);
  return rows.map((row) => row.document_id);
}

/** Answers the documents that the catalogue still shows and no published row is left of. */
export async function unpublishedIn(
  { strapi }: Projector,
  trx: Transaction,
  kind: Kind,
): Promise<DocumentId[]> {
  const rows: { document_id: DocumentId }[] = await trx({ d: DOCUMENTS })
    .select('d.document_id')
    .where('d.kind', kind)
    .whereNull('d.deleted_at')
    .whereNotExists(
      trx({ r: tableOf(strapi, UID_OF[kind]) })
        .select(trx.raw('1'))
        .whereRaw('r.document_id = d.document_id and r.published_at is not null'),
    );
  return rows.map((row) => row.document_id);
}
