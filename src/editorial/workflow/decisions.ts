import type { Transaction } from '../desk';
import type { Review, Verdict } from './outcome';
import type { Place } from './states';

const TABLE = 'editorial_decisions';

/** One reviewer's decision on a text. */
export type Decision = {
  id: number;
  round: number;
  /** An account of the panel; null where the clearinghouse itself vouches. */
  by: number | null;
  /** The organisation for which the reviewer decided, where it is known. */
  organization: string | null;
  verdict: Verdict;
  reason: string | null;
  words: string | null;
  /** The text that was decided about. */
  hash: string;
  hasConflict: boolean;
  /** Whether an appeal has set it aside. */
  isSetAside: boolean;
  at: string;
};

type Stored = {
  id: number;
  round: number;
  decided_by: number | null;
  organization: string | null;
  verdict: Verdict;
  reason: string | null;
  words: string | null;
  hash: string;
  has_conflict: boolean | number;
  is_set_aside: boolean | number;
  decided_at: string;
};

const keyOf = ({ uid, documentId, locale }: Place) => ({ uid, document_id: documentId, locale });

/** Reads every decision on one language of a document, oldest first. */
export async function readDecisions(trx: Transaction, place: Place): Promise<Decision[]> {
  const rows: Stored[] = await trx(TABLE).where(keyOf(place)).orderBy('id');
  return rows.map((row) => ({
    id: row.id,
    round: row.round,
    by: row.decided_by,
    organization: row.organization,
    verdict: row.verdict,
    reason: row.reason,
    words: row.words,
    hash: row.hash,
    hasConflict: Boolean(row.has_conflict),
    isSetAside: Boolean(row.is_set_aside),
    at: row.decided_at,
  }));
}

/** Keeps a decision. */
export async function addDecision(
  trx: Transaction,
  place: Place,
  decision: Omit<Decision, 'id' | 'at' | 'isSetAside'>,
): Promise<void> {
  const { round, by, organization, verdict, reason, words, hash, hasConflict } = decision;
  await trx(TABLE).insert({
    ...keyOf(place),
    round,
    decided_by: by,
    organization,
    verdict,
    reason,
    words,
    hash,
    has_conflict: hasConflict,
    is_set_aside: false,
    decided_at: new Date().toISOString(),
  });
}

/** Lets decisions on a text hold for the same text after a minor change. */
export async function carryDecisions(
  trx: Transaction,
  place: Place,
  from: string,
  to: string,
): Promise<void> {
  await trx(TABLE)
    .where({ ...keyOf(place), hash: from })
    .update({ hash: to });
}

/** Sets aside the requests for changes of a round, since its author has appealed. */
export async function setRequestsAside(
  trx: Transaction,
  place: Place,
  round: number,
): Promise<void> {
  await trx(TABLE)
    .where({ ...keyOf(place), round, verdict: 'request-changes' })
    .update({ is_set_aside: true });
}

/** Answers which decisions are about the text as it stands, in the present round. */
export const isCurrent = (decision: Decision, round: number, hash: string): boolean =>
  decision.round === round && decision.hash === hash && !decision.isSetAside;

/**
 * Answers the decisions that count about a text, for a record that these organisations lead. Where it
 * has none, every reviewer is from outside; a reviewer of no known organisation never is otherwise.
 */
export const reviewsOf = (
  decisions: Decision[],
  round: number,
  hash: string,
  lead: readonly string[],
): Review[] =>
  decisions
    .filter((decision) => decision.hasConflict || isCurrent(decision, round, hash))
    .map(({ by, verdict, organization, hasConflict }) => ({
      by,
      verdict,
      hasConflict,
      isOutside: lead.length === 0 || (organization !== null && !lead.includes(organization)),
    }));
