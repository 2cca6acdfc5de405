import { errors, z } from '@strapi/utils';
import { isOurs } from '../../content-model';
import { deskRoute } from '../desk-routes';
import { refuse } from '../refusals';
import { settingsOf } from '../settings';
import { VERIFIED } from './due-records';
import { readQueue } from './queue';
import { todayFor, verify } from './verify';

const LARGEST_ID = 2_147_483_647;
const MOST_ON_A_PAGE = 100;
const MOST_PAGES = 10_000;

const QUEUE = z.object({
  filter: z.enum(['all', 'overdue', 'soon']).default('all'),
  /** An account, or `me`: who has to look after it. */
  owner: z.union([z.literal('me'), z.coerce.number().int().min(1).max(LARGEST_ID)]).optional(),
  page: z.coerce.number().int().min(1).max(MOST_PAGES).default(1),
  pageSize: z.coerce.number().int().min(1).max(MOST_ON_A_PAGE).default(25),
});

export const FRESHNESS_ROUTES = [
  deskRoute({
    method: 'POST',
    path: '/documents/:uid/:documentId/verify',
    rights: ['editorial.verify'],
    body: z.object({ reviewDueOn: z.iso.date().optional() }),
    answer({ params: { uid, documentId }, body: { reviewDueOn } }) {
      if (!isOurs(uid)) throw new errors.NotFoundError();
      if (uid !== VERIFIED) refuse('only-resources-are-verified');
      return verify(documentId, reviewDueOn, new Date());
    },
  }),
  deskRoute({
    method: 'GET',
    path: '/verifications',
    rights: ['editorial.verify'],
    query: QUEUE,
    answer: ({ strapi, query: { owner, ...query }, user }) =>
      strapi.db.transaction(({ trx }) =>
        readQueue(
          trx,
          { ...query, owner: owner === 'me' ? user.id : owner },
          todayFor(settingsOf(strapi), new Date()),
        ),
      ),
  }),
];
