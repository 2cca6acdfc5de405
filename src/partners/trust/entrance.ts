import type { Entrance, Queue } from '../../editorial';
import { readReviewers } from '../../editorial';
import { readColleagues } from './colleagues';
import { type TrustLevel } from './level';
import { refusePartner } from '../refusals';

const PUBLISH = 'plugin::content-manager.explorer.publish';
const RESOURCE = 'api::resource.resource';

const QUEUES: Record<Exclude<TrustLevel, 'blocked'>, Queue> = {
  unverified: 'triage',
  verified: 'review',
  trusted: 'editor',
};

const WHO: Record<Queue, () => Promise<number[]>> = {
  triage: () => readColleagues('api::partners.triage'),
  review: readReviewers,
  editor: () => readColleagues(PUBLISH, RESOURCE),
};

/** Answers where a submission enters the workflow, and who is told of it; throws a 403 for the blocked. */
export async function entranceFor(level: TrustLevel): Promise<Entrance> {
  if (level === 'blocked') refusePartner('not-trusted');
  const queue = QUEUES[level];
  return { queue, tell: await WHO[queue]() };
}
