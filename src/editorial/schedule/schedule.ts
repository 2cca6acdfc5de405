import type { DocumentId, Locale, RecordUid } from '../../content-model';
import type { Leased } from '../lease';
import type { LocalTime } from './local-time';

export const SCHEDULES = 'editorial_schedules';

export const ACTIONS = ['publish', 'unpublish'] as const;
export const STATES = ['waiting', 'done', 'failed', 'cancelled'] as const;

export type Action = (typeof ACTIONS)[number];
export type State = (typeof STATES)[number];

/** One language of a record. */
export type Language = { uid: RecordUid; documentId: DocumentId; locale: Locale };

/** What somebody wants to happen, and when, as a moment and as they have said it. */
export type Wish = { action: Action; at: Date; local: LocalTime; timeZone: string };

/** A line of the table `editorial_schedules`; moments are ISO 8601 in UTC. */
export type ScheduleRow = Leased & {
  uid: RecordUid;
  document_id: DocumentId;
  locale: Locale;
  action: Action;
  at: string;
  time_zone: string;
  local_time: LocalTime;
  state: State;
  /** An account of the panel. */
  scheduled_by: number;
  scheduled_at: string;
  attempts: number;
  ended_at: string | null;
  /** Who has cancelled it; null where the clearinghouse has ended it. */
  ended_by: number | null;
  /** Why it has not happened: a stable code, and words in both languages of the panel. */
  reason_code: string | null;
  reason_en: string | null;
  reason_fr: string | null;
};
