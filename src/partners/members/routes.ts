import { errors, z } from '@strapi/utils';
import { presentMe } from '../accounts/present-me';
import type { Acting, ActingMember } from '../acting';
import { accountRoute, partnerRoute, type PartnerRoute } from '../partner-route';
import { refusePartner } from '../refusals';
import { DOCUMENT_ID, idIn } from '../texts';
import { changeRole, endMembership } from './change';
import { MEMBER, presentMembers } from './present';
import { chooseDefault, MEMBER_ROLES, readMemberships } from './store';

const list = partnerRoute({
  method: 'GET',
  path: '/members',
  may: { role: 'contributor', scope: 'organization:read' },
  told: {
    id: 'listMembers',
    summary: {
      en: 'List who contributes for the organisation; coordinators see addresses, too',
      fr: 'Lister les personnes qui contribuent pour l’organisme ; la coordination voit aussi leurs adresses',
    },
    answer: z.array(MEMBER),
  },
  answer: async ({ acting }) => ({ data: await presentMembers(acting) }),
});

const change = partnerRoute({
  method: 'PUT',
  path: '/members/:userId',
  may: { role: 'coordinator', scope: null },
  body: z.strictObject({ role: z.enum(MEMBER_ROLES) }),
  told: {
    id: 'changeMember',
    summary: {
      en: 'Give a member another role; the last coordinator stays one',
      fr: 'Changer le rôle d’un membre ; la dernière personne à la coordination y reste',
    },
    answer: MEMBER,
    errors: [404, 409],
  },
  async answer({ acting, params, body: { role } }) {
    const userId = memberIn(params.userId);
    await changeRole(personIn(acting), userId, role);
    const members = await presentMembers(acting);
    return { data: members.find(({ id }) => id === userId) ?? null };
  },
});

const end = partnerRoute({
  method: 'DELETE',
  path: '/members/:userId',
  may: { role: 'contributor', scope: null },
  told: {
    id: 'removeMember',
    summary: {
      en: 'Remove a member (coordinators), or leave; the last coordinator stays',
      fr: 'Retirer un membre (coordination) ou quitter l’organisme ; la dernière personne à la coordination reste',
    },
    errors: [404, 409],
  },
  async answer({ acting, params }) {
    await endMembership(personIn(acting), memberIn(params.userId));
    return null;
  },
});

const choose = accountRoute({
  method: 'PUT',
  path: '/me/organization',
  body: z.strictObject({ organization: DOCUMENT_ID }),
  told: {
    id: 'chooseOrganization',
    summary: {
      en: 'Choose for which organisation one acts where no header says it',
      fr: 'Choisir l’organisme pour lequel on agit quand aucun en-tête ne le dit',
    },
    answer: z.looseObject({ id: z.number() }),
  },
  async answer({ account, body: { organization } }) {
    const memberships = await readMemberships(account.id);
    if (!memberships.some((membership) => membership.organization === organization)) {
      refusePartner('not-your-organization', { named: organization });
    }
    await strapi.db.transaction(({ trx }) => chooseDefault(trx, account.id, organization));
    return { data: await presentMe(account) };
  },
});

/** Where no key will do, a member acts. */
export function personIn(acting: Acting): ActingMember {
  if (acting.kind !== 'member') throw new errors.ForbiddenError();
  return acting;
}

function memberIn(sent: string): number {
  const id = idIn(sent);
  if (id === null) throw new errors.NotFoundError();
  return id;
}

export const MEMBER_ROUTES: PartnerRoute[] = [list, change, end, choose];
