import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Where the benchmark keeps what it makes: applications, databases, results. */
export const WORK = path.join(ROOT, '.tmp/bench');
