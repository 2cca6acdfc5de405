import { errors } from '@strapi/utils';
import type { DocumentId } from '../../content-model';
import { presentActor, record, type Transaction } from '../../editorial';
import { useQuota } from '../limits/quota';
import { refusePartner } from '../refusals';
import { partnerSettings } from '../settings';
import { addressProblem } from './address';
import { DELIVERIES, findDelivery, giveUpWaiting, putInLine, sendAgain } from './deliveries';
import { changeEndpoint, type Endpoint, ENDPOINTS, ownEndpoint } from './endpoints';
import { type EventName, TEST_EVENT } from './event';
import { newSecret, seal, sealingKey } from './secret';
import { WEBHOOK } from './silence';

/** What coordinators say of an endpoint. */
export type Wanted = { url: string; description: string; events: EventName[]; isActive: boolean };

/** For how long a secret that was replaced still signs. */
const OVERLAP_MS = 24 * 60 * 60 * 1000;

function refuseAddress(url: string): void {
  const problem = addressProblem(url, partnerSettings().privateWebhooks);
  if (problem) refusePartner(problem, { url });
}

const columns = ({ url, description, events, isActive }: Wanted) => ({
  url,
  description,
  events: JSON.stringify(events),
  is_active: isActive,
  silence: isActive ? null : ('switched-off' as const),
});

const tellTrail = (trx: Transaction, action: string, { id, organization }: Owned): Promise<void> =>
  record(trx, {
    actor: presentActor(),
    action: `webhook.${action}`,
    object: { type: WEBHOOK, id: String(id) },
    details: { organization },
  });

type Owned = Pick<Endpoint, 'id' | 'organization'>;

/** Makes an endpoint, and answers it with its secret, which is shown this once. */
export async function addEndpoint(
  organization: DocumentId,
  wanted: Wanted,
): Promise<{ endpoint: Endpoint; secret: string }> {
  refuseAddress(wanted.url);
  const secret = newSecret();
  const now = new Date().toISOString();
  return await strapi.db.transaction(async ({ trx }) => {
    await useQuota(trx, organization, 'webhooks', 1);
    const [{ id }]: { id: number }[] = await trx(ENDPOINTS)
      .insert({
        organization,
        ...columns(wanted),
        secret: seal(secret, sealingKey()),
        created_at: now,
        updated_at: now,
      })
      .returning('id');
    await tellTrail(trx, 'create', { id, organization });
    return { endpoint: await ownEndpoint(trx, organization, id), secret };
  });
}

/** Writes an endpoint anew but for its secret; switched on again, it begins with a clean slate. */
export async function replaceEndpoint(
  organization: DocumentId,
  id: number,
  wanted: Wanted,
): Promise<Endpoint> {
  return await strapi.db.transaction(async ({ trx }) => {
    const { isActive } = await ownEndpoint(trx, organization, id);
    refuseAddress(wanted.url);
    const slate = wanted.isActive && !isActive ? { failing_since: null } : {};
    await changeEndpoint(trx, id, { ...columns(wanted), ...slate });
    if (!wanted.isActive) await giveUpWaiting(trx, id);
    await tellTrail(trx, 'update', { id, organization });
    return ownEndpoint(trx, organization, id);
  });
}

/** Deletes an endpoint with everything that waits for it. */
export async function removeEndpoint(organization: DocumentId, id: number): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await ownEndpoint(trx, organization, id);
    await trx(DELIVERIES).where({ webhook_id: id }).delete();
    await trx(ENDPOINTS).where({ id }).delete();
    await tellTrail(trx, 'delete', { id, organization });
  });
}

/** Gives an endpoint another secret, and answers it; the one before it signs too for one more day. */
export async function rotateSecret(
  organization: DocumentId,
  id: number,
): Promise<{ endpoint: Endpoint; secret: string }> {
  const secret = newSecret();
  return await strapi.db.transaction(async ({ trx }) => {
    const { secret: previous } = await ownEndpoint(trx, organization, id);
    await changeEndpoint(trx, id, {
      secret: seal(secret, sealingKey()),
      previous_secret: previous,
      previous_until: new Date(Date.now() + OVERLAP_MS).toISOString(),
    });
    await tellTrail(trx, 'rotate', { id, organization });
    return { endpoint: await ownEndpoint(trx, organization, id), secret };
  });
}

/** Puts a message in line by which coordinators see whether their endpoint works; answers its number. */
export async function sendTest(organization: DocumentId, id: number): Promise<number> {
  return await strapi.db.transaction(async ({ trx }) => {
    refuseSilent(await ownEndpoint(trx, organization, id));
    const timestamp = new Date().toISOString();
    return putInLine(trx, id, { type: TEST_EVENT, timestamp, data: { organization } });
  });
}

/** Lets one of an endpoint's deliveries begin anew. */
export async function resend(
  organization: DocumentId,
  id: number,
  delivery: number,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const endpoint = await ownEndpoint(trx, organization, id);
    if (!(await findDelivery(trx, id, delivery))) throw new errors.NotFoundError();
    refuseSilent(endpoint);
    await sendAgain(trx, delivery);
  });
}

function refuseSilent({ isActive }: Endpoint): void {
  if (!isActive) refusePartner('webhook-off');
}
