import { errors } from '@strapi/utils';
import { readerLanguage } from '../refusals';
import { namesOf } from '../roles';
import { draftIn, type Row } from '../rows';
import { workflow } from '../workflow';
import type { Action, Language, ScheduleRow, State } from './schedule';

/** A schedule as the panel shows it. */
export type Shown = {
  id: number;
  action: Action;
  at: string;
  local: string;
  timeZone: string;
  by: { id: number; name: string };
  state: State;
  endedAt: string | null;
  /** Why it has failed. */
  reason: { code: string; message: string } | null;
  /** Why it would fail if it came now: the text was edited since it was approved, for instance. */
  blocked: { code: string; message: string } | null;
};

/** Answers schedules of one language as the panel shows them, in their order. */
export async function presentSchedules(
  language: Language,
  rows: Row[],
  schedules: ScheduleRow[],
): Promise<Shown[]> {
  const names = await namesOf(schedules.map(({ scheduled_by: id }) => id));
  const isPublicationWaiting = schedules.some(
    ({ action, state }) => action === 'publish' && state === 'waiting',
  );
  const blocked = isPublicationWaiting ? await obstacleTo(language, rows) : null;
  return schedules.map((row) => ({
    id: row.id,
    action: row.action,
    at: row.at,
    local: row.local_time,
    timeZone: row.time_zone,
    by: { id: row.scheduled_by, name: names.get(row.scheduled_by) ?? '' },
    state: row.state,
    endedAt: row.ended_at,
    reason: row.state === 'failed' ? reasonIn(row) : null,
    blocked: row.state === 'waiting' && row.action === 'publish' ? blocked : null,
  }));
}

const reasonIn = (row: ScheduleRow): Shown['reason'] => ({
  code: row.reason_code ?? '',
  message: (readerLanguage() === 'fr' ? row.reason_fr : row.reason_en) ?? '',
});

/** Answers what would refuse the publication of a language as it stands, or null. */
async function obstacleTo(language: Language, rows: Row[]): Promise<Shown['blocked']> {
  if (!draftIn(rows, language.locale)) return null;
  try {
    await strapi.db.transaction(({ trx }) =>
      Promise.resolve(workflow.beforePublication?.({ ...language, rows }, trx)),
    );
    return null;
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) throw error;
    const { code = error.name } = (error.details ?? {}) as { code?: string };
    return { code, message: error.message };
  }
}
