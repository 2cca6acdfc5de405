import type { DocumentId, Locale, Uid } from '../../content-model';
import type { Transaction } from '../desk';
import { excerptOf, mentionsIn, type Named, plainWords } from '../discussion/mentions';
import { readNamesOf } from '../discussion/people';
import { type DueRecord, readVerificationsDue } from '../freshness/due-records';
import { organizationNames } from '../organization-names';
import {
  LISTS,
  type ListName,
  mentionsOf,
  type StageList,
  textsOf,
  TITLE,
  titled,
  type Worker,
} from './lists';
import type { Reach } from './reach';

/** One thing that waits for somebody: a text, or a comment on it. */
export type WorkItem = {
  uid: Uid;
  documentId: DocumentId;
  locale: Locale;
  title: string;
  stage: string | null;
  assignee: Named | null;
  dueOn: string | null;
  isOverdue: boolean;
  /** When it got into this state, or the comment was written. */
  since: string | null;
  comment: { id: number; by: Named; words: string } | null;
  /** What the partner organisation is called that has submitted the text, where one has. */
  origin: string | null;
};

const MOST_VERIFICATIONS = 1000;

export type Wanted = { q?: string; limit: number; offset: number };

type StageRow = {
  uid: Uid;
  document_id: DocumentId;
  locale: Locale;
  title: string | null;
  stage: string;
  assignee: number | null;
  due_on: string | null;
  changed_at: string;
  submitted_for: DocumentId | null;
};

type CommentRow = Pick<StageRow, 'uid' | 'document_id' | 'locale' | 'title'> & {
  id: number;
  author_id: number;
  words: string;
  created_at: string;
};

const isStageList = (list: ListName): list is StageList =>
  list !== 'mentions' && list !== 'verification';

const countOf = async (query: ReturnType<typeof textsOf>): Promise<number> => {
  const [{ count }] = await query.count({ count: '*' });
  return Number(count);
};

/** Counts one list. */
export async function countList(
  trx: Transaction,
  list: ListName,
  worker: Worker,
  reach: Reach,
  q?: string,
): Promise<number> {
  if (list === 'verification') return (await verificationsOf(trx, worker, reach, q)).length;
  const query = isStageList(list)
    ? textsOf(trx, list, worker, reach)
    : mentionsOf(trx, worker, reach);
  return countOf(q ? titled(query, q) : query);
}

/** Counts every list. */
export async function countLists(
  trx: Transaction,
  worker: Worker,
  reach: Reach,
): Promise<Record<ListName, number>> {
  const counts: [ListName, number][] = [];
  for (const list of LISTS) counts.push([list, await countList(trx, list, worker, reach)]);
  return Object.fromEntries(counts) as Record<ListName, number>;
}

/** Reads one page of a list: what is due first comes first, then what has waited longest. */
export function readList(
  trx: Transaction,
  list: ListName,
  worker: Worker,
  reach: Reach,
  wanted: Wanted,
): Promise<WorkItem[]> {
  if (list === 'verification') return readVerifications(trx, worker, reach, wanted);
  if (list === 'mentions') return readMentions(trx, worker, reach, wanted);
  return readTexts(trx, list, worker, reach, wanted);
}

async function readTexts(
  trx: Transaction,
  list: StageList,
  worker: Worker,
  reach: Reach,
  { q, limit, offset }: Wanted,
): Promise<WorkItem[]> {
  const query = textsOf(trx, list, worker, reach);
  if (q) titled(query, q);
  const rows: StageRow[] = await query
    .select('s.uid', 's.document_id', 's.locale', 's.stage', 's.assignee', 's.due_on')
    .select('s.changed_at', 's.submitted_for', trx.raw(`${TITLE} as title`))
    .orderByRaw('case when s.due_on is null then 1 else 0 end, s.due_on, s.changed_at, s.id')
    .limit(limit)
    .offset(offset);
  const names = await readNamesOf(
    trx,
    rows.map(({ assignee }) => assignee),
  );
  const originOf = await organizationNames(
    rows.flatMap((row) => (row.submitted_for === null ? [] : [row.submitted_for])),
  );
  return rows.map((row) => ({
    uid: row.uid,
    documentId: row.document_id,
    locale: row.locale,
    title: row.title ?? row.document_id,
    stage: row.stage,
    assignee:
      row.assignee === null ? null : { id: row.assignee, name: names.get(row.assignee) ?? null },
    dueOn: row.due_on,
    isOverdue: row.due_on !== null && row.due_on < worker.today,
    since: row.changed_at,
    comment: null,
    origin: row.submitted_for === null ? null : originOf(row.submitted_for),
  }));
}

async function readMentions(
  trx: Transaction,
  worker: Worker,
  reach: Reach,
  { q, limit, offset }: Wanted,
): Promise<WorkItem[]> {
  const query = mentionsOf(trx, worker, reach);
  if (q) titled(query, q);
  const rows: CommentRow[] = await query
    .select('c.uid', 'c.document_id', 'c.locale', 'c.id', 'c.author_id', 'c.words', 'c.created_at')
    .select(trx.raw(`${TITLE} as title`))
    .orderBy('c.id', 'desc')
    .limit(limit)
    .offset(offset);
  const names = await readNamesOf(
    trx,
    rows.flatMap(({ author_id, words }) => [author_id, ...mentionsIn(words)]),
  );
  return rows.map((row) => ({
    uid: row.uid,
    documentId: row.document_id,
    locale: row.locale,
    title: row.title ?? row.document_id,
    stage: null,
    assignee: null,
    dueOn: null,
    isOverdue: false,
    since: row.created_at,
    comment: {
      id: row.id,
      by: { id: row.author_id, name: names.get(row.author_id) ?? null },
      words: excerptOf(plainWords(row.words, names)),
    },
    origin: null,
  }));
}

/** One person has few of them: they are narrowed here, past what the part that knows them offers. */
async function verificationsOf(
  trx: Transaction,
  worker: Worker,
  reach: Reach,
  q = '',
): Promise<DueRecord[]> {
  const due = await readVerificationsDue(trx, {
    last: worker.today,
    owner: worker.id,
    limit: MOST_VERIFICATIONS,
  });
  return due.filter(
    ({ uid, locale, title }) =>
      title.toLowerCase().includes(q.toLowerCase()) &&
      reach.some((one) => one.uid === uid && one.locales.includes(locale)),
  );
}

async function readVerifications(
  trx: Transaction,
  worker: Worker,
  reach: Reach,
  { q, limit, offset }: Wanted,
): Promise<WorkItem[]> {
  const due = (await verificationsOf(trx, worker, reach, q)).slice(offset, offset + limit);
  const names = await readNamesOf(
    trx,
    due.map(({ assignee }) => assignee),
  );
  return due.map(({ uid, documentId, locale, title, assignee, reviewDueOn, lastVerifiedOn }) => ({
    uid,
    documentId,
    locale,
    title,
    stage: null,
    assignee: assignee === null ? null : { id: assignee, name: names.get(assignee) ?? null },
    dueOn: reviewDueOn,
    isOverdue: reviewDueOn < worker.today,
    since: lastVerifiedOn,
    comment: null,
    origin: null,
  }));
}
