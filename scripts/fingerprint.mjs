import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Answers a short hash of the content of files and folders: equal when nothing in them differs.
 * `ignore` takes a path relative to the root and answers whether to leave it out.
 *
 * @param {string} root
 * @param {string[]} entries
 * @param {(relative: string) => boolean} ignore
 */
export function fingerprint(root, entries, ignore = () => false) {
  const hash = createHash('sha256');
  const visit = (relative) => {
    if (ignore(relative)) return;
    const absolute = path.join(root, relative);
    const stats = statSync(absolute, { throwIfNoEntry: false });
    if (!stats) return;
    if (stats.isDirectory()) {
      for (const name of readdirSync(absolute).sort()) visit(path.join(relative, name));
    } else {
      hash.update(relative).update('\0').update(readFileSync(absolute)).update('\0');
    }
  };
  for (const entry of entries) visit(entry);
  return hash.digest('hex').slice(0, 16);
}
