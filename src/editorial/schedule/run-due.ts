import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { record } from '../audit/record';
import { actAs, type Actor } from '../changes';
import type { Transaction } from '../desk';
import { notify } from '../discussion/notify';
import { claim, leaseOwner, settle } from '../lease';
import { publishedIn, readRows } from '../rows';
import { refuse } from '../refusals';
import { lock } from '../write-lock';
import { documentsOf } from '../writes';
import { readAccount } from './accounts';
import { actorFor } from './may-publish';
import { type Reason, reasonOf } from './reasons';
import { SCHEDULES, type ScheduleRow } from './schedule';

const LEASE_SECONDS = 120;
const MOST_ATTEMPTS = 5;
const CLEARINGHOUSE: Actor = { kind: 'system', name: 'schedule' };

/** What has come of one schedule: `later` leaves it to a further attempt. */
export type Outcome = { id: number; state: 'done' | 'failed' | 'later' };

/**
 * Does everything that is scheduled up to `now`, in the order of its times for each language, and
 * answers what has come of it. Any number of instances may do so at once: each takes one schedule after
 * another under lease, and what it does commits together with the schedule's end, or not at all.
 */
export async function runDueSchedules(strapi: Core.Strapi, now = new Date()): Promise<Outcome[]> {
  const owner = leaseOwner();
  const outcomes: Outcome[] = [];
  for (;;) {
    const row = await strapi.db.transaction(({ trx }) => claimNext(trx, owner, now));
    if (!row) return outcomes;
    outcomes.push({ id: row.id, state: await carryOut(strapi, row, now) });
  }
}

type Query = ReturnType<Transaction['queryBuilder']>;

/** A language's schedule waits for those before it, whoever has them. */
const isNext =
  (trx: Transaction, now: Date) =>
  (query: Query): void => {
    const mine = (column: string) => trx.ref(`${SCHEDULES}.${column}`);
    query.where({ state: 'waiting' }).andWhere('at', '<=', now.toISOString());
    query.whereNotExists(
      trx(`${SCHEDULES} as earlier`)
        .select(trx.raw('1'))
        .where('earlier.state', 'waiting')
        .andWhere('earlier.uid', mine('uid'))
        .andWhere('earlier.document_id', mine('document_id'))
        .andWhere('earlier.locale', mine('locale'))
        .andWhere('earlier.at', '<', mine('at')),
    );
  };

async function claimNext(trx: Transaction, owner: string, now: Date): Promise<ScheduleRow | null> {
  const [row] = await claim<ScheduleRow>(trx, SCHEDULES, {
    where: isNext(trx, now),
    limit: 1,
    leaseSeconds: LEASE_SECONDS,
    owner,
    now,
  });
  if (!row) return null;
  await trx(SCHEDULES).where({ id: row.id }).increment('attempts', 1);
  return { ...row, attempts: row.attempts + 1 };
}

async function carryOut(
  strapi: Core.Strapi,
  row: ScheduleRow,
  now: Date,
): Promise<Outcome['state']> {
  try {
    const isMine = await strapi.db.transaction(async ({ trx }) => {
      await lock(row.document_id);
      const ended_at = now.toISOString();
      if (!(await settle(trx, SCHEDULES, row, { state: 'done', ended_at }))) return false;
      const actor = await actorFor(row.scheduled_by, row.uid, row.locale);
      await actAs(actor, () => act(row));
      await tell(trx, actor, 'schedule.done', row);
      return true;
    });
    return isMine ? 'done' : 'later';
  } catch (error) {
    if (error instanceof errors.ApplicationError) return fail(strapi, row, reasonOf(error), now);
    strapi.log.error(`The schedule ${row.id} broke off`, error);
    if (row.attempts < MOST_ATTEMPTS) return 'later';
    return fail(strapi, row, reasonOf(null), now);
  }
}

async function act({ uid, document_id: documentId, locale, action }: ScheduleRow): Promise<void> {
  if (action === 'publish') {
    const { entries } = await documentsOf(uid).publish({ documentId, locale });
    if (entries.length === 0) refuse('nothing-to-publish');
    return;
  }
  if (!publishedIn(await readRows(uid, documentId), locale)) refuse('nothing-to-unpublish');
  await documentsOf(uid).unpublish({ documentId, locale });
}

/** Ends a schedule that is refused, and tells whoever has made it why, unless somebody else has. */
async function fail(
  strapi: Core.Strapi,
  row: ScheduleRow,
  { code, en, fr }: Reason,
  now: Date,
): Promise<Outcome['state']> {
  return await strapi.db.transaction(async ({ trx }) => {
    await lock(row.document_id);
    const isMine = await settle(trx, SCHEDULES, row, {
      state: 'failed',
      ended_at: now.toISOString(),
      reason_code: code,
      reason_en: en,
      reason_fr: fr,
    });
    if (!isMine) return 'later';
    await tell(trx, CLEARINGHOUSE, 'schedule.fail', row, { reason: code });
    const account = await readAccount(row.scheduled_by);
    await actAs(CLEARINGHOUSE, () =>
      notify(trx, {
        kind: 'schedule-failed',
        to: account ? [account.id] : [],
        uid: row.uid,
        documentId: row.document_id,
        locale: row.locale,
        values: {
          action: row.action,
          local: row.local_time,
          timeZone: row.time_zone,
          words: account?.preferedLanguage === 'fr' ? fr : en,
        },
      }),
    );
    return 'failed';
  });
}

const tell = (
  trx: Transaction,
  actor: Actor,
  action: string,
  row: ScheduleRow,
  details: Record<string, string> = {},
): Promise<void> =>
  record(trx, {
    actor,
    action,
    object: { type: row.uid, id: row.document_id, locale: row.locale },
    details: { schedule: row.id, action: row.action, ...details },
  });
