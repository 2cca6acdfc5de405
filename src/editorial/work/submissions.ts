import type { DocumentId, Locale, Uid } from '../../content-model';
import type { Transaction } from '../desk';
import type { Named } from '../discussion/mentions';
import { readNamesOf } from '../discussion/people';
import { organizationNames } from '../organization-names';
import { type Queue, QUEUES } from '../workflow';
import { joinTexts, TITLE } from './lists';
import { type Reach, reachOf, within } from './reach';

/** A text that a partner has submitted and that is in review. */
export type Submission = {
  uid: Uid;
  documentId: DocumentId;
  locale: Locale;
  title: string;
  /** The organisation that it comes from. */
  origin: { organization: DocumentId; name: string };
  queue: Queue | null;
  since: string;
  assignee: Named | null;
};

export type Submissions = { counts: Record<Queue, number>; total: number; results: Submission[] };

type Wanted = { queue?: Queue; limit: number; offset: number };

type Row = {
  uid: Uid;
  document_id: DocumentId;
  locale: Locale;
  title: string | null;
  submitted_for: DocumentId;
  queue: Queue | null;
  changed_at: string;
  assignee: number | null;
};

function submitted(trx: Transaction, reach: Reach, queue?: Queue) {
  const query = joinTexts(trx('editorial_states as s'), 's')
    .where('s.stage', 'in-review')
    .whereNotNull('s.submitted_for');
  within(query, reach, 's');
  return queue ? query.where('s.queue', queue) : query;
}

/**
 * Reads what partners have submitted, of what the person of the request may read, and that waits in a
 * queue or in any: what has waited longest comes first.
 */
export async function readSubmissions(
  trx: Transaction,
  { queue, limit, offset }: Wanted,
): Promise<Submissions> {
  const reach = reachOf();
  const counted: { queue: Queue | null; count: number | string }[] = await submitted(trx, reach)
    .select('s.queue')
    .count({ count: '*' })
    .groupBy('s.queue');
  const countOf = (one: Queue) => Number(counted.find((row) => row.queue === one)?.count ?? 0);
  const rows: Row[] = await submitted(trx, reach, queue)
    .select('s.uid', 's.document_id', 's.locale', 's.submitted_for', 's.queue', 's.assignee')
    .select('s.changed_at', trx.raw(`${TITLE} as title`))
    .orderBy(['s.changed_at', 's.id'])
    .limit(limit)
    .offset(offset);
  const people = await readNamesOf(
    trx,
    rows.map(({ assignee }) => assignee),
  );
  const names = await organizationNames(rows.map((row) => row.submitted_for));
  return {
    counts: Object.fromEntries(QUEUES.map((one) => [one, countOf(one)])) as Record<Queue, number>,
    total: queue ? countOf(queue) : counted.reduce((sum, { count }) => sum + Number(count), 0),
    results: rows.map((row) => ({
      uid: row.uid,
      documentId: row.document_id,
      locale: row.locale,
      title: row.title ?? row.document_id,
      origin: { organization: row.submitted_for, name: names(row.submitted_for) },
      queue: row.queue,
      since: row.changed_at,
      assignee:
        row.assignee === null ? null : { id: row.assignee, name: people.get(row.assignee) ?? null },
    })),
  };
}
