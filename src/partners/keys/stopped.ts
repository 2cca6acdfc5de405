import { trustOfKey } from '../trust/read';
import type { StoredKey } from './key';

const USER = 'plugin::users-permissions.user';

/** Whether a key opens nothing for now: whoever made it is blocked, or the organisation is. */
export async function isStopped(key: StoredKey): Promise<boolean> {
  const blocked = await strapi.db
    .query(USER)
    .count({ where: { id: key.createdBy, blocked: true } });
  if (blocked > 0) return true;
  const level = await strapi.db.transaction(async ({ trx }) => trustOfKey(trx, key));
  return level === 'blocked';
}
