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
