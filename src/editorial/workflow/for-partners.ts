import { record } from '../audit/record';
import { presentActor } from '../changes';
import type { Transaction } from '../desk';
import { notify } from '../discussion/notify';
import { refuse } from '../refusals';
import { readRows, type Row } from '../rows';
import { lock } from '../write-lock';
import type { Verdict } from './outcome';
import { type PublicationProblem, readProblems } from './problems';
import { readReviewers } from './reviewers';
import { readStanding, situationOf } from './situation';
import type { Queue } from './machine';
import type { Stage } from './stages';
import { type Place, readState, saveState } from './states';
import { readTombstone, type Tombstone } from './tombstones';
import { judge, TRANSITION_NAMES, type TransitionName } from './transitions';

/** What a partner is shown of where its text stands; nobody of the desk is named in it. */
export type PartnersStanding = {
  stage: Stage;
  /** Where it waits while it is in review. */
  queue: Queue | null;
  dueOn: string | null;
  /** Changes whenever the text or, in its source language, a fact does. */
  version: string;
  isPublic: boolean;
  decisions: {
    verdict: Verdict;
    reason: string | null;
    words: string | null;
    at: string;
    /** Whether it is about the text as it stands. */
    isCurrent: boolean;
  }[];
  /** What the partner may do now. */
  transitions: TransitionName[];
  problems: Omit<PublicationProblem, 'link'>[];
  tombstone: Tombstone | null;
};

/** Reads where one language of a document stands, for the partner who acts; null where it is not written. */
export async function readPartnersStanding(
  trx: Transaction,
  place: Place,
  rows: Row[],
): Promise<PartnersStanding | null> {
  const standing = await readStanding(trx, place, rows);
  if (!standing) return null;
  const { state, text, decisions } = standing;
  const situation = await situationOf(standing);
  const problems = await readProblems(trx, place, rows);
  return {
    stage: state.stage,
    queue: state.stage === 'in-review' ? state.queue : null,
    dueOn: state.dueOn,
    version: text.hash,
    isPublic: text.publishedHash !== null,
    decisions: decisions
      .filter(({ by, hasConflict }) => by !== null && !hasConflict)
      .map(({ verdict, reason, words, at, round, hash }) => ({
        verdict,
        reason,
        words,
        at,
        isCurrent: round === state.round && hash === text.hash,
      })),
    transitions: TRANSITION_NAMES.filter((name) => judge(name, situation).isAllowed),
    problems: problems.map(({ code, message }) => ({ code, message })),
    tombstone: await readTombstone(trx, place),
  };
}

/** Lets a partner's submission out of triage into review, and tells the reviewers. */
export async function letIntoReview(place: Place): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await lock(place.documentId);
    const rows = await readRows(place.uid, place.documentId);
    const state = await readState(trx, place, rows);
    if (state?.stage !== 'in-review' || state.queue !== 'triage') refuse('not-in-triage');
    await saveState(trx, place, { ...state, queue: 'review' }, rows);
    const { uid, documentId, locale } = place;
    await notify(trx, { kind: 'submitted', to: await readReviewers(), uid, documentId, locale });
    await record(trx, {
      actor: presentActor(),
      action: 'stage.let-into-review',
      object: { type: uid, id: documentId, locale },
    });
  });
}
