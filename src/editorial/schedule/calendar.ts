import { type DocumentId, isOurs, type Locale, type Uid } from '../../content-model';
import type { Transaction } from '../desk';
import { readVerificationsDue } from '../freshness/due-records';
import { readNames } from '../rows';
import { dayAt, localTimeAt } from './local-time';
import { momentsOf, type Span } from './month';
import { type Action, type ScheduleRow, SCHEDULES, type State } from './schedule';

/** One thing that falls on a day: what is scheduled, what somebody has to do, what is to be verified. */
export type CalendarItem = {
  id: string;
  kind: Action | 'due' | 'verification';
  /** The day in the reader's time zone, or the day that was named. */
  date: string;
  /** What clocks show in the reader's time zone; null for a whole day. */
  time: string | null;
  at: string | null;
  /** As it was scheduled: what clocks show there. */
  scheduled: { local: string; timeZone: string; state: State } | null;
  uid: Uid;
  documentId: DocumentId;
  locale: Locale;
  title: string;
};

type Untitled = Omit<CalendarItem, 'title'>;

const MOST = 2_000;
const UNFINISHED = ['draft', 'in-review', 'changes-requested', 'approved'];

/**
 * Answers what falls on a span of days, day by day, of the types that the reader may see; titles are
 * in each item's own language.
 */
export async function readCalendar(
  trx: Transaction,
  span: Span,
  timeZone: string,
  maySee: (uid: Uid) => boolean,
): Promise<CalendarItem[]> {
  const found = [
    ...(await readScheduled(trx, span, timeZone)),
    ...(await readDue(trx, span)),
    ...(await readVerifications(trx, span)),
  ].filter(({ uid }) => maySee(uid));
  const items = await withTitles(found);
  return items.sort(byDay);
}

const byDay = (one: CalendarItem, other: CalendarItem): number =>
  compare(one.date, other.date) ||
  compare(one.time ?? '', other.time ?? '') ||
  compare(one.title, other.title) ||
  compare(one.id, other.id);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

async function readScheduled(trx: Transaction, span: Span, timeZone: string): Promise<Untitled[]> {
  const { from, until } = momentsOf(span, timeZone);
  const rows: ScheduleRow[] = await trx(SCHEDULES)
    .whereIn('state', ['waiting', 'done', 'failed'])
    .andWhere('at', '>=', from.toISOString())
    .andWhere('at', '<', until.toISOString())
    .orderBy('at')
    .limit(MOST);
  return rows.map((row) => {
    const moment = new Date(row.at);
    return {
      id: `schedule-${row.id}`,
      kind: row.action,
      date: dayAt(moment, timeZone),
      time: localTimeAt(moment, timeZone).slice(11),
      at: row.at,
      scheduled: { local: row.local_time, timeZone: row.time_zone, state: row.state },
      uid: row.uid,
      documentId: row.document_id,
      locale: row.locale,
    };
  });
}

const wholeDay = { time: null, at: null, scheduled: null };

type Due = { uid: string; document_id: DocumentId; locale: Locale; due_on: string };

/** What the review workflow wants done by a day, and is not yet. */
async function readDue(trx: Transaction, { first, last }: Span): Promise<Untitled[]> {
  const rows: Due[] = await trx('editorial_states')
    .select('uid', 'document_id', 'locale', 'due_on')
    .whereIn('stage', UNFINISHED)
    .andWhere('due_on', '>=', first)
    .andWhere('due_on', '<=', last)
    .orderBy('due_on')
    .limit(MOST);
  return rows.flatMap(({ uid, document_id: documentId, locale, due_on: date }) =>
    isOurs(uid)
      ? [
          {
            id: `due-${documentId}-${locale}`,
            kind: 'due',
            date,
            ...wholeDay,
            uid,
            documentId,
            locale,
          },
        ]
      : [],
  );
}

async function readVerifications(trx: Transaction, span: Span): Promise<Untitled[]> {
  const due = await readVerificationsDue(trx, { ...span, limit: MOST });
  return due.map(({ uid, documentId, locale, reviewDueOn: date }) => ({
    id: `verification-${documentId}`,
    kind: 'verification',
    date,
    ...wholeDay,
    uid,
    documentId,
    locale,
  }));
}

async function withTitles(items: Untitled[]): Promise<CalendarItem[]> {
  const titles = new Map<string, string>();
  const groups = new Map<string, { uid: Uid; locale: Locale; documentIds: Set<DocumentId> }>();
  for (const { uid, locale, documentId } of items) {
    const group = groups.get(`${uid} ${locale}`) ?? { uid, locale, documentIds: new Set() };
    groups.set(`${uid} ${locale}`, group);
    group.documentIds.add(documentId);
  }
  for (const { uid, locale, documentIds } of groups.values()) {
    const ids = [...documentIds];
    const names = await readNames(uid, ids, locale);
    ids.forEach((documentId, index) => titles.set(`${documentId} ${locale}`, names[index]));
  }
  return items.map((item) => ({
    ...item,
    title: titles.get(`${item.documentId} ${item.locale}`) ?? item.documentId,
  }));
}
