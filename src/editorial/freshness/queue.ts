import type { Transaction } from '../desk';
import { namesOf } from '../roles';
import { dayAfter } from '../schedule/month';
import { countVerificationsDue, type DueRecord, readVerificationsDue } from './due-records';

const SOON_DAYS = 30;

/** Which resources the queue shows: those overdue, those due within a month, or both. */
export type Filter = 'all' | 'overdue' | 'soon';

export type Question = {
  filter: Filter;
  owner: number | undefined;
  page: number;
  pageSize: number;
};

type Entry = Omit<DueRecord, 'assignee' | 'publisher'> & {
  /** Who looks after it. */
  owner: { id: number; name: string } | null;
  isOverdue: boolean;
};

export type Queue = {
  results: Entry[];
  pagination: { page: number; pageSize: number; total: number; pageCount: number };
  counts: { overdue: number; soon: number };
};

/** What is due today is soon, what was due before is overdue. */
function spanFor(filter: Filter, today: string): { first?: string; last: string } {
  const overdue = { last: dayAfter(today, -1) };
  const last = dayAfter(today, SOON_DAYS);
  if (filter === 'overdue') return overdue;
  return filter === 'soon' ? { first: today, last } : { last };
}

/** Answers a page of the resources that somebody has to verify, the longest due first. */
export async function readQueue(
  trx: Transaction,
  { filter, owner, page, pageSize }: Question,
  today: string,
): Promise<Queue> {
  const countOf = (wanted: Filter) =>
    countVerificationsDue(trx, { ...spanFor(wanted, today), owner });
  const due = await readVerificationsDue(trx, {
    ...spanFor(filter, today),
    owner,
    limit: pageSize,
    offset: (page - 1) * pageSize,
  });
  const counts = { overdue: await countOf('overdue'), soon: await countOf('soon') };
  const total = filter === 'all' ? counts.overdue + counts.soon : counts[filter];
  const owners = due.map(({ assignee, publisher }) => assignee ?? publisher);
  const names = await namesOf(owners.filter((id) => id !== null));
  return {
    results: due.map(({ assignee, publisher, ...record }) => {
      const id = assignee ?? publisher;
      return {
        ...record,
        owner: id === null ? null : { id, name: names.get(id) ?? '' },
        isOverdue: record.reviewDueOn < today,
      };
    }),
    pagination: { page, pageSize, total, pageCount: Math.ceil(total / pageSize) },
    counts,
  };
}
