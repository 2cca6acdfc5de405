import { errors } from '@strapi/utils';
import type { DocumentId } from '../../content-model';
import { presentActor, readNames, record, type Transaction } from '../../editorial';
import type { ActingMember } from '../acting';
import { revokeKeysOf } from '../keys/manage';
import { writeTo } from '../mail';
import { refusePartner } from '../refusals';
import { lockMembers, refuseLastCoordinator } from './last-coordinator';
import { readAccount } from './people';
import {
  type MemberRole,
  type Membership,
  readMembers,
  removeMembership,
  saveMembership,
} from './store';

const ORGANIZATION = 'api::organization.organization';

/** Gives a member of the acting organisation another role, and tells them. Throws 404, 409. */
export const changeRole = async (
  acting: ActingMember,
  userId: number,
  role: MemberRole,
): Promise<void> =>
  await strapi.db.transaction(async ({ trx }) => {
    const { organization } = acting;
    const member = await lockedMember(trx, acting, userId, true);
    if (member.role === role) return;
    if (role !== 'coordinator') await refuseLastCoordinator(trx, organization, userId);
    await saveMembership(trx, { userId, organization, role });
    await note(trx, 'partner.role-changed', organization, { account: userId, role });
    if (userId !== acting.account.id) await tell(trx, 'member-role-changed', member, role);
  });

/**
 * Ends a membership of the acting organisation: a coordinator ends anybody's, everybody their own. The
 * keys that they made for it end, too: they know them. Throws 403, 404, 409.
 */
export const endMembership = async (acting: ActingMember, userId: number): Promise<void> =>
  await strapi.db.transaction(async ({ trx }) => {
    const isOwn = userId === acting.account.id;
    const member = await lockedMember(trx, acting, userId, !isOwn);
    await refuseLastCoordinator(trx, acting.organization, userId);
    await removeMembership(trx, member);
    await revokeKeysOf(trx, userId, acting.organization);
    await note(trx, isOwn ? 'partner.left' : 'partner.removed', acting.organization, {
      account: userId,
    });
    if (!isOwn) await tell(trx, 'member-removed', member, member.role);
  });

/**
 * Waits for other changes, then reads the member as they are, and whoever acts, too: they may have been
 * removed or demoted since they asked.
 */
async function lockedMember(
  trx: Transaction,
  { organization, account }: ActingMember,
  userId: number,
  isForCoordinators: boolean,
): Promise<Membership> {
  await lockMembers(organization);
  const members = await readMembers(trx, organization);
  const self = members.find((member) => member.userId === account.id);
  if (!self) throw new errors.ForbiddenError();
  if (isForCoordinators && self.role !== 'coordinator') refusePartner('coordinators-only');
  const member = members.find((one) => one.userId === userId);
  if (!member) throw new errors.NotFoundError();
  return member;
}

const note = (
  trx: Transaction,
  action: string,
  organization: DocumentId,
  details: Record<string, string | number>,
): Promise<void> =>
  record(trx, {
    actor: presentActor(),
    action,
    object: { type: ORGANIZATION, id: organization },
    details,
  });

async function tell(
  trx: Transaction,
  kind: 'member-role-changed' | 'member-removed',
  { userId, organization }: Membership,
  role: MemberRole,
): Promise<void> {
  const account = await readAccount(userId);
  if (!account) return;
  const { email, language, name } = account;
  const [called] = await readNames(ORGANIZATION, [organization], language);
  await writeTo(trx, { to: email, language, kind, values: { name, organization: called, role } });
}
