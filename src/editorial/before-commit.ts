import { AsyncLocalStorage } from 'node:async_hooks';
import type { Transaction } from './desk';

/**
 * What is done before a commit, in the order in which it is done in every transaction: each of these
 * holds one lock until the commit, and taking them in two orders would be a deadlock.
 */
const ORDER = ['catalogue', 'audit'] as const;

type Turn = (typeof ORDER)[number];
type Works = Map<Turn, () => Promise<void>>;

const waiting = new WeakMap<Transaction, Works>();

/**
 * Makes `work` the last thing that a transaction does before it commits, whoever opened it: an error
 * in it rolls everything back. Strapi has hooks after a commit only, and in a bulk action one
 * transaction is around many writes. A turn is taken once in a transaction.
 */
export function beforeCommit(trx: Transaction, turn: Turn, work: () => Promise<void>): void {
  const inside = AsyncLocalStorage.snapshot();
  const works = waiting.get(trx) ?? prepare(trx);
  works.set(turn, () => inside(work));
}

function prepare(trx: Transaction): Works {
  const works: Works = new Map();
  waiting.set(trx, works);
  const commit = trx.commit;
  trx.commit = async (value?: unknown) => {
    trx.commit = commit;
    for (const turn of ORDER) await works.get(turn)?.();
    return commit.call(trx, value);
  };
  return works;
}
