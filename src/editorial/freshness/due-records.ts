import { type DocumentId, type Locale, type RecordUid, schemaOf } from '../../content-model';
import type { Transaction } from '../desk';

/** What is verified: of all records, resources are what the world changes under. */
export const VERIFIED = 'api::resource.resource' satisfies RecordUid;

/** A published resource whose facts somebody should look at again. */
export type DueRecord = {
  uid: typeof VERIFIED;
  documentId: DocumentId;
  /** The source language. */
  locale: Locale;
  title: string;
  reviewDueOn: string;
  lastVerifiedOn: string | null;
  /** Whoever it is assigned to. */
  assignee: number | null;
  /** Whoever wrote last in what was published last, and so whoever published it by hand. */
  publisher: number | null;
};

type Wanted = {
  /** Days: `2026-11-30`; none before the first, none after the last. */
  first?: string;
  last: string;
  /** Only those that this account has to look after. */
  owner?: number;
  /** Only those whose due date nobody has been reminded of. */
  isNotReminded?: boolean;
};

type Query = ReturnType<Transaction['queryBuilder']>;
type Stored = {
  document_id: DocumentId;
  locale: Locale;
  title: string;
  review_due_on: string;
  last_verified_on: string | null;
  assignee: number | null;
  publisher: number | null;
};

const TABLE = schemaOf(VERIFIED).collectionName;

/** The draft in the source language has the facts that count; one published row makes it public. */
function dueIn(trx: Transaction, { first, last, owner, isNotReminded }: Wanted): Query {
  const published = () =>
    trx(`${TABLE} as p`)
      .whereRaw('p.document_id = d.document_id')
      .whereNotNull('p.published_at')
      .orderBy('p.id', 'desc')
      .limit(1);
  const query = trx(`${TABLE} as d`)
    .whereNull('d.published_at')
    .whereRaw('d.locale = d.source_language')
    .where('d.review_due_on', '<=', last)
    .whereExists(published().clearOrder().select(trx.raw('1')));
  if (first) query.where('d.review_due_on', '>=', first);
  if (owner !== undefined) {
    query.whereRaw('coalesce(d.assignee, (?)) = ?', [published().select('p.updated_by_id'), owner]);
  }
  if (isNotReminded) {
    query.whereNotExists(
      trx('editorial_reminders as r')
        .select(trx.raw('1'))
        .where('r.uid', VERIFIED)
        .whereRaw('r.document_id = d.document_id')
        .whereRaw('r.due_on = cast(d.review_due_on as varchar(10))'),
    );
  }
  return query.select({ publisher: published().select('p.updated_by_id') });
}

/** Reads the published resources that are due for verification, the longest due first. */
export async function readVerificationsDue(
  trx: Transaction,
  { limit, offset = 0, ...wanted }: Wanted & { limit: number; offset?: number },
): Promise<DueRecord[]> {
  const rows: Stored[] = await dueIn(trx, wanted)
    .select('d.document_id', 'd.locale', 'd.title', 'd.assignee')
    .select('d.review_due_on', 'd.last_verified_on')
    .orderBy([{ column: 'd.review_due_on' }, { column: 'd.document_id' }])
    .limit(limit)
    .offset(offset);
  return rows.map((row) => ({
    uid: VERIFIED,
    documentId: row.document_id,
    locale: row.locale,
    title: row.title,
    reviewDueOn: row.review_due_on,
    lastVerifiedOn: row.last_verified_on,
    assignee: row.assignee,
    publisher: row.publisher,
  }));
}

/** Counts the published resources that are due for verification. */
export async function countVerificationsDue(trx: Transaction, wanted: Wanted): Promise<number> {
  const [{ count }] = await trx.count({ count: '*' }).from(dueIn(trx, wanted).as('due'));
  return Number(count);
}
