import { useSyncExternalStore } from 'react';
import type { BulkAction } from './offered';

/** One record of a selection, as a report names it. */
export type Picked = { documentId: string; title: string };

/** What is to be done with a selection of records, in one language. */
export type Task = {
  action: BulkAction;
  uid: string;
  locale: string;
  documents: Picked[];
  /** Called when it is over, before the person has read the report. */
  onDone(): void;
};

let present: Task | null = null;
const listeners = new Set<() => void>();

function set(task: Task | null): void {
  present = task;
  for (const listener of listeners) listener();
}

/** Begins a task: its dialogue stands beside the list, and stays when the selection is gone. */
export const beginTask = (task: Task): void => set(task);

export const endTask = (): void => set(null);

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Follows the task of the list that is shown. */
export const useTask = (): Task | null => useSyncExternalStore(follow, () => present);
