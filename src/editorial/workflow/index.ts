// The review workflow: where each language of a record stands, who may lead it on, what must hold.
// It owns stages, decisions, assignments and tombstones, and refuses what is not approved as it stands.
// It never changes a text.
import type { Desk } from '../desk';
import { describe } from './describe';
import { refuseArchived } from './refuse-archived';
import { followChange } from './follow-change';
import { guardPublication } from './guard-publication';
import { reviewPolicy } from './policy';
import { routes } from './routes';

export { letIntoReview, type PartnersStanding, readPartnersStanding } from './for-partners';
export { onStage, type StageChange } from './listeners';
export { approvalProblem, type Queue, QUEUES, type State } from './machine';
export { type Entrance, perform, type Wish } from './perform';
export { readReviewers } from './reviewers';
export type { TransitionName } from './transitions';
export { STAGES, type Stage } from './stages';
export { type Place, readState, readStates, saveState } from './states';
export { findTombstone, sayWhy, type Tombstone } from './tombstones';
export { vouchFor } from './vouch';

export const workflow: Desk = {
  /** A policy that makes no sense stops the start. */
  register: () => void reviewPolicy(),
  beforeWrite: refuseArchived,
  beforePublication: guardPublication,
  onChange: followChange,
  describe,
  routes,
};
