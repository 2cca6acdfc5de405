import { errors, z } from '@strapi/utils';
import type { DeskRoute } from '../../editorial';
import { managerRoute } from '../manager-route';
import { DOCUMENT_ID, line } from '../texts';
import { readNetwork } from './network';
import { presentOrganization } from './present-organization';

const LIST = z.object({
  q: line(200).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
});

const PATH = '/partners/organizations';

const list = managerRoute({
  method: 'GET',
  path: PATH,
  query: LIST,
  answer: ({ query }) => strapi.db.transaction(async ({ trx }) => readNetwork(trx, query)),
});

const one = managerRoute({
  method: 'GET',
  path: `${PATH}/:organization`,
  async answer({ params: { organization } }) {
    if (!DOCUMENT_ID.safeParse(organization).success) throw new errors.NotFoundError();
    return await strapi.db.transaction(async ({ trx }) => presentOrganization(trx, organization));
  },
});

/** What the partnership manager asks of the panel about the organisations of the network. */
export const ORGANIZATION_ROUTES: DeskRoute[] = [list, one];
