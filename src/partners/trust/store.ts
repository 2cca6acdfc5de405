import type { Transaction } from '../../editorial';
import {
  type Decided,
  nameOfSubject,
  type SubjectKind,
  type TrustDecision,
  type TrustSubject,
} from './level';

const TABLE = 'partner_trust';

/** A decision as it was made: what of, how, why, by whom (an account of the panel) and when. */
export type Decision = {
  id: number;
  kind: SubjectKind;
  /** As `nameOfSubject` names it. */
  subject: string;
  level: TrustDecision;
  reason: string;
  decidedBy: number | null;
  decidedAt: string;
};

type Stored = {
  id: number;
  subject_kind: SubjectKind;
  subject: string;
  level: TrustDecision;
  reason: string;
  decided_by: number | null;
  decided_at: string;
};

type Query = ReturnType<Transaction['queryBuilder']>;

const decisionFrom = (row: Stored): Decision => ({
  id: row.id,
  kind: row.subject_kind,
  subject: row.subject,
  level: row.level,
  reason: row.reason,
  decidedBy: row.decided_by,
  decidedAt: row.decided_at,
});

/** Reads every decision about some subjects, the oldest first. */
export async function readDecisions(
  trx: Transaction,
  subjects: TrustSubject[],
): Promise<Decision[]> {
  if (subjects.length === 0) return [];
  const rows: Stored[] = await trx(TABLE)
    .where((query: Query) => {
      for (const subject of subjects) {
        query.orWhere({ subject_kind: subject.kind, subject: nameOfSubject(subject) });
      }
    })
    .orderBy('id');
  return rows.map(decisionFrom);
}

/** Reads every decision about domains of an organisation, the oldest first. */
export async function readDomainDecisions(
  trx: Transaction,
  organization: string,
): Promise<Decision[]> {
  const prefix = `${organization}#`;
  const rows: Stored[] = await trx(TABLE)
    .where({ subject_kind: 'domain' })
    .whereRaw('substr(subject, 1, ?) = ?', [prefix.length, prefix])
    .orderBy('id');
  return rows.map(decisionFrom);
}

/** Answers what stands of decisions about one person and what they belong to: the newest of each kind. */
export const standing = (decisions: Decision[]): Decided =>
  Object.fromEntries(decisions.map(({ kind, level }) => [kind, level]));

/** Keeps a decision; earlier ones stay, as its history. */
export async function addDecision(
  trx: Transaction,
  subject: TrustSubject,
  { level, reason, decidedBy }: Pick<Decision, 'level' | 'reason' | 'decidedBy'>,
): Promise<void> {
  await trx(TABLE).insert({
    subject_kind: subject.kind,
    subject: nameOfSubject(subject),
    level,
    reason,
    decided_by: decidedBy,
    decided_at: new Date().toISOString(),
  });
}
