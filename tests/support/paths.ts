import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Where tests keep what they make: transpiled sources, template databases, screenshots. */
export const WORK = path.join(ROOT, '.tmp/test');
