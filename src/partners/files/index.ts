// Files that partners send in.
// It owns what is taken, judged by content, and whose a file is.
// It never serves anything that a browser could run.
import type { Part } from '../part';

export const files: Part = {};
