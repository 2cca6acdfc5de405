import type { Context } from 'koa';
import type { Caller } from '../acting';
import type { PartnerRoute } from '../partner-route';
import { refusePartner } from '../refusals';
import { partnerSettings } from '../settings';
import { count, type Reading } from './count';
import { rateLimitHeaders } from './headers';
import { type Counted, countedFor } from './policies';

type Limited = Pick<PartnerRoute, 'method' | 'path'>;

/**
 * Does what was asked for, where whoever asks has not asked too often, and tells them how much is left.
 * Throws a 429 with the seconds to wait. Call it outside of transactions.
 */
export async function limiting(
  context: Context,
  caller: Caller,
  { method }: Limited,
  work: () => Promise<void>,
): Promise<void> {
  const { areLimited, limits } = partnerSettings();
  if (areLimited) {
    const readings = await count(countedFor(caller, { method, ip: context.ip }, limits));
    context.set(rateLimitHeaders(readings));
    refuseOver(readings);
  }
  await work();
}

/** Counts one thing that somebody may not do often; throws a 429. Call it outside of transactions. */
export async function limitOne(counted: Counted): Promise<void> {
  if (partnerSettings().areLimited) refuseOver(await count([counted]));
}

function refuseOver(readings: Reading[]): void {
  const over = readings.find(({ isOver }) => isOver);
  if (over) refusePartner('too-many-requests', { limit: over.policy.name, seconds: over.seconds });
}
