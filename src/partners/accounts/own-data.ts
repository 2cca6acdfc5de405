import { lock, presentActor, readerLanguage, readNames, record } from '../../editorial';
import type { Account } from '../acting';
import { revokeKeysOf } from '../keys/manage';
import { writeTo } from '../mail';
import { readMembers, readMemberships } from '../members/store';
import { refusePartner } from '../refusals';
import { deleteHoldings, readHoldings } from './holdings';
import { endSessions, readSessions } from './sessions';

const USER = 'plugin::users-permissions.user';
const ORGANIZATION = 'api::organization.organization';

/** Answers everything that is held about somebody (GDPR, article 15 and 20). */
export async function exportOwnData(account: Account) {
  const { createdAt, updatedAt } = await strapi.db
    .query(USER)
    .findOne({ where: { id: account.id }, select: ['createdAt', 'updatedAt'] });
  return {
    account: { ...account, createdAt, updatedAt },
    sessions: await readSessions(account.id),
    ...(await strapi.db.transaction(async ({ trx }) => readHoldings(trx, account))),
  };
}

/**
 * Deletes somebody's account, their name and their address wherever they are (GDPR, article 17). What
 * they contributed stays with its organisation. Throws a 409 where they are the last who coordinates one.
 */
export async function deleteOwnAccount(account: Account): Promise<void> {
  const memberships = await readMemberships(account.id);
  const organizations = memberships.map(({ organization }) => organization).sort();
  await strapi.db.transaction(async ({ trx }) => {
    for (const organization of organizations) await lock(organization);
    const alone: string[] = [];
    for (const organization of organizations) {
      const members = await readMembers(trx, organization);
      const coordinators = members.filter(({ role }) => role === 'coordinator');
      const isAlone = coordinators.every(({ userId }) => userId === account.id);
      if (coordinators.length > 0 && isAlone) alone.push(organization);
    }
    if (alone.length > 0) await refuseLast(alone);

    await revokeKeysOf(trx, account.id);
    await endSessions(account.id);
    await deleteHoldings(trx, account);
    await strapi.db.query(USER).delete({ where: { id: account.id } });
    await record(trx, {
      actor: presentActor(),
      action: 'partner.account-deleted',
      object: { type: USER, id: String(account.id) },
    });
    const { email: to, language, name } = account;
    await writeTo(trx, { to, language, kind: 'account-deleted', values: { name } });
  });
}

async function refuseLast(organizations: string[]): Promise<never> {
  const language = readerLanguage();
  const names = await readNames(ORGANIZATION, organizations, language);
  const list = new Intl.ListFormat(language === 'fr' ? 'fr' : 'en-GB', { type: 'conjunction' });
  refusePartner('last-coordinator-of', { organizations: list.format(names) });
}
