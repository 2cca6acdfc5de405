import { AsyncLocalStorage } from 'node:async_hooks';

const restoring = new AsyncLocalStorage<number>();

/** Runs the write that restores a version, so that the version it makes says of which one. */
export const restoreFrom = <Result>(
  number: number,
  write: () => Promise<Result>,
): Promise<Result> => restoring.run(number, write);

/** Answers the number of the version that is being restored, or null. */
export const restoredNumber = (): number | null => restoring.getStore() ?? null;
