import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Transaction } from './store';

/**
 * Runs `work` in the transaction that is open, or in one of its own. The second, nested call gives
 * `work` a context of its own that still has the transaction when Strapi, about to commit, has taken
 * it from the outer one.
 */
export const inTransaction = <Answer>(
  strapi: Core.Strapi,
  work: (trx: Transaction) => Promise<Answer>,
): Promise<Answer> =>
  strapi.db.transaction(() => strapi.db.transaction(({ trx }) => work(trx))) as Promise<Answer>;

/**
 * Makes `work` the last thing that a transaction does before it commits, whoever opened it: an error
 * in it rolls everything back. Strapi has hooks after a commit only, and in a bulk action one
 * transaction is around many writes. Call it inside `inTransaction`, once for each transaction.
 */
export function beforeCommit(trx: Transaction, work: () => Promise<void>): void {
  const inside = AsyncLocalStorage.snapshot();
  const commit = trx.commit;
  trx.commit = async (value?: unknown) => {
    trx.commit = commit;
    await inside(work);
    return commit.call(trx, value);
  };
}
