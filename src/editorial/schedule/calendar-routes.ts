import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import type { Context } from 'koa';
import { record } from '../audit/record';
import { presentActor } from '../changes';
import type { Transaction } from '../desk';
import { deskRoute } from '../desk-routes';
import { refuse } from '../refusals';
import type { Right } from '../rights';
import { maySee, presentAbility } from './accounts';
import { readCalendar } from './calendar';
import { readFeed } from './feed';
import { feedSince, renewToken, revokeToken } from './feed-tokens';
import { timeZoneNamed } from './local-time';
import { daysOf } from './month';

const FEED = '/calendar.ics';
const LONGEST_ZONE = 64;
const TOKEN = /^[\w-]{43}$/;

const EVERYBODY_WHO_WRITES: Right[] = [
  'editorial.comment',
  'editorial.submit',
  'editorial.schedule',
  'editorial.verify',
];

const tell = (trx: Transaction, action: string, userId: number): Promise<void> =>
  record(trx, {
    actor: presentActor(),
    action,
    object: { type: 'admin::user', id: String(userId) },
  });

export const CALENDAR_ROUTES = [
  deskRoute({
    method: 'GET',
    path: '/calendar',
    rights: EVERYBODY_WHO_WRITES,
    query: z.object({
      month: z.string().regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/),
      timeZone: z.string().min(1).max(LONGEST_ZONE).default('UTC'),
    }),
    async answer({ strapi, query: { month, timeZone: name } }) {
      const timeZone = timeZoneNamed(name);
      if (timeZone === null) refuse('time-zone-unknown', { timeZone: name });
      const items = await strapi.db.transaction(({ trx }) =>
        readCalendar(trx, daysOf(month), timeZone, maySee(presentAbility())),
      );
      return { month, timeZone, items };
    },
  }),
  deskRoute({
    method: 'GET',
    path: '/calendar/feed',
    rights: EVERYBODY_WHO_WRITES,
    answer: async ({ strapi, user }) => ({
      since: await strapi.db.transaction(({ trx }) => feedSince(trx, user.id)),
    }),
  }),
  deskRoute({
    method: 'POST',
    path: '/calendar/feed',
    rights: EVERYBODY_WHO_WRITES,
    answer: ({ strapi, user }) =>
      strapi.db.transaction(async ({ trx }) => {
        const now = new Date();
        const token = await renewToken(trx, user.id, now);
        await tell(trx, 'calendar.share', user.id);
        return { since: now.toISOString(), path: `/clearinghouse${FEED}?token=${token}` };
      }),
  }),
  deskRoute({
    method: 'DELETE',
    path: '/calendar/feed',
    rights: EVERYBODY_WHO_WRITES,
    answer: ({ strapi, user }) =>
      strapi.db.transaction(async ({ trx }) => {
        await revokeToken(trx, user.id);
        await tell(trx, 'calendar.unshare', user.id);
        return { since: null };
      }),
  }),
];

/** Serves the calendar to calendars: programs that sign in nowhere, and show a token instead. */
export function serveFeed(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/clearinghouse',
    routes: [
      {
        method: 'GET',
        path: FEED,
        handler: (context: Context) => answerFeed(strapi, context),
        info: { type: 'admin' as const },
        config: { auth: false },
      },
    ],
  });
}

async function answerFeed(strapi: Core.Strapi, context: Context): Promise<void> {
  const { token } = context.query;
  // What is written of a request into the log is written after it: the token stays out of it.
  context.url = context.path;
  const isToken = typeof token === 'string' && TOKEN.test(token);
  const feed = isToken
    ? await strapi.db.transaction(({ trx }) => readFeed(strapi, trx, token, new Date()))
    : null;
  if (feed === null) throw new errors.NotFoundError();
  context.set('cache-control', 'private, no-store');
  context.type = 'text/calendar; charset=utf-8';
  context.attachment('calendar.ics', { type: 'inline' });
  context.body = feed;
}
