import { errors, z } from '@strapi/utils';
import type { DocumentId } from '../../content-model';
import type { DeskRoute, Transaction } from '../../editorial';
import { managerRoute } from '../manager-route';
import { readMembers } from '../members/store';
import { decideTrust } from './decide';
import { TRUST_DECISIONS, type TrustSubject } from './level';
import { presentTrust } from './present';

const ORGANIZATION = 'api::organization.organization';
const DOMAIN = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

const show = managerRoute({
  method: 'GET',
  path: '/partners/organizations/:organization/trust',
  answer: ({ strapi, params }) =>
    strapi.db.transaction(async ({ trx }) => {
      await refuseUnknown(params.organization);
      return presentTrust(trx, params.organization);
    }),
});

const SUBJECT = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), id: z.int().positive().max(2_147_483_647) }),
  z.strictObject({ kind: z.literal('domain'), domain: z.string().max(253).regex(DOMAIN) }),
  z.strictObject({ kind: z.literal('organization') }),
]);

const decide = managerRoute({
  method: 'POST',
  path: '/partners/organizations/:organization/trust',
  body: z.strictObject({
    subject: SUBJECT,
    level: z.enum(TRUST_DECISIONS),
    reason: z.string().trim().min(1).max(2000),
  }),
  answer: ({ strapi, params: { organization }, body: { subject, level, reason } }) =>
    strapi.db.transaction(async ({ trx }) => {
      await refuseUnknown(organization);
      if (subject.kind === 'person') await refuseStranger(trx, organization, subject.id);
      await decideTrust(trx, { organization, ...subject } as TrustSubject, level, reason);
      return presentTrust(trx, organization);
    }),
});

async function refuseUnknown(documentId: DocumentId): Promise<void> {
  const rows = await strapi.db.query(ORGANIZATION).count({ where: { documentId } });
  if (rows === 0) throw new errors.NotFoundError();
}

async function refuseStranger(trx: Transaction, organization: DocumentId, id: number) {
  const members = await readMembers(trx, organization);
  if (!members.some(({ userId }) => userId === id)) throw new errors.NotFoundError();
}

/** What the partnership manager asks of the panel about trust. */
export const TRUST_ROUTES: DeskRoute[] = [show, decide];
