import type { Uid } from '../content-model';
import { refuse } from './refusals';

const POLICY_AREA = 'api::policy-area.policy-area';

/** Refuses a policy area beyond those that the vocabularies bring: there are exactly three. */
export function refuseNewPolicyArea(uid: Uid): void {
  if (uid === POLICY_AREA) refuse('policy-areas-are-three');
}

/** Refuses to delete a policy area, or one of its languages. */
export function refuseLosingPolicyArea(uid: Uid): void {
  if (uid === POLICY_AREA) refuse('policy-areas-stay');
}
