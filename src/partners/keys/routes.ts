import { errors, z } from '@strapi/utils';
import type { DeskRoute } from '../../editorial';
import type { ActingMember } from '../acting';
import { managerRoute } from '../manager-route';
import { partnerRoute, type PartnerRoute } from '../partner-route';
import { refusePartner } from '../refusals';
import { partnerSettings } from '../settings';
import { KEY_SCOPES } from './key';
import { makeKey, revokeKey } from './manage';
import { presentKeys, SHOWN_KEY } from './present';
import { readKeys } from './store';

/** Machines make no keys: a coordinator does, signed in. */
const COORDINATORS = { role: 'coordinator', scope: null } as const;

const USUAL_DAYS = 90;

const list = partnerRoute({
  method: 'GET',
  path: '/keys',
  may: COORDINATORS,
  told: {
    id: 'listKeys',
    summary: {
      en: 'List the organisation’s API keys, without the keys themselves',
      fr: 'Lister les clés d’API de l’organisme, sans les clés elles-mêmes',
    },
    answer: z.array(SHOWN_KEY),
  },
  answer: async ({ acting: { organization } }) => {
    const keys = await strapi.db.transaction(async ({ trx }) => readKeys(trx, organization));
    return { data: await presentKeys(keys) };
  },
});

const create = partnerRoute({
  method: 'POST',
  path: '/keys',
  may: COORDINATORS,
  body: z.strictObject({
    name: z.string().trim().min(1).max(100),
    scopes: z
      .array(z.enum(KEY_SCOPES))
      .min(1)
      .max(KEY_SCOPES.length)
      .meta({ description: 'What the key may do.' }),
    expiresInDays: z.int().min(1).max(3650).optional(),
  }),
  told: {
    id: 'createKey',
    status: 201,
    summary: {
      en: 'Make an API key: it is shown in this answer only',
      fr: 'Créer une clé d’API : elle n’est montrée que dans cette réponse',
    },
    answer: SHOWN_KEY.extend({ key: z.string() }),
    errors: [409],
  },
  async answer({ acting, body: { name, scopes, expiresInDays } }) {
    const { keyDays } = partnerSettings();
    const days = expiresInDays ?? Math.min(USUAL_DAYS, keyDays);
    if (days > keyDays) refusePartner('key-too-long-lived', { days: keyDays });
    const { account, organization } = acting as ActingMember;
    const wanted = { name, scopes: [...new Set(scopes)], days, createdBy: account.id };
    const { key, stored } = await strapi.db.transaction(async ({ trx }) =>
      makeKey(trx, organization, wanted),
    );
    const [shown] = await presentKeys([stored]);
    return { status: 201, data: { ...shown, key } };
  },
});

const revoke = partnerRoute({
  method: 'DELETE',
  path: '/keys/:id',
  may: COORDINATORS,
  told: {
    id: 'revokeKey',
    summary: { en: 'Revoke an API key at once', fr: 'Révoquer une clé d’API sur-le-champ' },
    errors: [404],
  },
  async answer({ acting: { organization }, params: { id } }) {
    await revokeOr404(organization, id);
    return null;
  },
});

const listForPanel = managerRoute({
  method: 'GET',
  path: '/partners/organizations/:organization/keys',
  answer: async ({ strapi, params: { organization } }) =>
    presentKeys(await strapi.db.transaction(async ({ trx }) => readKeys(trx, organization))),
});

const revokeForPanel = managerRoute({
  method: 'DELETE',
  path: '/partners/organizations/:organization/keys/:id',
  async answer({ params: { organization, id } }) {
    await revokeOr404(organization, id);
    return null;
  },
});

/** A number that is none, or larger than a database's, is no key's. */
async function revokeOr404(organization: string, sent: string): Promise<void> {
  const id = /^\d{1,9}$/.test(sent) ? Number(sent) : 0;
  const isThere = await strapi.db.transaction(async ({ trx }) => revokeKey(trx, organization, id));
  if (!isThere) throw new errors.NotFoundError();
}

export const KEY_ROUTES: PartnerRoute[] = [list, create, revoke];

/** What the partnership manager asks of the panel about keys. */
export const KEY_DESK: DeskRoute[] = [listForPanel, revokeForPanel];
