import { mainFieldOf, RECORD_UIDS, schemaOf } from '../../content-model';
import type { Transaction } from '../desk';
import { type Reach, within } from './reach';

/** What can wait for somebody, each kind a list of its own. */
export const LISTS = [
  'to-review',
  'sent-back',
  'assigned',
  'due',
  'mentions',
  'verification',
] as const;

export type ListName = (typeof LISTS)[number];

/** Those that are read from the stages of texts. */
export type StageList = Exclude<ListName, 'mentions' | 'verification'>;

/** Whose work it is, and what they may do. */
export type Worker = {
  id: number;
  mayReview: boolean;
  mayReviewOwn: boolean;
  /** Days as ISO 8601 has them. */
  today: string;
  soon: string;
};

type Query = ReturnType<Transaction['queryBuilder']>;

const OPEN_STAGES = ['draft', 'in-review', 'changes-requested', 'approved'];

const alias = (index: number): string => `d${index}`;

const eachType = (write: (index: number) => string): string =>
  RECORD_UIDS.map((_uid, index) => write(index)).join(', ');

/** SQL of a text’s title, whichever type’s it is. */
export const TITLE = `coalesce(${RECORD_UIDS.map((uid, index) => `${alias(index)}.${mainFieldOf(uid)}`).join(', ')})`;

const EXISTS = `coalesce(${eachType((index) => `${alias(index)}.id`)})`;
const CREATED_BY = `coalesce(${eachType((index) => `${alias(index)}.created_by_id`)})`;

/** Joins the working text of whichever type a row is about. */
export function joinTexts(query: Query, from: string): Query {
  RECORD_UIDS.forEach((uid, index) => {
    const text = alias(index);
    query.joinRaw(
      `left join ${schemaOf(uid).collectionName} as ${text} on ${from}.uid = ?
       and ${text}.document_id = ${from}.document_id and ${text}.locale = ${from}.locale
       and ${text}.published_at is null`,
      [uid],
    );
  });
  return query.whereRaw(`${EXISTS} is not null`);
}

/** Whether somebody is among those who have written the text since it was last published. */
const isWriter = (query: Query, id: number): Query =>
  query.where((any: Query) => {
    any
      .whereRaw('coalesce(s.submitted_by, 0) = ?', [id])
      .orWhere('s.writers', `[${id}]`)
      .orWhere('s.writers', 'like', `[${id},%`)
      .orWhere('s.writers', 'like', `%,${id},%`)
      .orWhere('s.writers', 'like', `%,${id}]`);
  });

const NARROWED: Record<StageList, (query: Query, worker: Worker, trx: Transaction) => void> = {
  assigned(query, { id }) {
    query.where('s.assignee', id).whereIn('s.stage', OPEN_STAGES);
  },
  'sent-back'(query, { id }) {
    query.where('s.stage', 'changes-requested').where((any: Query) => {
      any.where('s.submitted_by', id).orWhere((unsubmitted: Query) => {
        unsubmitted.whereNull('s.submitted_by').whereRaw(`${CREATED_BY} = ?`, [id]);
      });
    });
  },
  due(query, { id, soon }) {
    query
      .where('s.assignee', id)
      .whereIn('s.stage', OPEN_STAGES)
      .whereNotNull('s.due_on')
      .where('s.due_on', '<=', soon);
  },
  'to-review'(query, { id, mayReview, mayReviewOwn }, trx) {
    if (!mayReview) query.whereRaw('1 = 0');
    query
      .where('s.stage', 'in-review')
      .where((any: Query) => {
        any.whereNull('s.appealed_to').orWhere('s.appealed_to', id);
      })
      .whereNotExists(
        trx('editorial_decisions as e')
          .select(trx.raw('1'))
          .whereRaw('e.uid = s.uid and e.document_id = s.document_id and e.locale = s.locale')
          .whereRaw('e.round = s.round')
          .where('e.decided_by', id),
      );
    if (!mayReviewOwn) query.whereNot((own: Query) => isWriter(own, id));
  },
};

/** Answers the texts of a list, to be counted or read. */
export function textsOf(trx: Transaction, list: StageList, worker: Worker, reach: Reach): Query {
  const query = joinTexts(trx('editorial_states as s'), 's');
  within(query, reach, 's');
  NARROWED[list](query, worker, trx);
  return query;
}

/** Answers the open comments that mention somebody, to be counted or read. */
export function mentionsOf(trx: Transaction, { id }: Worker, reach: Reach): Query {
  const query = joinTexts(trx('editorial_comments as c'), 'c')
    .join('editorial_mentions as m', 'm.comment_id', 'c.id')
    .leftJoin('editorial_comments as top', 'top.id', 'c.parent_id')
    .where('m.user_id', id)
    .whereNull('c.deleted_at')
    .whereNull('c.resolved_at')
    .whereNull('top.resolved_at');
  within(query, reach, 'c');
  return query;
}

/** Narrows a list to titles that contain what somebody types. */
export const titled = (query: Query, words: string): Query =>
  query.whereRaw(`lower(${TITLE}) like lower(?) escape '!'`, [
    `%${words.replace(/[!%_]/g, (sign) => `!${sign}`)}%`,
  ]);
