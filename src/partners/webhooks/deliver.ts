import type { Core } from '@strapi/strapi';
import { actAs, type Actor, claim, leaseOwner, settle, type Transaction } from '../../editorial';
import { partnerSettings } from '../settings';
import { isGivenUp, nextTry } from './back-off';
import { call, type Outcome } from './call';
import { DELIVERIES, type Delivery } from './deliveries';
import { changeEndpoint, type Endpoint, ENDPOINTS, findEndpoint } from './endpoints';
import { sealingKey } from './secret';
import { signedHeaders } from './sign';
import { silence } from './silence';

const AT_ONCE = 10;

/** Longer than all that an endpoint may take. */
const LEASE_SECONDS = 60;

/** An endpoint that answers so is gone for good, as it says (RFC 9110 §15.5.11). */
const GONE = 410;

const WEBHOOKS: Actor = { kind: 'system', name: 'webhooks' };

/**
 * Sends what is due, some at a time. Each is claimed by one instance; one that dies between an
 * endpoint's yes and its own note of it sends the message again, under the same `webhook-id`: a message
 * comes at least once, and not always in order.
 */
export async function deliverWebhooks(strapi: Core.Strapi): Promise<void> {
  const owner = leaseOwner();
  for (;;) {
    const due = await claimDue(strapi, owner);
    if (due.length === 0) return;
    await Promise.all(due.map((delivery) => actAs(WEBHOOKS, () => deliver(strapi, delivery))));
  }
}

const claimDue = async (strapi: Core.Strapi, owner: string): Promise<Delivery[]> =>
  await strapi.db.transaction(({ trx }) => {
    const now = new Date();
    return claim<Delivery>(trx, DELIVERIES, {
      limit: AT_ONCE,
      leaseSeconds: LEASE_SECONDS,
      owner,
      now,
      where: (deliveries) =>
        void deliveries.where({ state: 'waiting' }).where('next_try_at', '<=', now.toISOString()),
    });
  });

async function deliver(strapi: Core.Strapi, delivery: Delivery): Promise<void> {
  const endpoint = await findEndpoint(strapi.db.connection, delivery.webhook_id);
  if (!endpoint) return;
  const outcome = await post(endpoint, delivery);
  const now = new Date();
  await strapi.db.transaction(({ trx }) => note(trx, endpoint, delivery, outcome, now));
}

async function post(
  endpoint: Endpoint,
  { message_id: id, payload: body }: Delivery,
): Promise<Outcome> {
  const headers = signedHeaders(endpoint, { id, body }, sealingKey(), new Date());
  if (!headers) return { status: null, note: 'secret-unreadable' };
  const isPrivateAllowed = partnerSettings().privateWebhooks;
  return call({ url: endpoint.url, headers, body, isPrivateAllowed });
}

const isTaken = ({ status }: Outcome): boolean => status !== null && status >= 200 && status < 300;

async function note(
  trx: Transaction,
  endpoint: Endpoint,
  delivery: Delivery,
  outcome: Outcome,
  now: Date,
): Promise<void> {
  const attempts = delivery.attempts + 1;
  const again = isTaken(outcome) ? null : nextTry(attempts, now);
  const isOurs = await settle(trx, DELIVERIES, delivery, {
    state: isTaken(outcome) ? 'delivered' : again ? 'waiting' : 'given-up',
    attempts,
    tried_at: now.toISOString(),
    next_try_at: again?.toISOString() ?? null,
    response_status: outcome.status,
    note: outcome.status === null ? outcome.note : null,
  });
  if (!isOurs) return;
  if (isTaken(outcome)) await noteSuccess(trx, endpoint);
  else await noteFailure(trx, endpoint, outcome, now);
}

async function noteSuccess(trx: Transaction, { id }: Endpoint): Promise<void> {
  await trx(ENDPOINTS).where({ id }).whereNotNull('failing_since').update({ failing_since: null });
}

/** Several deliveries may fail at once: the endpoint as it stands now counts. */
async function noteFailure(
  trx: Transaction,
  { id }: Endpoint,
  { status }: Outcome,
  now: Date,
): Promise<void> {
  const endpoint = await findEndpoint(trx, id);
  if (!endpoint?.isActive) return;
  const since = endpoint.failingSince ?? now.toISOString();
  if (endpoint.failingSince === null) await changeEndpoint(trx, id, { failing_since: since });
  if (status === GONE) await silence(trx, endpoint, 'gone');
  else if (isGivenUp(since, now)) await silence(trx, endpoint, 'failing');
}
