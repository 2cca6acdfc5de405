import { AsyncLocalStorage } from 'node:async_hooks';

const vouching = new AsyncLocalStorage<string>();

/**
 * Runs work for whose texts the clearinghouse itself vouches, as for records that come with it: what
 * is published in it needs no reviewer, and its approval is recorded with the reason given.
 */
export const vouchFor = <Result>(reason: string, work: () => Promise<Result>): Promise<Result> =>
  vouching.run(reason, work);

/** Answers why the clearinghouse vouches for what is written now, or null where it doesn't. */
export const vouchedReason = (): string | null => vouching.getStore() ?? null;
