import { errors, z } from '@strapi/utils';
import { presentActor, readerLanguage, readNames, record } from '../../editorial';
import { accountOf } from '../members/people';
import { lockMembers } from '../members/last-coordinator';
import { personIn } from '../members/routes';
import { MEMBER_ROLES, readMembers } from '../members/store';
import { openRoute, partnerRoute, type PartnerRoute } from '../partner-route';
import { refusePartner } from '../refusals';
import { EMAIL, idIn, LANGUAGE, PERSON_NAME, plainEmail, TOKEN } from '../texts';
import { acceptInvitation, invitationOf } from './accept-invitation';
import { endInvitation, type Invitation, readPending } from './invitations';
import { invite } from './invite';
import { ORGANIZATION } from './organizations';

/** More open invitations than this of one organisation are none that anybody still means. */
const MOST_PENDING = 100;

const INVITATION = z.strictObject({
  id: z.int(),
  email: z.string(),
  role: z.enum(MEMBER_ROLES),
  language: LANGUAGE,
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});

const shown = ({ id, email, role, language, createdAt, expiresAt }: Invitation) => ({
  id,
  email,
  role,
  language,
  createdAt,
  expiresAt,
});

const list = partnerRoute({
  method: 'GET',
  path: '/members/invitations',
  may: { role: 'coordinator', scope: null },
  told: {
    id: 'listInvitations',
    summary: {
      en: 'List the invitations that nobody has accepted yet, expired ones too',
      fr: 'Lister les invitations que personne n’a encore acceptées, même expirées',
    },
    answer: z.array(INVITATION),
  },
  async answer({ acting: { organization } }) {
    const pending: Invitation[] = await strapi.db.transaction(({ trx }) =>
      readPending(trx, organization),
    );
    return { data: pending.map(shown) };
  },
});

const send = partnerRoute({
  method: 'POST',
  path: '/members/invitations',
  may: { role: 'coordinator', scope: null },
  body: z.strictObject({
    email: EMAIL,
    role: z.enum(MEMBER_ROLES),
    language: LANGUAGE.optional().meta({
      description: 'Of the letter; by default the language of whoever invites',
    }),
  }),
  told: {
    id: 'invite',
    status: 201,
    summary: {
      en: 'Invite somebody by e-mail; a new invitation takes the place of an earlier one',
      fr: 'Inviter quelqu’un par courriel ; une nouvelle invitation remplace la précédente',
    },
    answer: INVITATION,
    errors: [409],
  },
  async answer({ acting, body: { email: sent, role, language } }) {
    const { account, organization } = personIn(acting);
    const email = plainEmail(sent);
    const invitation: Invitation = await strapi.db.transaction(async ({ trx }) => {
      await lockMembers(organization);
      const members = await readMembers(trx, organization);
      if (!members.some((one) => one.userId === account.id && one.role === 'coordinator')) {
        refusePartner('coordinators-only');
      }
      const invited = await accountOf(email);
      if (invited && members.some(({ userId }) => userId === invited.id)) {
        refusePartner('member-already', { email });
      }
      const pending = await readPending(trx, organization);
      if (pending.length >= MOST_PENDING && !pending.some((one) => one.email === email)) {
        refusePartner('too-many-invitations', { most: MOST_PENDING });
      }
      return invite(trx, {
        organization,
        email,
        role,
        language: language ?? account.language,
        inviter: { kind: 'member', id: account.id },
        letter: 'member-invited',
        values: { inviter: account.name },
      });
    });
    return { status: 201, data: shown(invitation) };
  },
});

const withdraw = partnerRoute({
  method: 'DELETE',
  path: '/members/invitations/:id',
  may: { role: 'coordinator', scope: null },
  told: {
    id: 'withdrawInvitation',
    summary: { en: 'Withdraw an invitation', fr: 'Retirer une invitation' },
    errors: [404],
  },
  async answer({ acting: { organization }, params }) {
    const id = idIn(params.id);
    await strapi.db.transaction(async ({ trx }) => {
      const pending = await readPending(trx, organization);
      if (!pending.some((one) => one.id === id)) throw new errors.NotFoundError();
      if (!(await endInvitation(trx, id as number, 'revoked_at'))) throw new errors.NotFoundError();
      await record(trx, {
        actor: presentActor(),
        action: 'partner.invitation-withdrawn',
        object: { type: ORGANIZATION, id: organization },
        details: { invitation: id },
      });
    });
    return null;
  },
});

const READ = z.strictObject({
  organization: z.strictObject({ documentId: z.string(), name: z.string() }),
  email: z.string(),
  role: z.enum(MEMBER_ROLES),
  language: LANGUAGE,
  expiresAt: z.iso.datetime(),
  hasAccount: z
    .boolean()
    .meta({ description: 'Where false, accepting it wants a name and a password' }),
});

const read = openRoute({
  method: 'POST',
  path: '/invitations/read',
  body: z.strictObject({ token: TOKEN }),
  told: {
    id: 'readInvitation',
    summary: {
      en: 'Read an invitation with the token of its letter',
      fr: 'Lire une invitation avec le jeton de sa lettre',
    },
    answer: READ,
  },
  async answer({ body: { token } }) {
    const { organization, email, role, language, expiresAt }: Invitation =
      await strapi.db.transaction(({ trx }) => invitationOf(trx, token));
    const [name] = await readNames(ORGANIZATION, [organization], readerLanguage());
    const hasAccount = (await accountOf(email)) !== null;
    return {
      data: {
        organization: { documentId: organization, name },
        email,
        role,
        language,
        expiresAt,
        hasAccount,
      },
    };
  },
});

const accept = openRoute({
  method: 'POST',
  path: '/invitations/accept',
  body: z.strictObject({
    token: TOKEN,
    name: PERSON_NAME.optional(),
    password: z.string().max(500).optional(),
    language: LANGUAGE.optional(),
  }),
  told: {
    id: 'acceptInvitation',
    status: 201,
    summary: {
      en: 'Accept an invitation, once: with a name and a password where the address has no account yet',
      fr: 'Accepter une invitation, une seule fois : avec un nom et un mot de passe si l’adresse n’a pas encore de compte',
    },
    answer: READ.pick({ organization: true, email: true, role: true }),
    errors: [409],
  },
  async answer({ body: { token, ...given } }) {
    const { organization, email, role } = await acceptInvitation(token, given);
    const [name] = await readNames(ORGANIZATION, [organization], readerLanguage());
    return {
      status: 201,
      data: { organization: { documentId: organization, name }, email, role },
    };
  },
});

export const INVITATION_ROUTES: PartnerRoute[] = [list, send, withdraw, read, accept];
