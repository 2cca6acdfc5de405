import { presentActor, record, type Transaction } from '../../editorial';
import { writeTo } from '../mail';
import { readAccount } from '../members';
import { endSessions } from './sessions';

const USER = 'plugin::users-permissions.user';
const BLOCKS = 'partner_account_blocks';

/** That an account was blocked or opened again: why, by whom (an account of the panel) and when. */
export type Block = {
  isBlocked: boolean;
  reason: string;
  decidedBy: number | null;
  decidedAt: string;
};

type Stored = {
  is_blocked: boolean | number;
  reason: string;
  decided_by: number | null;
  decided_at: string;
};

/** Shuts an account at once: its sessions end, and keys that it made open nothing. */
export async function blockAccount(
  trx: Transaction,
  userId: number,
  reason: string,
): Promise<void> {
  await decide(trx, userId, true, reason);
  await endSessions(userId);
}

/** Opens an account again, and the keys that it made. */
export const unblockAccount = (trx: Transaction, userId: number, reason: string): Promise<void> =>
  decide(trx, userId, false, reason);

async function decide(trx: Transaction, userId: number, isBlocked: boolean, reason: string) {
  const account = await readAccount(userId);
  if (!account || account.isBlocked === isBlocked) return;
  const actor = presentActor();
  await strapi.db.query(USER).update({ where: { id: userId }, data: { blocked: isBlocked } });
  await trx(BLOCKS).insert({
    user_id: userId,
    is_blocked: isBlocked,
    reason,
    decided_by: actor.kind === 'person' ? actor.id : null,
    decided_at: new Date().toISOString(),
  });
  await record(trx, {
    actor,
    action: isBlocked ? 'partner.block' : 'partner.unblock',
    object: { type: USER, id: String(userId) },
  });
  const { email: to, language, name } = account;
  const kind = isBlocked ? 'account-blocked' : 'account-unblocked';
  await writeTo(trx, { to, language, kind, values: { name, reason } });
}

/** Reads when and why an account was blocked and opened again, the newest first. */
export async function readBlocks(trx: Transaction, userId: number): Promise<Block[]> {
  const rows: Stored[] = await trx(BLOCKS).where({ user_id: userId }).orderBy('id', 'desc');
  return rows.map((row) => ({
    isBlocked: Boolean(row.is_blocked),
    reason: row.reason,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
  }));
}
