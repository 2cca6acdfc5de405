import { z } from '@strapi/utils';
import { presentActor, record } from '../../editorial';
import { accountRoute, openRoute, type PartnerRoute } from '../partner-route';
import { MEMBER_ROLES } from '../members/store';
import { askForAddress, confirmAddress } from './address-change';
import { confirmPassword } from './own-password';
import { presentMe } from './present-me';

const USER = 'plugin::users-permissions.user';

const LANGUAGE = z.enum(['en', 'fr']).meta({ description: 'The language of e-mails and answers.' });

const ME = z.object({
  id: z.int(),
  email: z.string(),
  name: z.string(),
  language: LANGUAGE,
  memberships: z.array(
    z.object({
      organization: z.object({ documentId: z.string(), name: z.string().nullable() }),
      role: z.enum(MEMBER_ROLES),
      isDefault: z.boolean(),
      joinedAt: z.iso.datetime(),
    }),
  ),
});

const show = accountRoute({
  method: 'GET',
  path: '/me',
  told: {
    id: 'readMe',
    summary: {
      en: 'Read one’s own account and the organisations for which one contributes',
      fr: 'Lire son compte et les organismes pour lesquels on contribue',
    },
    answer: ME,
  },
  answer: async ({ account }) => ({ data: await presentMe(account) }),
});

const change = accountRoute({
  method: 'PUT',
  path: '/me',
  body: z.strictObject({ name: z.string().trim().min(1).max(200), language: LANGUAGE }),
  told: {
    id: 'changeMe',
    summary: {
      en: 'Change one’s own name and language',
      fr: 'Modifier son nom et sa langue',
    },
    answer: ME,
  },
  async answer({ account, body }) {
    await strapi.db.transaction(async ({ trx }) => {
      await strapi.db.query(USER).update({ where: { id: account.id }, data: body });
      await record(trx, {
        actor: presentActor(),
        action: 'partner.profile-changed',
        object: { type: USER, id: String(account.id) },
        details: { language: body.language },
      });
    });
    return { data: await presentMe({ ...account, ...body }) };
  },
});

const SENT = z.object({ sent: z.literal(true) });

const changeAddress = accountRoute({
  method: 'POST',
  path: '/me/email',
  body: z.strictObject({ email: z.email().max(254), password: z.string().min(1).max(1000) }),
  told: {
    id: 'changeEmail',
    status: 202,
    summary: {
      en: 'Ask for another e-mail address: a link is sent to it',
      fr: 'Demander à changer d’adresse : un lien y est envoyé',
    },
    answer: SENT,
  },
  async answer({ account, body: { email, password } }) {
    await confirmPassword(account, password);
    await askForAddress(account, email);
    return { status: 202, data: { sent: true } };
  },
});

const confirmChange = openRoute({
  method: 'POST',
  path: '/me/email/confirm',
  body: z.strictObject({ token: z.string().min(1).max(1000) }),
  told: {
    id: 'confirmEmail',
    summary: {
      en: 'Confirm the new address by the token of the link',
      fr: 'Confirmer la nouvelle adresse par le jeton du lien',
    },
    errors: [409],
  },
  async answer({ body: { token } }) {
    await confirmAddress(token);
    return null;
  },
});

export const ME_ROUTES: PartnerRoute[] = [show, change, changeAddress, confirmChange];
