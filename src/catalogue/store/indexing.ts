import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { index, type IndexedEntries, type Searched } from './search-text';

/** Fewer entries are indexed at once where they are: an editor's save starts no thread. */
const WORTH_A_THREAD = 50;
const IDLE_MILLISECONDS = 10_000;

type Waiting = { resolve(indexed: IndexedEntries): void; reject(error: Error): void };

export type Indexing = {
  /** Answers what is stored to search the entries, in their order; many are analysed beside other work. */
  indexAll(entries: Searched[]): Promise<IndexedEntries>;
  close(): Promise<void>;
};

/** Opens the analysis of texts, with a thread that is there while many of them come. */
export function openIndexing(): Indexing {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let count = 0;

  const fail = (error: Error) => {
    thread = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const close = async () => {
    clearTimeout(idle);
    const closing = thread;
    fail(new Error('The catalogue was closed while texts were analysed.'));
    await closing?.terminate();
  };
  const start = () => {
    const started = new Worker(path.join(__dirname, 'indexing-thread.js'));
    started.unref();
    started.on('error', fail);
    started.on('message', ({ id, indexed }: { id: number; indexed: IndexedEntries }) => {
      waiting.get(id)?.resolve(indexed);
      waiting.delete(id);
      if (waiting.size > 0) return;
      started.unref();
      idle = setTimeout(() => void close(), IDLE_MILLISECONDS).unref();
    });
    return started;
  };

  return {
    async indexAll(entries) {
      if (entries.length < WORTH_A_THREAD) return index(entries);
      clearTimeout(idle);
      thread ??= start();
      thread.ref();
      const id = (count += 1);
      const answered = new Promise<IndexedEntries>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
      });
      thread.postMessage({ id, entries: entries.map(({ locale, text }) => ({ locale, text })) });
      return answered;
    },
    close,
  };
}
