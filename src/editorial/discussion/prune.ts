import type { Core } from '@strapi/strapi';
import { settingsOf } from '../settings';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Removes notices that were read and messages that were sent or given up, when they are older than
 * the days that `config/editorial.ts` keeps them; 0 keeps all. What nobody has read stays.
 */
export async function pruneNotices(strapi: Core.Strapi): Promise<void> {
  const { noticesKeepDays } = settingsOf(strapi);
  if (noticesKeepDays <= 0) return;
  const before = new Date(Date.now() - noticesKeepDays * DAY).toISOString();
  await strapi.db.transaction(async ({ trx }) => {
    const old = trx('editorial_notices').select('id').where('read_at', '<', before);
    await trx('editorial_mails').whereNot({ state: 'waiting' }).whereIn('notice_id', old).delete();
    const inLine = trx('editorial_mails').select('notice_id').where({ state: 'waiting' });
    await trx('editorial_notices').where('read_at', '<', before).whereNotIn('id', inLine).delete();
    await trx('editorial_mails').where('sent_at', '<', before).delete();
  });
}
