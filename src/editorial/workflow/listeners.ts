import type { Transaction } from '../desk';
import type { Stage } from './stages';
import type { Place } from './states';

/** One language of a document that has come to another stage; `from` is null for a new text. */
export type StageChange = { place: Place; from: Stage | null; to: Stage };

type Listener = (change: StageChange, trx: Transaction) => Promise<void>;

const listeners = new Set<Listener>();

/** Calls a function of another room whenever a text has come to another stage, in that transaction. */
export const onStage = (listener: Listener): void => void listeners.add(listener);

export async function tellStage(trx: Transaction, change: StageChange): Promise<void> {
  for (const listener of listeners) await listener(change, trx);
}
