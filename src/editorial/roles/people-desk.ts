import { errors, z } from '@strapi/utils';
import { record } from '../audit/record';
import { presentActor } from '../changes';
import type { Desk } from '../desk';
import { deskRoute } from '../desk-routes';
import { ORGANIZATION } from '../organizations-in';
import { readerLanguage, refuse } from '../refusals';
import { listPeople, setOrganization } from './people';

const list = deskRoute({
  method: 'GET',
  path: '/people',
  rights: ['editorial.comment', 'editorial.assign', 'editorial.people'],
  answer: ({ strapi }) => strapi.db.transaction(({ trx }) => listPeople(trx, readerLanguage())),
});

const change = deskRoute({
  method: 'PUT',
  path: '/people/:id',
  rights: ['editorial.people'],
  body: z.strictObject({ organization: z.string().min(1).max(100).nullable() }),
  answer: ({ strapi, params, body: { organization } }) =>
    strapi.db.transaction(async ({ trx }) => {
      const id = idIn(params.id);
      const [person] = await listPeople(trx, readerLanguage(), id);
      if (!person) throw new errors.NotFoundError();
      if (organization) await refuseUnknownOrganization(organization);
      await setOrganization(trx, id, organization);
      await record(trx, {
        actor: presentActor(),
        action: 'person.organization',
        object: { type: 'admin::user', id: String(id) },
        details: { organization },
      });
      const [changed] = await listPeople(trx, readerLanguage(), id);
      return changed;
    }),
});

/** An id that is none, or larger than a database's, is nobody's. */
function idIn(sent: string): number {
  if (!/^\d{1,9}$/.test(sent)) throw new errors.NotFoundError();
  return Number(sent);
}

async function refuseUnknownOrganization(documentId: string): Promise<void> {
  const rows = await strapi.db.query(ORGANIZATION).count({ where: { documentId } });
  if (rows === 0) refuse('organization-unknown', { organization: documentId });
}

/** Who works here, and for which organisation they review. */
export const people: Desk = { routes: [list, change] };
