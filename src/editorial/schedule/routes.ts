import { errors, z } from '@strapi/utils';
import { isRecord } from '../../content-model';
import { readAddress } from '../addressed';
import { deskRoute } from '../desk-routes';
import { readRows } from '../rows';
import { cancel, languageOf, move, plan } from './plan';
import { presentSchedules } from './present';
import { ACTIONS, type Language, type ScheduleRow } from './schedule';
import { readSchedule, schedulesOf } from './store';

const LONGEST_ZONE = 64;

const TIME = z.object({
  /** What clocks show then: `2026-11-30T09:00`. */
  local: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
  timeZone: z.string().min(1).max(LONGEST_ZONE),
  /** Which one is meant where clocks show it twice. */
  occurrence: z.enum(['first', 'second']).optional(),
});

const PATH = '/documents/:uid/:documentId/:locale/schedules';

/** Answers the language that a path names; throws a 404 for what no record is. */
async function languageIn(params: Record<string, string>): Promise<Language> {
  const { uid, documentId, locale } = await readAddress(params);
  if (!isRecord(uid)) throw new errors.NotFoundError();
  return { uid, documentId, locale };
}

async function shownFor(language: Language) {
  const rows = await readRows(language.uid, language.documentId);
  if (rows.length === 0) throw new errors.NotFoundError();
  const schedules = await strapi.db.transaction(({ trx }) => schedulesOf(trx, language));
  return presentSchedules(language, rows, schedules);
}

const LARGEST_ID = 2_147_483_647;

async function readOne({ id }: Record<string, string>): Promise<ScheduleRow> {
  const number = /^\d{1,10}$/.test(id) ? Number(id) : 0;
  if (number < 1 || number > LARGEST_ID) throw new errors.NotFoundError();
  return await strapi.db.transaction(({ trx }) => readSchedule(trx, number));
}

export const SCHEDULE_ROUTES = [
  deskRoute({
    method: 'GET',
    path: PATH,
    rights: ['editorial.schedule', 'editorial.submit', 'editorial.comment'],
    answer: async ({ params }) => shownFor(await languageIn(params)),
  }),
  deskRoute({
    method: 'POST',
    path: PATH,
    rights: ['editorial.schedule'],
    body: TIME.extend({ action: z.enum(ACTIONS) }),
    async answer({ params, body, user }) {
      const language = await languageIn(params);
      await plan(language, body, { userId: user.id, now: new Date() });
      return shownFor(language);
    },
  }),
  deskRoute({
    method: 'PUT',
    path: '/schedules/:id',
    rights: ['editorial.schedule'],
    body: TIME,
    async answer({ params, body, user }) {
      const row = await readOne(params);
      await move(row, body, { userId: user.id, now: new Date() });
      return shownFor(languageOf(row));
    },
  }),
  deskRoute({
    method: 'DELETE',
    path: '/schedules/:id',
    rights: ['editorial.schedule'],
    async answer({ params, user }) {
      const row = await readOne(params);
      await cancel(row, { userId: user.id, now: new Date() });
      return shownFor(languageOf(row));
    },
  }),
];
