import type { Right } from '../rights';
import type { Needs } from './outcome';
import { isChangeReason, isWithdrawalReason } from './reasons';
import type { Stage } from './stages';

/** Whoever asks for a transition of one language of a document, and what they are to it. */
export type Person = {
  id: number | null;
  rights: readonly Right[];
  mayUpdate: boolean;
  mayPublish: boolean;
  /** Has written some of the text that waits for approval. */
  hasWritten: boolean;
  hasSubmitted: boolean;
  hasConflict: boolean;
  /** Has asked for the changes against which the author has appealed. */
  isAppealedAgainst: boolean;
};

/** What is given along with a transition. */
export type Given = {
  reason?: string;
  words?: boolean;
  /** Whether the person to whom an appeal goes may review, and is another than who decided. */
  isToAnotherReviewer?: boolean;
};

/** Everything that decides about a transition; `given` is absent where only what is possible is asked. */
export type Situation = {
  stage: Stage;
  isPublic: boolean;
  isAppealed: boolean;
  /** Has been submitted by a partner, and not been let into review. */
  isInTriage: boolean;
  needs: Needs;
  ownTextMayBeApproved: boolean;
  person: Person;
  given?: Given;
};

type Rule<Code extends string> = {
  /** The refusal where the rule does not hold. */
  code: Code;
  /** The rule as the documentation says it. */
  says: string;
  holds(situation: Situation): boolean;
};

const has = ({ person }: Situation, right: Right): boolean => person.rights.includes(right);

/** Who may do something. */
export const WHO = {
  writer: {
    code: 'not-yours-to-submit',
    says: 'may submit, and may update the text in this language',
    holds: (situation) => has(situation, 'editorial.submit') && situation.person.mayUpdate,
  },
  'submitter or assigner': {
    code: 'only-submitters-recall',
    says: 'has submitted the text, or may assign',
    holds: (situation) => situation.person.hasSubmitted || has(situation, 'editorial.assign'),
  },
  submitter: {
    code: 'only-submitters-appeal',
    says: 'has submitted the text',
    holds: ({ person }) => person.hasSubmitted,
  },
  reviewer: {
    code: 'may-not-review',
    says: 'may review',
    holds: (situation) => has(situation, 'editorial.review'),
  },
  publisher: {
    code: 'no-right-to-publish',
    says: 'may publish in this language',
    holds: ({ person }) => person.mayPublish,
  },
  keeper: {
    code: 'may-not-withdraw',
    says: 'may withdraw, archive and reopen',
    holds: (situation) => has(situation, 'editorial.withdraw'),
  },
} as const satisfies Record<string, Rule<string>>;

/** What must hold besides. */
export const GUARDS = {
  'not own text': {
    code: 'own-text',
    says: 'has not written any of the text (unless REVIEW_OWN_TEXT)',
    holds: ({ person, ownTextMayBeApproved }) => !person.hasWritten || ownTextMayBeApproved,
  },
  'no conflict': {
    code: 'conflict-of-interest',
    says: 'has declared no conflict of interest',
    holds: ({ person }) => !person.hasConflict,
  },
  'not appealed against': {
    code: 'appealed-against',
    says: 'is not the person against whose decision the author has appealed',
    holds: ({ person }) => !person.isAppealedAgainst,
  },
  'reason for changes': {
    code: 'reason-needed',
    says: 'gives a reason from the list, and words',
    holds: ({ given }) => !given || (isChangeReason(given.reason) && given.words === true),
  },
  'reason for withdrawal': {
    code: 'withdrawal-reason-needed',
    says: 'gives a reason from the list, which the public may read',
    holds: ({ given }) => !given || isWithdrawalReason(given.reason),
  },
  triaged: {
    code: 'in-triage',
    says: 'has been let into review, where a partner who is not yet known has submitted it',
    holds: ({ isInTriage }) => !isInTriage,
  },
  'first appeal': {
    code: 'appealed-already',
    says: 'there was no appeal in this round',
    holds: ({ isAppealed }) => !isAppealed,
  },
  'to another reviewer': {
    code: 'appeal-to-another',
    says: 'names a reviewer who has not decided in this round',
    holds: ({ given }) => !given || given.isToAnotherReviewer === true,
  },
  'is public': {
    code: 'not-public',
    says: 'something is public in this language',
    holds: ({ isPublic }) => isPublic,
  },
  'not public': {
    code: 'still-public',
    says: 'nothing is public in this language',
    holds: ({ isPublic }) => !isPublic,
  },
  'no review needed': {
    code: 'needs-approval',
    says: 'the review policy asks for no review',
    holds: ({ needs }) => needs.reviews === 0,
  },
} as const satisfies Record<string, Rule<string>>;

export type WhoName = keyof typeof WHO;
export type GuardName = keyof typeof GUARDS;

type Row = {
  name: string;
  from: readonly Stage[];
  to: Stage;
  who: WhoName;
  guards: readonly GuardName[];
  /** What follows, as the documentation says it. */
  then: string;
};

/**
 * The workflow: each way from stage to stage, who may go it, what must hold, what follows. A name may
 * stand in two rows, for different stages to begin at. `docs/workflow.md` is written from this table.
 */
export const TRANSITIONS = [
  {
    name: 'submit',
    from: ['draft', 'changes-requested'],
    to: 'in-review',
    who: 'writer',
    guards: [],
    then: 'a new round of review begins; reviewers are told',
  },
  {
    name: 'recall',
    from: ['in-review'],
    to: 'draft',
    who: 'submitter or assigner',
    guards: [],
    then: 'the round ends without an outcome',
  },
  {
    name: 'request-changes',
    from: ['in-review'],
    to: 'changes-requested',
    who: 'reviewer',
    guards: ['no conflict', 'not appealed against', 'reason for changes'],
    then: 'the decision is kept; the stage changes when the outcome is clear, and the author is told',
  },
  {
    name: 'approve',
    from: ['in-review'],
    to: 'approved',
    who: 'reviewer',
    guards: ['triaged', 'not own text', 'no conflict', 'not appealed against'],
    then: 'the decision is kept with the hash of the text; the stage changes when the policy is fulfilled, and the author is told',
  },
  {
    name: 'appeal',
    from: ['changes-requested'],
    to: 'in-review',
    who: 'submitter',
    guards: ['first appeal', 'to another reviewer'],
    then: 'the requests for changes are set aside; the other reviewer is assigned and told',
  },
  {
    name: 'publish',
    from: ['approved'],
    to: 'published',
    who: 'publisher',
    guards: [],
    then: 'the text is public; nothing of it waits any more',
  },
  {
    name: 'publish',
    from: ['draft', 'in-review', 'changes-requested', 'withdrawn'],
    to: 'published',
    who: 'publisher',
    guards: ['no review needed'],
    then: 'the text is public; nothing of it waits any more',
  },
  {
    name: 'withdraw',
    from: ['published', 'draft', 'in-review', 'changes-requested', 'approved'],
    to: 'withdrawn',
    who: 'keeper',
    guards: ['is public', 'reason for withdrawal'],
    then: 'the text is no longer public; its address answers 410 with the reason',
  },
  {
    name: 'archive',
    from: ['draft', 'changes-requested', 'withdrawn'],
    to: 'archived',
    who: 'keeper',
    guards: ['not public'],
    then: 'nobody is asked to do anything about it',
  },
  {
    name: 'reopen',
    from: ['withdrawn', 'archived'],
    to: 'draft',
    who: 'keeper',
    guards: [],
    then: 'the text can be worked on and submitted again; a tombstone is taken away',
  },
] as const satisfies readonly Row[];

export type TransitionName = (typeof TRANSITIONS)[number]['name'];

export const TRANSITION_NAMES = [...new Set(TRANSITIONS.map(({ name }) => name))];

export type WhyNot =
  | 'not-from-this-stage'
  | (typeof WHO)[WhoName]['code']
  | (typeof GUARDS)[GuardName]['code'];

/** Why a transition is not open: who asks may not (`isForbidden`), or something else stands against it. */
export type Judgement =
  | { isAllowed: true }
  | { isAllowed: false; isForbidden: boolean; why: WhyNot };

/** Answers whether a transition is open to a person as things stand. */
export function judge(name: TransitionName, situation: Situation): Judgement {
  const rows: readonly Row[] = TRANSITIONS.filter((row) => row.name === name);
  const who: Rule<WhyNot> = WHO[rows[0].who];
  if (!who.holds(situation)) return { isAllowed: false, isForbidden: true, why: who.code };

  const row = rows.find(({ from }) => from.includes(situation.stage));
  if (!row) return { isAllowed: false, isForbidden: false, why: 'not-from-this-stage' };
  const guards: Rule<WhyNot>[] = row.guards.map((guard) => GUARDS[guard]);
  const broken = guards.find(({ holds }) => !holds(situation));
  return broken ? { isAllowed: false, isForbidden: false, why: broken.code } : { isAllowed: true };
}
