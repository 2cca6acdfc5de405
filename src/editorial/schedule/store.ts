import { errors } from '@strapi/utils';
import type { Transaction } from '../desk';
import { type Language, type ScheduleRow, SCHEDULES, type State, type Wish } from './schedule';

const where = ({ uid, documentId, locale }: Language) => ({
  uid,
  document_id: documentId,
  locale,
});

/** Answers what is still to happen to a language, the first to come first. */
export const waitingFor = (trx: Transaction, language: Language): Promise<ScheduleRow[]> =>
  trx(SCHEDULES)
    .where({ ...where(language), state: 'waiting' })
    .orderBy('at');

const MOST_SHOWN = 50;

/** Answers what was and is scheduled for a language, the latest first. */
export const schedulesOf = (trx: Transaction, language: Language): Promise<ScheduleRow[]> =>
  trx(SCHEDULES).where(where(language)).orderBy('id', 'desc').limit(MOST_SHOWN);

/** Answers what still waits, and what has failed and not been scheduled again since. */
export async function currentSchedules(
  trx: Transaction,
  language: Language,
): Promise<ScheduleRow[]> {
  const all = await schedulesOf(trx, language);
  const isLatest = (row: ScheduleRow) =>
    all.find(({ action }) => action === row.action)?.id === row.id;
  return all.filter((row) => row.state === 'waiting' || (row.state === 'failed' && isLatest(row)));
}

/** Answers a schedule; throws a 404 when there is none of this number. */
export async function readSchedule(trx: Transaction, id: number): Promise<ScheduleRow> {
  const row: ScheduleRow | undefined = await trx(SCHEDULES).where({ id }).first();
  if (!row) throw new errors.NotFoundError();
  return row;
}

const columnsOf = ({ action, at, local, timeZone }: Wish) => ({
  action,
  at: at.toISOString(),
  local_time: local,
  time_zone: timeZone,
});

export async function insertSchedule(
  trx: Transaction,
  language: Language,
  wish: Wish,
  { userId, now }: { userId: number; now: Date },
): Promise<ScheduleRow> {
  const [row] = await trx(SCHEDULES)
    .insert({
      ...where(language),
      ...columnsOf(wish),
      state: 'waiting',
      scheduled_by: userId,
      scheduled_at: now.toISOString(),
    })
    .returning('*');
  return row;
}

const NOBODYS = { lease_owner: null, leased_until: null, attempts: 0 };

/** Gives a schedule that still waits another time, in the name of whoever asks for it. */
export async function moveSchedule(
  trx: Transaction,
  { id }: ScheduleRow,
  wish: Wish,
  { userId, now }: { userId: number; now: Date },
): Promise<ScheduleRow> {
  const [row] = await trx(SCHEDULES)
    .where({ id, state: 'waiting' })
    .update({
      ...columnsOf(wish),
      ...NOBODYS,
      scheduled_by: userId,
      scheduled_at: now.toISOString(),
    })
    .returning('*');
  return row;
}

/** Ends schedules that still wait; whoever has one under lease finds it gone. */
export async function cancelSchedules(
  trx: Transaction,
  ids: number[],
  { userId, reason, now }: { userId: number | null; reason: string | null; now: Date },
): Promise<void> {
  await trx(SCHEDULES)
    .whereIn('id', ids)
    .andWhere({ state: 'waiting' })
    .update({
      ...NOBODYS,
      state: 'cancelled' satisfies State,
      ended_at: now.toISOString(),
      ended_by: userId,
      reason_code: reason,
    });
}
