import type { StoredKey } from './key';
import { KEYS } from './store';

/** How exact the moment of the last use is: a write for each request would be too much. */
const EXACT_TO = 60_000;

/** Notes that a key is in use. */
export async function noteUse({ id, lastUsedAt }: StoredKey, now = new Date()): Promise<void> {
  if (lastUsedAt !== null && now.getTime() - Date.parse(lastUsedAt) < EXACT_TO) return;
  await strapi.db.connection(KEYS).where({ id }).update({ last_used_at: now.toISOString() });
}
