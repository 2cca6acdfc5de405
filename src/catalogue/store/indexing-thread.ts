import { parentPort } from 'node:worker_threads';
import { index, type Searched } from './search-text';

parentPort?.on('message', ({ id, entries }: { id: number; entries: Searched[] }) => {
  parentPort?.postMessage({ id, indexed: index(entries) });
});
