import { setTimeout as wait } from 'node:timers/promises';
import type { DocumentId } from '../content-model';
import { chunksOf } from './chunks';
import { inTransaction } from './in-transaction';
import {
  type FindDamaged,
  nextMoment,
  type Projector,
  reproject,
} from './projection/apply-changes';
import { projectionVersion } from './projection/project-records';
import { AT_ONCE, countPublished, publishedAfter, unpublishedIn } from './published-documents';
import { compareTerms } from './projection/terms';
import type { Ordinal, Store, Transaction } from './store';
import { DOCUMENTS, ENTRIES } from './store/names';
import { type Kind, KINDS } from './types';
import { compareDocuments } from './verify';

/** Between two batches other processes get to write: SQLite has no line in which they would stand. */
const A_TURN_FOR_OTHERS = 10;

/** Where a rebuild is: what comes after this document of this kind is still to do. */
type Cursor = { version: string; kind: Kind; after: DocumentId; done: number };

export type Progress = { done: number; total: number };

/**
 * Projects every published record anew, writes what is stored otherwise or damaged, and buries what is
 * published no more. Rows serve as they are until each is replaced. An interrupted rebuild goes on
 * where it stopped; `restart` begins again. Answers how many records it went through.
 */
export async function rebuild(
  projector: Projector,
  { restart = false, onProgress = () => {} }: RebuildOptions = {},
): Promise<number> {
  const { store, strapi, languages } = projector;
  const version = projectionVersion(languages);
  await store.refreshStatistics();
  const total = await countPublished(projector);
  const findDamaged: FindDamaged = async (trx, projected) =>
    new Set((await compareDocuments(store, trx, projected)).map(({ documentId }) => documentId));
  let count = 0;

  let cursor = await inTransaction(strapi, async (trx) => {
    await store.lock(trx);
    await storeTerms(projector, trx);
    await distrustUnsearched(projector, trx);
    await store.beginRebuild(trx);
    const stored = restart ? null : parse(await store.readState(trx, 'rebuild'));
    return stored?.version === version ? stored : { version, kind: KINDS[0], after: '', done: 0 };
  });

  for (let isComplete = false; !isComplete; ) {
    const step = await inTransaction(strapi, async (trx) => {
      await store.lock(trx);
      const batch = await publishedAfter(projector, trx, cursor);
      if (batch.length > 0) await reproject(projector, trx, cursor.kind, batch, findDamaged);
      const next = nextCursor(cursor, batch);
      if (next) await store.writeState(trx, 'rebuild', JSON.stringify(next));
      else await finish(projector, trx, version);
      return { next, count: batch.length };
    });
    count += step.count;
    onProgress({ done: Math.min(cursor.done + step.count, total), total });
    if (step.next) cursor = step.next;
    else isComplete = true;
    if (store.dialect === 'sqlite') await wait(A_TURN_FOR_OTHERS);
  }
  return count;
}

export type RebuildOptions = { restart?: boolean; onProgress?: (progress: Progress) => void };

const parse = (text: string | null): Cursor | null =>
  text === null ? null : (JSON.parse(text) as Cursor);

function nextCursor(cursor: Cursor, batch: DocumentId[]): Cursor | null {
  const done = cursor.done + batch.length;
  if (batch.length === AT_ONCE) return { ...cursor, after: batch[AT_ONCE - 1], done };
  const kind = KINDS[KINDS.indexOf(cursor.kind) + 1];
  return kind ? { ...cursor, kind, after: '', done } : null;
}

/** Makes the documents whose searched text is missing be written again. */
async function distrustUnsearched({ store, languages }: Projector, trx: Transaction) {
  for (const ids of await unsearched(store, trx, languages)) {
    await trx(ENTRIES).whereIn('id', ids).update({ search_etag: '' });
    await trx(DOCUMENTS).whereIn('id', ids).whereNull('deleted_at').update({ digest: '' });
  }
}

/** Answers, in batches, the documents that a search table does not hold, or should not. */
async function unsearched(
  store: Store,
  trx: Transaction,
  languages: Projector['languages'],
): Promise<Ordinal[][]> {
  const found = new Set<Ordinal>();
  for (const locale of languages) {
    for (const id of await store.differencesInSearch(trx, locale)) found.add(id);
  }
  return chunksOf([...found], AT_ONCE);
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
  const { store, languages } = projector;
  for (const kind of KINDS) {
    await reproject(projector, trx, kind, await unpublishedIn(projector, trx, kind));
  }
  for (const ids of await unsearched(store, trx, languages)) {
    await store.bury(trx, ids, await nextMoment(store, trx));
  }
  await store.endRebuild(trx);
  await store.writeState(trx, 'projection', version);
  await store.writeState(trx, 'rebuild', null);
}
