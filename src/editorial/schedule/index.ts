// What is published, and taken off, at a time that somebody has chosen; the month's calendar.
// It owns schedules, and the feeds by which people have the calendar in their own.
// It never publishes what the guard of publication refuses, nor in anybody's name but the chooser's.
import type { Core } from '@strapi/strapi';
import { isRecord } from '../../content-model';
import type { Desk } from '../desk';
import { CALENDAR_ROUTES, serveFeed } from './calendar-routes';
import { cancelPointless } from './follow-change';
import { presentSchedules } from './present';
import { SCHEDULE_ROUTES } from './routes';
import { runDueSchedules } from './run-due';
import { currentSchedules } from './store';

export { runDueSchedules } from './run-due';

const EVERY_TEN_SECONDS = '*/10 * * * * *';

export const schedule: Desk = {
  register(strapi: Core.Strapi) {
    strapi.add('schedule', { runDueSchedules });
  },
  async bootstrap(strapi) {
    serveFeed(strapi);
  },
  onChange: cancelPointless,
  async describe({ uid, documentId, locale, rows }) {
    if (!isRecord(uid)) return [];
    const language = { uid, documentId, locale };
    const schedules = await strapi.db.transaction(({ trx }) => currentSchedules(trx, language));
    return presentSchedules(language, rows, schedules);
  },
  routes: [...SCHEDULE_ROUTES, ...CALENDAR_ROUTES],
  jobs: [
    {
      name: 'run-due-schedules',
      rule: EVERY_TEN_SECONDS,
      async run(strapi) {
        if (strapi.isLoaded) await runDueSchedules(strapi);
      },
    },
  ],
};
