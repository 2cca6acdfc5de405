import { inTransaction } from '../in-transaction';
import type { Generations } from '../generation';
import { type Projector, reproject } from './apply-changes';

const AT_ONCE = 200;

/** The records in line to be projected, because something that many of them show has changed. */
export type Queue = {
  /** Works off the line in the background, unless that goes on already. */
  start(): void;
  /** Waits until nothing is in line. */
  done(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * Answers the worker of the line, which is kept in the database: each batch leaves it in the
 * transaction that projects it, so that after any end the next start goes on where this one stopped.
 */
export function createQueue(projector: Projector, generations: Generations): Queue {
  const { strapi, store } = projector;
  let working: Promise<void> | null = null;
  let isStopped = false;

  const workOff = async () => {
    for (let isEmpty = false; !isEmpty && !isStopped; ) {
      isEmpty = await inTransaction(strapi, async (trx) => {
        await store.lock(trx);
        const batch = await store.dequeue(trx, AT_ONCE);
        if (batch) await reproject(projector, trx, batch.kind, batch.documentIds);
        return batch === null;
      });
      generations.note(await store.readGeneration());
    }
  };

  const start = () => {
    working ??= workOff()
      .catch((error: Error) => {
        if (!isStopped) strapi.log.error(`Records in line were not projected: ${error.message}`);
      })
      .finally(() => {
        working = null;
      });
  };

  return {
    start,
    async done() {
      start();
      await working;
    },
    async stop() {
      isStopped = true;
      await working;
    },
  };
}
