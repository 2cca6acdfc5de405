import { z } from '@strapi/utils';
import { RECORD_UIDS } from '../../content-model';
import { isStorable } from '../checks/characters';
import { type Asked, type DeskRoute, deskRoute } from '../desk-routes';
import { readLanguages } from '../languages';
import { hasRight } from '../rights';
import { settingsOf } from '../settings';
import { readCoverage } from '../translations/coverage';
import { byLanguage } from './coverage';
import { LISTS, type Worker } from './lists';
import { type Overview, readInReview, readPublished, readScheduled } from './overview';
import { reachOf } from './reach';
import { countList, countLists, readList } from './read-work';

const SOON_DAYS = 7;
const DAY = 24 * 60 * 60 * 1000;

const WORK = z.object({
  list: z.enum(LISTS).default('assigned'),
  uid: z.enum(RECORD_UIDS).optional(),
  locale: z.string().max(35).optional(),
  q: z.string().trim().max(200).refine(isStorable).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
});

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

const workerOf = ({ user, strapi }: Asked, now = Date.now()): Worker => ({
  id: user.id,
  mayReview: hasRight('editorial.review'),
  mayReviewOwn: settingsOf(strapi).ownTextMayBeApproved,
  today: dayOf(now),
  soon: dayOf(now + SOON_DAYS * DAY),
});

const myWork = deskRoute({
  method: 'GET',
  path: '/work',
  rights: [],
  query: WORK,
  answer: (asked) =>
    strapi.db.transaction(async ({ trx }) => {
      const { list, uid, locale, q, page, pageSize } = asked.query;
      const worker = workerOf(asked);
      const reach = reachOf({ uid, locale });
      const total = await countList(trx, list, worker, reach, q);
      const results = await readList(trx, list, worker, reach, {
        q,
        limit: pageSize,
        offset: (page - 1) * pageSize,
      });
      return {
        list,
        languages: readLanguages(),
        counts: await countLists(trx, worker, reachOf()),
        results,
        pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
      };
    }),
});

const overview = deskRoute({
  method: 'GET',
  path: '/overview',
  rights: [],
  async answer(): Promise<Overview> {
    const reach = reachOf();
    return await strapi.db.transaction(async ({ trx }) => ({
      inReview: await readInReview(trx, reach),
      coverage: byLanguage(await readCoverage(trx, reach)),
      scheduled: await readScheduled(trx, reach),
      published: await readPublished(trx, reach),
      brokenLinks: null,
    }));
  },
});

/** What the panel asks about work. */
export const WORK_ROUTES: DeskRoute[] = [myWork, overview];
