import { AsyncLocalStorage } from 'node:async_hooks';

const carrying = new AsyncLocalStorage<true>();

/** Runs a write of the room's own, to which the rules for editors' writes do not apply. */
export const carry = <Result>(write: () => Promise<Result>): Promise<Result> =>
  carrying.run(true, write);

/** Whether the present write is the room's own. */
export const isCarrying = (): boolean => carrying.getStore() === true;
