import type { DocumentId } from '../../content-model';
import { presentActor, record, type Transaction } from '../../editorial';
import type { Account } from '../acting';
import { revokeKeysOf } from '../keys/manage';
import { writeTo } from '../mail';
import { lockMembers, refuseLastCoordinator } from '../members/last-coordinator';
import { readMemberships } from '../members/store';
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
    for (const organization of organizations) {
      await lockMembers(organization);
      await refuseLastCoordinator(trx, organization, account.id);
      await noteLeft(trx, organization, account);
    }
    await revokeKeysOf(trx, account.id);
    await endSessions(account.id);
    await deleteHoldings(trx, account);
    await strapi.db.query(USER).delete({ where: { id: account.id } });
    const { email: to, language, name } = account;
    await writeTo(trx, { to, language, kind: 'account-deleted', values: { name } });
  });
}

const noteLeft = (trx: Transaction, organization: DocumentId, { id }: Account): Promise<void> =>
  record(trx, {
    actor: presentActor(),
    action: 'partner.left',
    object: { type: ORGANIZATION, id: organization },
    details: { account: id },
  });
