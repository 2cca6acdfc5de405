import type { DocumentId } from '../../content-model';
import type { Needs, Outcome } from './outcome';
import type { Stage } from './stages';

/** What is kept of one language of a document, beside its decisions. */
export type State = {
  stage: Stage;
  /** An account of the panel. */
  assignee: number | null;
  /** A day, `YYYY-MM-DD`. */
  dueOn: string | null;
  /** The present round of review; 0 before the first. */
  round: number;
  submittedBy: number | null;
  /** The hash of the text that was approved last, since it was last submitted. */
  approvedHash: string | null;
  /** Who has written what is not yet published. */
  writers: readonly number[];
  /** To whom an appeal of this round went. */
  appealedTo: number | null;
  /** The partner organisation that has submitted the text, where one has. */
  submittedFor: DocumentId | null;
  /** Where a partner's submission waits; null for what people of the panel submit. */
  queue: Queue | null;
};

/** Where a partner's submission enters: to be triaged first, to be reviewed, straight to an editor. */
export const QUEUES = ['triage', 'review', 'editor'] as const;

export type Queue = (typeof QUEUES)[number];

/** The hashes of what a language says: as it is written now, and as it is public, if it is. */
export type Text = { hash: string; publishedHash: string | null };

/** One save of a language's text. */
export type Edit = Text & { by: number | null; isMinor: boolean };

/** Answers the state of a text that nothing is known of. */
export const initialState = (stage: Stage = 'draft'): State => ({
  stage,
  assignee: null,
  dueOn: null,
  round: 0,
  submittedBy: null,
  approvedHash: null,
  writers: [],
  appealedTo: null,
  submittedFor: null,
  queue: null,
});

export type Submitter = Pick<State, 'submittedBy' | 'submittedFor' | 'queue'>;

export const submitted = (state: State, submitter: Submitter): State => ({
  ...state,
  stage: 'in-review',
  round: state.round + 1,
  ...submitter,
  approvedHash: null,
  appealedTo: null,
});

export const recalled = (state: State): State => ({ ...state, stage: 'draft', queue: null });

export function decided(state: State, outcome: Outcome, hash: string): State {
  switch (outcome) {
    case 'approved':
      return { ...state, stage: 'approved', approvedHash: hash };
    case 'changes-requested':
      return { ...state, stage: 'changes-requested' };
    case 'pending':
    case 'tie':
      return state;
  }
}

export const appealed = (state: State, to: number): State => ({
  ...state,
  stage: 'in-review',
  appealedTo: to,
  assignee: to,
});

export const archived = (state: State): State => ({ ...state, stage: 'archived' });

export const reopened = (state: State): State => ({
  ...state,
  stage: 'draft',
  approvedHash: null,
});

/** The text is what the public reads: nothing of it waits for anybody. */
export const published = (state: State): State => ({
  ...state,
  stage: 'published',
  approvedHash: null,
  writers: [],
  appealedTo: null,
  queue: null,
});

export const unpublished = (state: State): State => ({
  ...state,
  stage: 'withdrawn',
  approvedHash: null,
});

const withWriter = ({ writers }: State, by: number | null): readonly number[] =>
  by === null || writers.includes(by) ? writers : [...writers, by];

/** Where an edit leads: what was approved or published is to be looked at again. */
export const AFTER_EDIT: Record<Stage, { edit: Stage; minor: Stage }> = {
  draft: { edit: 'draft', minor: 'draft' },
  'in-review': { edit: 'in-review', minor: 'in-review' },
  'changes-requested': { edit: 'changes-requested', minor: 'changes-requested' },
  approved: { edit: 'in-review', minor: 'approved' },
  published: { edit: 'draft', minor: 'approved' },
  withdrawn: { edit: 'withdrawn', minor: 'withdrawn' },
  archived: { edit: 'archived', minor: 'archived' },
};

/**
 * Answers the state after a save that has changed the text. One that makes it what is public again
 * leaves nothing to review. A minor edit, by somebody who may review, keeps an approval.
 */
export function edited(state: State, { by, isMinor, hash, publishedHash }: Edit): State {
  if (hash === publishedHash) return published(state);
  const stage = AFTER_EDIT[state.stage][isMinor ? 'minor' : 'edit'];
  if (isMinor)
    return { ...state, stage, approvedHash: stage === 'approved' ? hash : state.approvedHash };
  const isNewRound = state.stage === 'approved';
  return {
    ...state,
    stage,
    writers: withWriter(state, by),
    round: state.round + (isNewRound ? 1 : 0),
    appealedTo: isNewRound ? null : state.appealedTo,
  };
}

/** Answers the state of a new text. */
export const begun = (by: number | null): State => ({
  ...initialState(),
  writers: by === null ? [] : [by],
});

/**
 * Answers a stored state as it stands: a text that has changed past the desk, as when a file that it
 * shows is deleted, is neither approved nor published as it stands.
 */
export function asItStands(state: State, { hash, publishedHash }: Text): State {
  if (state.stage === 'approved' && state.approvedHash !== hash) {
    return { ...state, stage: 'in-review' };
  }
  if (state.stage === 'published' && publishedHash !== hash) {
    return { ...state, stage: publishedHash === null ? 'withdrawn' : 'draft' };
  }
  return state;
}

export type ApprovalProblem = 'needs-approval' | 'changed-since-approval' | 'is-archived';

/** Answers why a text must not be published as it stands, or null. */
export function approvalProblem(
  state: State,
  { hash, publishedHash }: Text,
  { reviews }: Needs,
): ApprovalProblem | null {
  if (hash === publishedHash) return null;
  if (state.stage === 'archived') return 'is-archived';
  if (reviews === 0) return null;
  if (state.stage === 'approved' && state.approvedHash === hash) return null;
  return state.approvedHash && state.approvedHash !== hash
    ? 'changed-since-approval'
    : 'needs-approval';
}

/**
 * Answers the state after a write, from the texts before and after it. Whatever makes the working text
 * the public one leaves nothing to do; what takes the public text away withdraws it.
 */
export function afterWrite(
  state: State,
  before: Text,
  after: Text,
  { by, isMinor }: Pick<Edit, 'by' | 'isMinor'>,
): State {
  if (after.hash === after.publishedHash) return published(state);
  if (before.hash !== after.hash) return edited(state, { by, isMinor, ...after });
  if (before.publishedHash !== null && after.publishedHash === null) return unpublished(state);
  return state;
}
