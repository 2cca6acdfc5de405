import { errors, z } from '@strapi/utils';
import type { DeskRoute } from '../../editorial';
import { managerRoute } from '../manager-route';
import { readAccount } from '../members';
import { blockAccount, readBlocks, unblockAccount } from './block';
import { presentMe } from './present-me';

const REASON = z.strictObject({ reason: z.string().trim().min(1).max(2000) });

const show = managerRoute({
  method: 'GET',
  path: '/partners/people/:id',
  answer: ({ params }) => presentPerson(params.id),
});

const block = managerRoute({
  method: 'POST',
  path: '/partners/people/:id/block',
  body: REASON,
  answer: ({ params, body: { reason } }) => decide(params.id, reason, blockAccount),
});

const unblock = managerRoute({
  method: 'POST',
  path: '/partners/people/:id/unblock',
  body: REASON,
  answer: ({ params, body: { reason } }) => decide(params.id, reason, unblockAccount),
});

async function decide(sent: string, reason: string, change: typeof blockAccount) {
  const { id } = await personOr404(sent);
  await strapi.db.transaction(async ({ trx }) => change(trx, id, reason));
  return presentPerson(sent);
}

/** A number that is none, or larger than a database's, is nobody's. */
async function personOr404(sent: string) {
  const person = /^\d{1,9}$/.test(sent) ? await readAccount(Number(sent)) : null;
  if (!person) throw new errors.NotFoundError();
  return person;
}

async function presentPerson(sent: string) {
  const { isBlocked, ...account } = await personOr404(sent);
  return {
    ...(await presentMe(account)),
    isBlocked,
    blocks: await strapi.db.transaction(async ({ trx }) => readBlocks(trx, account.id)),
  };
}

/** What the partnership manager asks of the panel about people's accounts. */
export const ACCOUNT_DESK: DeskRoute[] = [show, block, unblock];
