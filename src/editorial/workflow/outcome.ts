/** How many approvals a text needs, and how many of them from outside its lead organisation. */
export type Needs = { reviews: number; outside: number };

export type Verdict = 'approve' | 'request-changes';

/** One reviewer's decision, as it counts; `by` is null where the clearinghouse itself vouches. */
export type Review = {
  by: number | null;
  verdict: Verdict;
  isOutside: boolean;
  hasConflict: boolean;
};

/** What the decisions of a round come to; a tie waits for a further reviewer. */
export type Outcome = 'pending' | 'approved' | 'changes-requested' | 'tie';

/**
 * Answers what the decisions on one text come to, oldest first. Each reviewer's last one counts; who
 * has declared a conflict of interest counts not at all. Approved needs enough approvals, enough of
 * them from outside, and more of them than requests for changes.
 */
export function outcomeOf({ reviews, outside }: Needs, decisions: readonly Review[]): Outcome {
  const counted = countedOf(decisions);
  const approvals = counted.filter(({ verdict }) => verdict === 'approve');
  const requests = counted.length - approvals.length;
  const fromOutside = approvals.filter(({ isOutside }) => isOutside).length;

  if (requests > approvals.length && requests * 2 > reviews) return 'changes-requested';
  if (approvals.length === 0) return 'pending';
  if (approvals.length === requests) return counted.length >= reviews ? 'tie' : 'pending';
  const isEnough = approvals.length >= reviews && fromOutside >= outside;
  return isEnough && approvals.length > requests ? 'approved' : 'pending';
}

function countedOf(decisions: readonly Review[]): Review[] {
  const excluded = new Set(decisions.filter(({ hasConflict }) => hasConflict).map(({ by }) => by));
  const last = new Map(decisions.map((decision) => [decision.by, decision]));
  return [...last.values()].filter(({ by }) => !excluded.has(by));
}
