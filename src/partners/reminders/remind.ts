import type { Core } from '@strapi/strapi';
import type { DocumentId } from '../../content-model';
import { actAs, type Actor, type Transaction } from '../../editorial';
import { writeTo } from '../mail';
import { isMailConfigured } from '../mail/write';
import { type KnownAccount, readAccounts } from '../members/people';
import { type Membership, readMembers } from '../members/store';
import { partnerSettings } from '../settings';
import { claimReminders } from './claim';
import { type Due, readLyingDrafts, readVerifications } from './due';

const REMINDERS: Actor = { kind: 'system', name: 'reminders' };

/**
 * Reminds owners, by one letter each in their language, of drafts that have been left lying and of
 * published records that are due for verification. Where no mail can go out, nothing is noted as done.
 */
export async function remindOwners(strapi: Core.Strapi, now = new Date()): Promise<void> {
  if (!isMailConfigured()) return;
  await strapi.db.transaction(({ trx }) => actAs(REMINDERS, () => remind(trx, now)));
}

async function remind(trx: Transaction, now: Date): Promise<void> {
  const { draftReminderDays, verificationReminderDays } = partnerSettings();
  const drafts = draftReminderDays > 0 ? await readLyingDrafts(trx, draftReminderDays, now) : [];
  const verifications = await readVerifications(trx, verificationReminderDays, now);
  const due = await claimReminders(trx, [...verifications, ...drafts], now);
  for (const [account, own] of await byPerson(trx, due)) {
    await writeTo(trx, {
      to: account.email,
      language: account.language,
      kind: 'reminder',
      values: { name: account.name, due: JSON.stringify(own) },
    });
  }
}

async function byPerson(trx: Transaction, due: Due[]): Promise<[KnownAccount, Due[]][]> {
  const letters = new Map<number, [KnownAccount, Due[]]>();
  for (const organization of new Set(due.map((one) => one.organization))) {
    const own = due.filter((one) => one.organization === organization);
    for (const [account, their] of await inOrganization(trx, organization, own)) {
      const [, before] = letters.get(account.id) ?? [account, []];
      letters.set(account.id, [account, [...before, ...their]]);
    }
  }
  return [...letters.values()];
}

/** Drafts are everyone's who may write; records are the coordinators', or everyone's where there is none. */
async function inOrganization(
  trx: Transaction,
  organization: DocumentId,
  due: Due[],
): Promise<[KnownAccount, Due[]][]> {
  const members = await readMembers(trx, organization);
  const accounts = await readAccounts(members.map(({ userId }) => userId));
  const open = members.flatMap((member): [Membership, KnownAccount][] => {
    const account = accounts.get(member.userId);
    return account && !account.isBlocked ? [[member, account]] : [];
  });
  const hasCoordinator = open.some(([{ role }]) => role === 'coordinator');
  return open
    .map(([{ role }, account]): [KnownAccount, Due[]] => [
      account,
      due.filter(({ kind }) => kind === 'draft' || !hasCoordinator || role === 'coordinator'),
    ])
    .filter(([, their]) => their.length > 0);
}
