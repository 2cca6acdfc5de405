import { errors, z } from '@strapi/utils';
import { isRecord } from '../../content-model';
import {
  type DeskRoute,
  letIntoReview,
  type Place,
  QUEUES,
  readLanguages,
  readSubmissions,
} from '../../editorial';
import { managerRoute } from '../manager-route';
import { DOCUMENT_ID } from '../texts';

const RIGHTS: DeskRoute['rights'] = ['partners.triage'];
const PATH = '/partners/submissions';

const LIST = z.object({
  queue: z.enum(QUEUES).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
});

const list = managerRoute({
  method: 'GET',
  path: PATH,
  rights: RIGHTS,
  query: LIST,
  async answer({ query: { queue, page, pageSize } }) {
    const wanted = { queue, limit: pageSize, offset: (page - 1) * pageSize };
    const { total, ...found } = await strapi.db.transaction(async ({ trx }) =>
      readSubmissions(trx, wanted),
    );
    const pageCount = Math.ceil(total / pageSize);
    return { ...found, pagination: { page, pageSize, pageCount, total } };
  },
});

const review = managerRoute({
  method: 'POST',
  path: `${PATH}/:uid/:documentId/:locale/review`,
  rights: RIGHTS,
  async answer({ params }) {
    await letIntoReview(placeIn(params));
    return null;
  },
});

function placeIn({ uid, documentId, locale }: Record<string, string>): Place {
  const isPlace =
    isRecord(uid) && DOCUMENT_ID.safeParse(documentId).success && readLanguages().includes(locale);
  if (!isPlace) throw new errors.NotFoundError();
  return { uid, documentId, locale };
}

/** What the panel asks about what partners have submitted. */
export const SUBMISSION_ROUTES: DeskRoute[] = [list, review];
