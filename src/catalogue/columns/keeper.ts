import type { Generations } from '../generation';
import type { Store } from '../store';
import { Columns } from './columns';

const AT_ONCE = 5_000;

/** Keeps the columns in memory as new as the catalogue. */
export type ColumnsKeeper = {
  /** Answers the columns with everything that was committed when it was asked for, as far as known. */
  current(): Promise<Columns>;
  /** The generation up to which the columns hold everything. */
  generation(): number;
};

/** Answers columns that are loaded when first asked for, and refreshed by what changed since. */
export function keepColumns(store: Store, generations: Generations): ColumnsKeeper {
  const columns = new Columns();
  let loaded = -1;
  let refreshing: Promise<void> | null = null;

  const refresh = async () => {
    const generation = await store.readGeneration();
    for (let after = 0, isDone = false; !isDone; ) {
      const rows = await store.changedSince(loaded, after, AT_ONCE);
      for (const row of rows) columns.set(row);
      isDone = rows.length < AT_ONCE;
      after = rows.at(-1)?.id ?? after;
      if (!isDone) await new Promise(setImmediate);
    }
    loaded = generation;
    generations.note(generation);
  };

  return {
    async current() {
      while (loaded < 0 || loaded < generations.current()) {
        refreshing ??= refresh().finally(() => {
          refreshing = null;
        });
        await refreshing;
      }
      return columns;
    },
    generation: () => loaded,
  };
}
