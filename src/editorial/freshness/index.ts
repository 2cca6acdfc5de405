// How fresh what resources say is: when they were last verified, when they are due, who is reminded.
// It owns verification without change, its queue and its reminders.
// It never publishes words that wait, and voids no approval.
import type { Core } from '@strapi/strapi';
import type { Desk } from '../desk';
import { sourceOf } from '../rows';
import { timeZoneNamed } from '../schedule/local-time';
import { settingsOf } from '../settings';
import { VERIFIED } from './due-records';
import { readIntervals } from './interval';
import { remindOfVerifications } from './remind';
import { FRESHNESS_ROUTES } from './routes';
import { todayFor } from './verify';

/** Each due date is reminded of once: asking every hour makes up for a server that was down. */
const EVERY_HOUR = '0 10 * * * *';

const dayIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export { verify } from './verify';

export const freshness: Desk = {
  register(strapi: Core.Strapi) {
    const { verifyEveryMonths, verifyEveryByType, timeZone } = settingsOf(strapi);
    readIntervals(verifyEveryMonths, verifyEveryByType);
    if (timeZoneNamed(timeZone) === null) {
      throw new Error(
        `DESK_TIME_ZONE: “${timeZone}” is no time zone; write one as “Europe/Paris”.`,
      );
    }
    strapi.add('freshness', { remindOfVerifications });
  },
  async describe({ uid, rows }) {
    if (uid !== VERIFIED || rows.length === 0) return null;
    const { content } = sourceOf(uid, rows);
    const reviewDueOn = dayIn(content.reviewDueOn);
    const today = todayFor(settingsOf(strapi), new Date());
    return {
      lastVerifiedOn: dayIn(content.lastVerifiedOn),
      reviewDueOn,
      isDue: reviewDueOn !== null && reviewDueOn <= today,
    };
  },
  routes: FRESHNESS_ROUTES,
  jobs: [
    {
      name: 'remind-of-verifications',
      rule: EVERY_HOUR,
      async run(strapi) {
        if (strapi.isLoaded) await remindOfVerifications(strapi);
      },
    },
  ],
};
