import { createHash } from 'node:crypto';
import { isSameContent, keyOf, textOf } from './inline-codes';
import type { Unit } from './units';
import type { XliffFile } from './xliff';

/** Words that are no longer what was sent out; `null` where there were, or are, none. */
export type Change = { path: string; before: string | null; now: string | null };

/** Answers a SHA-256 of words and their codes, in hexadecimal. */
export const hashOf = (units: Pick<Unit, 'path' | 'content'>[]): string =>
  createHash('sha256')
    .update(JSON.stringify(units.map(({ path, content }) => [path, keyOf(content)])))
    .digest('hex');

/**
 * Answers what has changed in the source language since a file was written. Where the file's hash is
 * that of today's words, nothing has, even if a tool has rewritten the `<source>` elements.
 */
export function compareSource(file: XliffFile, current: Unit[]): Change[] {
  if (file.sourceHash === hashOf(current)) return [];
  const now = new Map(current.map((unit) => [unit.path, unit.content]));
  const changed = file.units.flatMap(({ id, source }): Change[] => {
    const content = now.get(id);
    if (content && isSameContent(content, source)) return [];
    return [{ path: id, before: textOf(source), now: content ? textOf(content) : null }];
  });
  if (file.sourceHash === undefined) return changed.filter((change) => change.now !== null);

  const sent = new Set(file.units.map(({ id }) => id));
  const added = current
    .filter(({ path }) => !sent.has(path))
    .map(({ path, content }) => ({ path, before: null, now: textOf(content) }));
  return [...changed, ...added];
}
