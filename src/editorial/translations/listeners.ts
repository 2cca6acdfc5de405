type Listener = () => Promise<void>;

const listeners = new Set<Listener>();

/**
 * Calls a listener, in the transaction of its cause, whenever a public translation becomes outdated or
 * current, which the public is told; answers how to stop.
 */
export function onPublicState(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export async function tellListeners(): Promise<void> {
  for (const listener of listeners) await listener();
}
