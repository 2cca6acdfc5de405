import { lock, presentActor, record } from '../../editorial';
import type { Account } from '../acting';
import { writeTo } from '../mail';
import { accountOf, readAccount } from '../members';
import { refusePartner } from '../refusals';
import { partnerSettings } from '../settings';
import { readLink } from '../signed';

const USER = 'plugin::users-permissions.user';
const CHANGES = 'partner_address_changes';
const HOUR = 3_600_000;

type Change = { user_id: number; address: string; asked_at: string };

/**
 * Notes that somebody wants another address, and writes to it: a link that confirms it, or that it has
 * an account already. Whoever asks is told the same either way.
 */
export async function askForAddress(account: Account, email: string): Promise<void> {
  const address = email.toLowerCase();
  if (address === account.email) refusePartner('address-unchanged');
  const askedAt = new Date();
  const until = new Date(askedAt.getTime() + partnerSettings().confirmationHours * HOUR);
  await strapi.db.transaction(async ({ trx }) => {
    const change = { user_id: account.id, address, asked_at: askedAt.toISOString() };
    await trx(CHANGES).insert(change).onConflict('user_id').merge();
    const isTaken = (await accountOf(address)) !== null;
    const { id, name, language } = account;
    await writeTo(
      trx,
      isTaken
        ? { to: address, language, kind: 'address-taken', values: {} }
        : {
            to: address,
            language,
            kind: 'address-confirm',
            values: { name, account: id, round: askedAt.getTime(), until: until.toISOString() },
          },
    );
  });
}

/**
 * Gives somebody the address that a link confirms, and tells the old one. Throws a 400 for a link that
 * no longer works, and a 409 where the address has got an account meanwhile.
 */
export async function confirmAddress(token: string): Promise<void> {
  const link = readLink('address-change', token);
  if (!link) refusePartner('link-dead');
  await strapi.db.transaction(async ({ trx }) => {
    const wanted = { user_id: link.id, asked_at: new Date(link.round).toISOString() };
    const change: Change | undefined = await trx(CHANGES).where(wanted).first();
    const account = await readAccount(link.id);
    if (!change || !account || (await trx(CHANGES).where(wanted).delete()) !== 1) {
      refusePartner('link-dead');
    }
    await lock(`partner-account:${change.address}`);
    if (await accountOf(change.address)) refusePartner('address-taken');
    await strapi.db.query(USER).update({
      where: { id: account.id },
      data: { email: change.address, username: change.address, confirmed: true },
    });
    await record(trx, {
      actor: presentActor(),
      action: 'partner.address-changed',
      object: { type: USER, id: String(account.id) },
    });
    const { email: to, language, name } = account;
    await writeTo(trx, { to, language, kind: 'address-changed', values: { name } });
  });
}

/** Forgets wishes whose link no longer works. */
export const forgetAddressChanges = (now = new Date()): Promise<number> =>
  strapi.db
    .connection(CHANGES)
    .where(
      'asked_at',
      '<',
      new Date(now.getTime() - partnerSettings().confirmationHours * HOUR).toISOString(),
    )
    .delete();
