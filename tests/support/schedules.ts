import type { Core } from '@strapi/strapi';
import type { Application } from './application';
import type { Person } from './people';

type Outcome = { id: number; state: 'done' | 'failed' | 'later' };
type Schedules = { runDueSchedules(strapi: Core.Strapi, now?: Date): Promise<Outcome[]> };

/** Has the running application do what is scheduled up to a moment. */
export const runDue = ({ strapi }: Application, now: string): Promise<Outcome[]> =>
  (strapi.get('schedule') as Schedules).runDueSchedules(strapi, new Date(now));

export const schedulesPath = (uid: string, documentId: string, locale: string): string =>
  `/clearinghouse/documents/${uid}/${documentId}/${locale}/schedules`;

type Wish = {
  documentId: string;
  uid?: string;
  locale?: string;
  action?: 'publish' | 'unpublish';
  local: string;
  timeZone?: string;
  occurrence?: 'first' | 'second';
};

/** Asks, in somebody's name, that something be published or taken off at a time; in UTC by default. */
export const schedule = (
  person: Person,
  { documentId, uid = 'api::resource.resource', locale = 'en', ...wish }: Wish,
) =>
  person.ask(schedulesPath(uid, documentId, locale), {
    method: 'POST',
    body: { action: 'publish', timeZone: 'UTC', ...wish },
  });
