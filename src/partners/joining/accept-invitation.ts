import { lock, presentActor, record, type Transaction } from '../../editorial';
import { checkPassword } from '../accounts/password';
import { lockMembers } from '../members/last-coordinator';
import { accountOf, USER } from '../members/people';
import { readMembers, saveMembership } from '../members/store';
import { refusePartner } from '../refusals';
import { readLink } from '../signed';
import { endInvitation, type Invitation, readOpen } from './invitations';
import { refuseGoneOrganization } from './organizations';

type NewAccount = { name?: string; password?: string; language?: 'en' | 'fr' };

/** Answers the invitation that the token of a letter opens; throws a 400 for any that opens none. */
export async function invitationOf(trx: Transaction, token: string): Promise<Invitation> {
  const signed = readLink('invitation', token);
  const invitation = signed && (await readOpen(trx, signed.id));
  if (!invitation) refusePartner('link-does-not-work');
  return invitation;
}

/**
 * Makes whoever has the letter a member of the organisation, with a new account where the address has
 * none. Works once, also for two who come at the same time: the second finds nothing after its wait. The
 * letter shows that the address is theirs, so that an account joins by it alone.
 */
export const acceptInvitation = async (token: string, given: NewAccount): Promise<Invitation> =>
  await strapi.db.transaction(async ({ trx }) => {
    const invitation = await invitationOf(trx, token);
    const { id, organization, email, role } = invitation;
    await lockMembers(organization);
    await lock(`partner-account:${email}`);
    await invitationOf(trx, token);
    await refuseGoneOrganization(organization);
    const userId = await openAccount(invitation, given);
    if (!(await endInvitation(trx, id, 'accepted_at'))) refusePartner('link-does-not-work');

    const members = await readMembers(trx, organization);
    const isCoordinator = members.some(
      (member) => member.userId === userId && member.role === 'coordinator',
    );
    const kept = isCoordinator ? 'coordinator' : role;
    await saveMembership(trx, { userId, organization, role: kept });
    await record(trx, {
      actor: presentActor(),
      action: 'partner.joined',
      object: { type: 'api::organization.organization', id: organization },
      details: { invitation: id, account: userId, role: kept },
    });
    return { ...invitation, role: kept };
  });

async function openAccount(
  { email, language: invitedIn }: Invitation,
  { name, password, language }: NewAccount,
): Promise<number> {
  const account = await accountOf(email);
  if (account) {
    if (account.isBlocked) refusePartner('account-blocked');
    if (name !== undefined || password !== undefined) refusePartner('account-exists');
    return account.id;
  }
  if (name === undefined || password === undefined) refusePartner('account-needed');
  checkPassword(password, { email, name });
  const role: { id: number } = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' }, select: ['id'] });
  const made: { id: number } = await strapi
    .plugin('users-permissions')
    .service('user')
    .add({
      username: email,
      email,
      name,
      password,
      language: language ?? invitedIn,
      provider: 'local',
      confirmed: true,
      blocked: false,
      role: role.id,
    });
  const { id } = await strapi.db.query(USER).findOne({ where: { id: made.id }, select: ['id'] });
  return id;
}
