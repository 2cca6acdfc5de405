import { errors, z } from '@strapi/utils';
import { isOurs } from '../../content-model';
import { deskRoute } from '../desk-routes';
import type { Transaction } from '../desk';
import { mayRead, mayUpdateDocument } from '../roles';
import { draftIn, readRows } from '../rows';
import { compareContents } from './compare';
import { fieldRights, readable } from './field-rights';
import { presentVersions } from './present';
import { restoreVersion } from './restore';
import {
  contentIn,
  countVersions,
  type FullVersionRow,
  type Place,
  readVersion,
  readVersions,
} from './versions';

const PATH = '/documents/:uid/:documentId/:locale/versions';
const LARGEST = 2_147_483_647;

const number = z.coerce.number().int().min(0).max(LARGEST);

/** Answers which language of which document a path names, to those who may read it. */
function placeOf({ uid, documentId, locale }: Record<string, string>): Place {
  if (!isOurs(uid)) throw new errors.NotFoundError();
  if (!mayRead(uid, locale)) throw new errors.ForbiddenError();
  return { uid, documentId, locale };
}

function idOf({ id }: Record<string, string>): number {
  const { success, data } = number.safeParse(id);
  if (!success) throw new errors.NotFoundError();
  return data;
}

const inTransaction = async <Answer>(
  read: (trx: Transaction) => Promise<Answer>,
): Promise<Answer> => strapi.db.transaction(async ({ trx }) => read(trx));

async function versionOf(trx: Transaction, place: Place, id: number): Promise<FullVersionRow> {
  const version = await readVersion(trx, place, id);
  if (!version) throw new errors.NotFoundError();
  return version;
}

const list = deskRoute({
  method: 'GET',
  path: PATH,
  rights: ['editorial.history'],
  query: z.object({
    /** The number of the version before which to begin: the last one of the page before. */
    before: number.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  async answer({ params, query: { before, limit } }) {
    const place = placeOf(params);
    const { rows, count } = await inTransaction(async (trx) => ({
      rows: await readVersions(trx, place, { before, limit: limit + 1 }),
      count: await countVersions(trx, place),
    }));
    const shown = rows.slice(0, limit);
    return {
      versions: await presentVersions(
        place.uid,
        shown,
        fieldRights('read', place.uid, place.locale),
      ),
      count,
      next: rows.length > limit ? shown[limit - 1].number : null,
    };
  },
});

const compare = deskRoute({
  method: 'GET',
  path: `${PATH}/compare`,
  rights: ['editorial.history'],
  query: z.object({ from: number, to: z.union([z.literal('present'), number]).default('present') }),
  async answer({ params, query: { from, to } }) {
    const place = placeOf(params);
    const { uid, documentId, locale } = place;
    const mayReadField = fieldRights('read', uid, locale);
    const { earlier, later } = await inTransaction(async (trx) => ({
      earlier: await versionOf(trx, place, from),
      later: to === 'present' ? null : await versionOf(trx, place, to),
    }));
    const present = later ? null : draftIn(await readRows(uid, documentId), locale);
    const after = later ? contentIn(later) : (present?.content ?? {});
    const [first, second] = await presentVersions(
      uid,
      later ? [earlier, later] : [earlier],
      mayReadField,
    );
    return {
      from: first,
      to: second ?? null,
      fields: await compareContents(uid, contentIn(earlier), after, mayReadField),
    };
  },
});

const one = deskRoute({
  method: 'GET',
  path: `${PATH}/:id`,
  rights: ['editorial.history'],
  async answer({ params }) {
    const place = placeOf(params);
    const { uid, locale } = place;
    const mayReadField = fieldRights('read', uid, locale);
    const version = await inTransaction((trx) => versionOf(trx, place, idOf(params)));
    const [shown] = await presentVersions(uid, [version], mayReadField);
    return { ...shown, content: readable(uid, contentIn(version), mayReadField) };
  },
});

const restore = deskRoute({
  method: 'POST',
  path: `${PATH}/:id/restore`,
  rights: ['editorial.history'],
  async answer({ params, user }) {
    const place = placeOf(params);
    const { uid, documentId, locale } = place;
    if (!(await mayUpdateDocument(uid, documentId, locale))) throw new errors.ForbiddenError();
    return restoreVersion(place, idOf(params), user.id);
  },
});

export const routes = [list, compare, one, restore];
