import { errors } from '@strapi/utils';
import { record } from '../audit/record';
import { presentActor } from '../changes';
import type { Transaction } from '../desk';
import { languageName } from '../language-names';
import { refuse } from '../refusals';
import { draftIn, publishedIn, readRows, type Row } from '../rows';
import { workflow } from '../workflow';
import { lock } from '../write-lock';
import { conflictOf } from './conflicts';
import { guardPublishing } from './may-publish';
import type { Language, ScheduleRow, Wish } from './schedule';
import { cancelSchedules, insertSchedule, moveSchedule, readSchedule, waitingFor } from './store';
import { type Asked, wishOf } from './wish';

type By = { userId: number; now: Date };

/**
 * Schedules that a language is published or taken off. Refuses what may not be published as it stands,
 * what the person may not publish, times that are past or are none, and what contradicts another
 * schedule of the language.
 */
export const plan = (language: Language, asked: Asked, by: By): Promise<ScheduleRow> =>
  withDocument(language, async (trx, rows) => {
    const wish = wishOf(asked, by.now);
    await guard(trx, language, rows, wish, await waitingFor(trx, language));
    const row = await insertSchedule(trx, language, wish, by);
    await tell(trx, 'schedule.create', row);
    return row;
  });

/** Gives a schedule that still waits another time, by the same rules. */
export const move = (
  row: ScheduleRow,
  asked: Omit<Asked, 'action'>,
  by: By,
): Promise<ScheduleRow> =>
  withDocument(languageOf(row), async (trx, rows) => {
    const present = await readWaiting(trx, row.id);
    const wish = wishOf({ ...asked, action: present.action }, by.now);
    const others = await waitingFor(trx, languageOf(present));
    await guard(
      trx,
      languageOf(present),
      rows,
      wish,
      others.filter(({ id }) => id !== present.id),
    );
    const moved = await moveSchedule(trx, present, wish, by);
    await tell(trx, 'schedule.move', moved);
    return moved;
  });

/**
 * Cancels a schedule that still waits. A language that isn't published, and now will not be, needs no
 * longer be taken off: that is cancelled along.
 */
export const cancel = (row: ScheduleRow, { userId, now }: By): Promise<void> =>
  withDocument(languageOf(row), async (trx, rows) => {
    guardPublishing(row.uid, row.locale);
    const present = await readWaiting(trx, row.id);
    const isPublished = publishedIn(rows, present.locale) !== undefined;
    const waiting = await waitingFor(trx, languageOf(present));
    const cancelled = waiting.filter(
      ({ id }) => id === present.id || (present.action === 'publish' && !isPublished),
    );
    const ids = cancelled.map(({ id }) => id);
    await cancelSchedules(trx, ids, { userId, reason: null, now });
    for (const each of cancelled) await tell(trx, 'schedule.cancel', each);
  });

export const languageOf = ({ uid, document_id: documentId, locale }: ScheduleRow): Language => ({
  uid,
  documentId,
  locale,
});

async function withDocument<Result>(
  { uid, documentId }: Language,
  work: (trx: Transaction, rows: Row[]) => Promise<Result>,
): Promise<Result> {
  return await strapi.db.transaction(async ({ trx }) => {
    await lock(documentId);
    const rows = await readRows(uid, documentId);
    if (rows.length === 0) throw new errors.NotFoundError();
    return work(trx, rows);
  });
}

async function readWaiting(trx: Transaction, id: number): Promise<ScheduleRow> {
  const row = await readSchedule(trx, id);
  if (row.state !== 'waiting') refuse('schedule-is-over');
  return row;
}

async function guard(
  trx: Transaction,
  language: Language,
  rows: Row[],
  wish: Wish,
  waiting: ScheduleRow[],
): Promise<void> {
  const { uid, locale } = language;
  guardPublishing(uid, locale);
  if (wish.action === 'publish' && !draftIn(rows, locale)) {
    refuse('nothing-to-publish', { language: languageName(locale) });
  }
  const isPublished = publishedIn(rows, locale) !== undefined;
  const conflict = conflictOf(wish, waiting.map(wishIn), isPublished);
  if (conflict) refuse(conflict.code, conflict.values);
  if (wish.action === 'publish') await workflow.beforePublication?.({ ...language, rows }, trx);
}

const wishIn = ({ action, at, local_time: local, time_zone: timeZone }: ScheduleRow): Wish => ({
  action,
  at: new Date(at),
  local,
  timeZone,
});

const tell = (trx: Transaction, action: string, row: ScheduleRow): Promise<void> =>
  record(trx, {
    actor: presentActor(),
    action,
    object: { type: row.uid, id: row.document_id, locale: row.locale },
    details: { schedule: row.id, action: row.action, at: row.at, timeZone: row.time_zone },
  });
