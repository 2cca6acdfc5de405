import type { DocumentId } from '../../content-model';
import type { Addressed } from '../addressed';
import type { Transaction } from '../desk';
import { namesOf } from '../roles';
import { isOver, type Lock, take, type Taking } from './lock';

const TABLE = 'editorial_locks';

/** A lock as the panel shows it to one person; `isTakenFromMe` tells them why theirs is gone. */
export type Shown = {
  by: { id: number; name: string };
  since: string;
  isMine: boolean;
  isTakenFromMe: boolean;
};

const keyOf = ({ documentId, locale }: Addressed) => ({ document_id: documentId, locale });

/** Takes the lock, renews it, or leaves it with whoever holds it; answers who has it now. */
export async function takeLock(
  trx: Transaction,
  address: Addressed,
  taking: Taking,
): Promise<Lock> {
  const key = keyOf(address);
  const fresh = take(null, taking);
  const made: unknown[] = await trx(TABLE)
    .insert({ uid: address.uid, ...key, ...fresh })
    .onConflict(['document_id', 'locale'])
    .ignore()
    .returning('user_id');
  if (made.length > 0) return fresh;

  const query = trx(TABLE).where(key).first();
  if (strapi.db.dialect.client === 'postgres') query.forUpdate();
  const held: Lock | undefined = await query;
  const { user_id, since, renewed_at, taken_from } = take(held ?? null, taking);
  const lock = { user_id, since, renewed_at, taken_from };
  await trx(TABLE).where(key).update(lock);
  return lock;
}

/** Gives one's lock back; somebody else's stays. */
export async function releaseLock(
  trx: Transaction,
  address: Addressed,
  user: number,
): Promise<void> {
  await trx(TABLE)
    .where({ ...keyOf(address), user_id: user })
    .delete();
}

/** Answers who has a language open, or null. */
export async function heldLock(
  trx: Transaction,
  address: Addressed,
  now = new Date(),
): Promise<Lock | null> {
  const lock: Lock | undefined = await trx(TABLE).where(keyOf(address)).first();
  return lock && !isOver(lock, now) ? lock : null;
}

/** Forgets the locks of languages that are gone. */
export async function dropLocks(
  trx: Transaction,
  documentId: DocumentId,
  locales: string[],
): Promise<void> {
  if (locales.length === 0) return;
  await trx(TABLE).where({ document_id: documentId }).whereIn('locale', locales).delete();
}

/** Answers a lock as one person sees it. */
export async function show(lock: Lock, user: number): Promise<Shown> {
  const names = await namesOf([lock.user_id]);
  return {
    by: { id: lock.user_id, name: names.get(lock.user_id) ?? '' },
    since: lock.since,
    isMine: lock.user_id === user,
    isTakenFromMe: lock.user_id !== user && lock.taken_from === user,
  };
}
