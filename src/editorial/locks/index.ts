// Who else has a text open, and that nobody overwrites what they have not seen.
// It owns the tables `editorial_locks` and `editorial_savings`.
// It never blocks a write because of a lock: only a save on a text that has moved on is refused.
import { errors, z } from '@strapi/utils';
import { readAddress } from '../addressed';
import type { Desk } from '../desk';
import { deskRoute } from '../desk-routes';
import { mayUpdateDocument } from '../roles';
import { answerConflicts } from './conflicts';
import { dropLocks, heldLock, releaseLock, show, takeLock } from './held';
import { noteSavings, refuseOldBase } from './savings';

const PATH = '/documents/:uid/:documentId/:locale/lock';

const taking = deskRoute({
  method: 'PUT',
  path: PATH,
  rights: [],
  body: z.strictObject({ takeOver: z.boolean().default(false) }),
  async answer({ strapi, params, body: { takeOver }, user: { id: user } }) {
    const address = await readAddress(params);
    const { uid, documentId, locale } = address;
    if (!(await mayUpdateDocument(uid, documentId, locale))) throw new errors.ForbiddenError();
    return strapi.db.transaction(async ({ trx }) =>
      show(await takeLock(trx, address, { user, now: new Date(), takeOver }), user),
    );
  },
});

const releasing = deskRoute({
  method: 'DELETE',
  path: PATH,
  rights: [],
  async answer({ strapi, params, user }) {
    const address = await readAddress(params);
    await strapi.db.transaction(({ trx }) => releaseLock(trx, address, user.id));
    return null;
  },
});

export const locks: Desk = {
  async bootstrap(strapi) {
    strapi.server.use(answerConflicts);
  },
  beforeWrite: refuseOldBase,
  async onChange(change, trx) {
    await noteSavings(change, trx);
    const gone = change.languages.filter(({ draft }) => draft.before && !draft.after);
    await dropLocks(
      trx,
      change.documentId,
      gone.map(({ locale }) => locale),
    );
  },
  describe: ({ uid, documentId, locale, user }) =>
    strapi.db.transaction(async ({ trx }) => {
      const lock = await heldLock(trx, { uid, documentId, locale });
      return lock && show(lock, user.id);
    }),
  routes: [taking, releasing],
};
