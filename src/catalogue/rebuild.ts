import type { DocumentId } from '../content-model';
import { inTransaction } from './before-commit';
import { type Projector, reproject } from './projection/apply-changes';
import { projectionVersion } from './projection/project-records';
import { tableOf } from './projection/tables';
import { compareTerms } from './projection/terms';
import type { Transaction } from './store';
import { DOCUMENTS } from './store/names';
import { type Kind, KINDS, UID_OF } from './types';

const AT_ONCE = 200;

/** Where a rebuild is: what comes after this document of this kind is still to do. */
type Cursor = { version: string; kind: Kind; after: DocumentId };

export type Progress = { done: number; total: number };

/**
 * Projects every published record anew and buries what is published no more. Rows serve as they are
 * until each is replaced. An interrupted rebuild goes on where it stopped; `restart` begins again.
 * Answers how many records it went through.
 */
export async function rebuild(
  projector: Projector,
  { restart = false, onProgress = () => {} }: RebuildOptions = {},
): Promise<number> {
  const { store, strapi, languages } = projector;
  const version = projectionVersion(languages);
  const total = await countPublished(projector);
  let done = 0;

  let cursor = await inTransaction(strapi, async (trx) => {
    await store.lock(trx);
    await storeTerms(projector, trx);
    const stored = restart ? null : parse(await store.readState(trx, 'rebuild'));
    return stored?.version === version ? stored : { version, kind: KINDS[0], after: '' };
  });

  for (let isComplete = false; !isComplete; ) {
    const step = await inTransaction(strapi, async (trx) => {
      await store.lock(trx);
      const batch = await publishedAfter(projector, trx, cursor);
      if (batch.length > 0) await reproject(projector, trx, cursor.kind, batch);
      const next = nextCursor(cursor, batch);
      if (next) await store.writeState(trx, 'rebuild', JSON.stringify(next));
      else await finish(projector, trx, version);
      return { next, count: batch.length };
    });
    done += step.count;
    onProgress({ done: Math.min(done, total), total });
    if (step.next) cursor = step.next;
    else isComplete = true;
  }
  return done;
}

export type RebuildOptions = { restart?: boolean; onProgress?: (progress: Progress) => void };

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

const parse = (text: string | null): Cursor | null =>
  text === null ? null : (JSON.parse(text) as Cursor);

/** Answers the next published documents of a kind, in the order of their ids. */
export async function publishedAfter(
  { strapi }: Projector,
  trx: Transaction,
  { kind, after }: Pick<Cursor, 'kind' | 'after'>,
): Promise<DocumentId[]> {
  const rows: { document_id: DocumentId }[] = await trx(tableOf(strapi, UID_OF[kind]))
    .distinct('document_id')
    .whereNotNull('published_at')
    .where('document_id', '>', after)
    .orderBy('document_id')
    .limit(AT_ONCE);
  return rows.map((row) => row.document_id);
}

function nextCursor(cursor: Cursor, batch: DocumentId[]): Cursor | null {
  if (batch.length === AT_ONCE) return { ...cursor, after: batch[AT_ONCE - 1] };
  const kind = KINDS[KINDS.indexOf(cursor.kind) + 1];
  return kind ? { ...cursor, kind, after: '' } : null;
}

async function storeTerms({ strapi, store, languages }: Projector, trx: Transaction) {
  const { changed, removed } = await compareTerms(strapi, store, trx, languages);
  await store.writeTerms(trx, changed);
  await store.removeTerms(
    trx,
    removed.map(({ documentId }) => documentId),
  );
  if (changed.length + removed.length > 0) await store.bumpGeneration(trx);
}

async function finish(projector: Projector, trx: Transaction, version: string): Promise<void> {
  const { store } = projector;
  for (const kind of KINDS) {
    const gone = await unpublishedIn(projector, trx, kind);
    for (let from = 0; from < gone.length; from += AT_ONCE) {
      await reproject(projector, trx, kind, gone.slice(from, from + AT_ONCE));
    }
  }
  await store.writeState(trx, 'projection', version);
  await store.writeState(trx, 'rebuild', null);
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
