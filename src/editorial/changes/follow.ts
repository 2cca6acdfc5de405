import { AsyncLocalStorage } from 'node:async_hooks';
import type { DocumentId, Uid } from '../../content-model';
import type { Transaction } from '../desk';
import { readRows } from '../rows';
import type { Next, Write } from '../writes';
import { presentActor } from './actor';
import { type Change, compareRows } from './change';
import { intentions } from './intentions';

/** The documents whose present write is followed already, by the write that entails this one. */
const followed = new AsyncLocalStorage<ReadonlySet<DocumentId>>();

type Consequence = (change: Change, trx: Transaction) => Promise<void>;

/**
 * Runs a write by its rule, then tells what it has done to everything that follows from it, in the
 * same transaction. What a write entails for the same document is part of it, and not told twice.
 */
export async function follow(
  write: Write,
  trx: Transaction,
  rule: Next,
  consequence: Consequence,
): Promise<unknown> {
  const { uid, action, params } = write;
  const around = followed.getStore();
  if (params.documentId && around?.has(params.documentId)) return rule();

  const isNew = action === 'create' || action === 'clone';
  const before = isNew || !params.documentId ? [] : await readRows(uid, params.documentId);
  const actor = presentActor();
  const { isMinor } = intentions();
  const own = isNew ? [] : [params.documentId ?? ''];
  const result = await followed.run(new Set([...(around ?? []), ...own]), rule);

  const documentId = isNew ? documentIdOf(result) : params.documentId;
  if (documentId) await tell(uid, documentId);
  return result;

  async function tell(changed: Uid, id: DocumentId) {
    const rows = await readRows(changed, id);
    const languages = compareRows(changed, before, rows);
    if (languages.length === 0) return;
    const at = new Date();
    await consequence(
      { uid: changed, documentId: id, action, actor, at, isMinor, languages, rows },
      trx,
    );
  }
}

const documentIdOf = (result: unknown): DocumentId | undefined =>
  (result as { documentId?: DocumentId } | null)?.documentId;
