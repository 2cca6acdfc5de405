import type { Core } from '@strapi/strapi';
import type { Store } from './store';

/** How long another process's change may stay unseen, in milliseconds. */
const EVERY = 250;

type Listener = (generation: number) => void;

/** The generation as this process knows it: of its own commits at once, of others' soon after. */
export type Generations = {
  /** The last generation seen; 0 before the first. */
  current(): number;
  /** Tells each newer generation from now on; answers how to stop. */
  onChange(listener: Listener): () => void;
  /** Takes note of a generation that is committed. */
  note(generation: number): void;
  stop(): void;
};

/** Watches the generation number that every commit which changes an answer moves. */
export function watchGenerations(strapi: Core.Strapi, store: Store): Generations {
  const listeners = new Set<Listener>();
  let current = 0;
  let isAsking = false;

  const note = (generation: number) => {
    if (generation <= current) return;
    current = generation;
    for (const listener of listeners) listener(generation);
  };
  const ask = async () => {
    if (isAsking) return;
    isAsking = true;
    try {
      note(await store.readGeneration());
    } catch (error) {
      strapi.log.error(`The catalogue's generation can't be read: ${(error as Error).message}`);
    } finally {
      isAsking = false;
    }
  };
  const timer = setInterval(ask, EVERY);
  timer.unref();

  return {
    current: () => current,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    note,
    stop() {
      clearInterval(timer);
      listeners.clear();
    },
  };
}
