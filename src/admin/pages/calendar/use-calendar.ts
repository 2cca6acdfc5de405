import type { DocumentId, Locale } from '../../../content-model';
import { useDesk } from '../../desk';
import type { Day, Month } from './weeks';

/** One thing that falls on a day. */
export type CalendarItem = {
  id: string;
  kind: 'publish' | 'unpublish' | 'due' | 'verification';
  date: Day;
  /** What clocks show where the reader is; null for a whole day. */
  time: string | null;
  at: string | null;
  scheduled: { local: string; timeZone: string; state: 'waiting' | 'done' | 'failed' } | null;
  uid: string;
  documentId: DocumentId;
  locale: Locale;
  title: string;
};

type Calendar = { month: Month; timeZone: string; items: CalendarItem[] };

export const hereZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Answers the day that it is where the reader is. */
export const todayHere = (): Day => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

/** Follows what falls on a month, in the reader's own time zone, by its days. */
export function useCalendar(month: Month): {
  byDay: ReadonlyMap<Day, CalendarItem[]>;
  isLoading: boolean;
} {
  const { data, isLoading } = useDesk<Calendar>({
    path: '/calendar',
    params: { month, timeZone: hereZone() },
  });
  const byDay = new Map<Day, CalendarItem[]>();
  for (const item of data?.items ?? []) {
    byDay.set(item.date, [...(byDay.get(item.date) ?? []), item]);
  }
  return { byDay, isLoading };
}
