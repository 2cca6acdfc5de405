import type { Core } from '@strapi/strapi';
import { partnerSettings } from '../settings';
import { APPLICATIONS, forgetApplications } from './applications';
import { INVITATIONS } from './invitations';

const DAY = 24 * 60 * 60 * 1000;

/** For how long one can see who was invited, once that is over. */
const INVITATIONS_KEPT_DAYS = 30;

/**
 * Deletes what there is no reason to keep any longer: applications that nobody has confirmed, those that
 * were decided long ago (`applicationDays`), and invitations that have ended.
 */
export const forgetOldApplications = async (strapi: Core.Strapi): Promise<void> =>
  await strapi.db.transaction(async ({ trx }) => {
    const now = Date.now();
    const decidedBefore = new Date(now - partnerSettings().applicationDays * DAY).toISOString();
    const over: { id: number }[] = await trx(APPLICATIONS)
      .select('id')
      .where((query: ReturnType<typeof trx.queryBuilder>) => {
        query.where({ state: 'unconfirmed' }).where('expires_at', '<', new Date(now).toISOString());
      })
      .orWhere('decided_at', '<', decidedBefore);
    await forgetApplications(
      trx,
      over.map(({ id }) => id),
    );
    const endedBefore = new Date(now - INVITATIONS_KEPT_DAYS * DAY).toISOString();
    for (const end of ['expires_at', 'accepted_at', 'revoked_at']) {
      await trx(INVITATIONS).where(end, '<', endedBefore).delete();
    }
  });
