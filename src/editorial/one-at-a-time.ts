import { AsyncLocalStorage } from 'node:async_hooks';

const inside = new AsyncLocalStorage<object>();
const turns = new WeakMap<object, Promise<unknown>>();

/** Whether the present write is part of another one that the room's rules are about. */
export const isNested = (): boolean => inside.getStore() !== undefined;

/**
 * Runs the writes of one transaction one after another, as bulk actions of the content manager start
 * them all at once: when one fails, none of those that wait begins in a transaction that is over.
 */
export async function oneAtATime<Result>(
  transaction: object,
  write: () => Promise<Result>,
): Promise<Result> {
  if (inside.getStore() === transaction) return write();
  const before = turns.get(transaction) ?? Promise.resolve();
  const turn = before.then(() => inside.run(transaction, write));
  turns.set(transaction, turn);
  try {
    return await turn;
  } finally {
    if (turns.get(transaction) === turn) turns.delete(transaction);
  }
}
