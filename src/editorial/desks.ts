import type { Core } from '@strapi/strapi';
import { audit } from './audit';
import type { Change } from './changes';
import type { Desk, IntendedWrite, Job, Publication, Subject, Transaction } from './desk';
import { serveDesk } from './desk-routes';
import { documentRoute } from './document-route';
import { discussion } from './discussion';
import { freshness } from './freshness';
import { history } from './history';
import { locks } from './locks';
import { preview } from './preview';
import { registerRights } from './rights';
import { people } from './roles/people-desk';
import { schedule } from './schedule';
import { translations } from './translations';
import { work } from './work';
import { workflow } from './workflow';

/** The parts of the room in the order in which they follow a write: the audit sees what all have done. */
const PARTS = {
  locks,
  workflow,
  translations,
  history,
  discussion,
  work,
  schedule,
  freshness,
  preview,
  people,
  audit,
} satisfies Record<string, Desk>;

/** Where every job is listed by its name, so that it can be run by hand. */
const JOBS = 'clearinghouse-jobs';

const DESKS: Desk[] = Object.values(PARTS);

export async function register(strapi: Core.Strapi): Promise<void> {
  await registerRights(strapi);
  for (const desk of DESKS) desk.register?.(strapi);
}

export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  serveDesk(strapi, [documentRoute(describe), ...DESKS.flatMap(({ routes = [] }) => routes)]);
  for (const desk of DESKS) await desk.bootstrap?.(strapi);
  repeat(
    strapi,
    DESKS.flatMap(({ jobs = [] }) => jobs),
  );
}

/**
 * Runs jobs when their time comes, unless this instance is to run none: Strapi starts whatever is added
 * to its cron, also where `server.cron.enabled` is false.
 */
export function repeat(strapi: Core.Strapi, jobs: Job[]): void {
  if (!strapi.has(JOBS)) strapi.add(JOBS, { jobs: [] });
  (strapi.get(JOBS) as { jobs: Job[] }).jobs.push(...jobs);
  if (!strapi.config.get('server.cron.enabled', true)) return;
  for (const { name, rule, run } of jobs) {
    strapi.cron.add({ [name]: { task: () => run(strapi), options: { rule } } });
  }
}

export async function destroy(strapi: Core.Strapi): Promise<void> {
  for (const desk of DESKS) await desk.destroy?.(strapi);
}

export async function beforeWrite(write: IntendedWrite): Promise<void> {
  for (const desk of DESKS) await desk.beforeWrite?.(write);
}

export async function beforePublication(publication: Publication, trx: Transaction): Promise<void> {
  for (const desk of DESKS) await desk.beforePublication?.(publication, trx);
}

export async function onChange(change: Change, trx: Transaction): Promise<void> {
  for (const desk of DESKS) await desk.onChange?.(change, trx);
}

/** Answers what each part shows of one language of a document, by the part's name. */
export async function describe(subject: Subject): Promise<Record<string, unknown>> {
  const shown: Record<string, unknown> = {};
  for (const [name, desk] of Object.entries<Desk>(PARTS)) {
    if (desk.describe) shown[name] = await desk.describe(subject);
  }
  return shown;
}
