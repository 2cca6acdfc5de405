import { randomBytes } from 'node:crypto';
import type { Leased, Transaction } from '../../editorial';
import type { Message } from './event';

/** A message to one endpoint, and how far it has come. */
export type Delivery = Leased & {
  webhook_id: number;
  /** The same however often it is tried: by it a receiver knows what it has had already. */
  message_id: string;
  event: Message['type'];
  payload: string;
  state: 'waiting' | 'delivered' | 'given-up';
  attempts: number;
  next_try_at: string | null;
  tried_at: string | null;
  response_status: number | null;
  note: string | null;
  created_at: string;
};

export const DELIVERIES = 'partner_webhook_deliveries';

const newMessageId = (): string => `msg_${randomBytes(18).toString('base64url')}`;

type Tables = Transaction | typeof strapi.db.connection;

/** Puts a message to an endpoint in line, in the transaction of what it tells, and answers its number. */
export async function putInLine(
  trx: Transaction,
  webhookId: number,
  message: Message,
): Promise<number> {
  const now = new Date().toISOString();
  const [{ id }]: { id: number }[] = await trx(DELIVERIES)
    .insert({
      webhook_id: webhookId,
      message_id: newMessageId(),
      event: message.type,
      payload: JSON.stringify(message),
      state: 'waiting',
      attempts: 0,
      next_try_at: now,
      created_at: now,
    })
    .returning('id');
  return id;
}

/** Answers what is shown of a delivery; `payload` is what was, or will be, sent. */
export const presentDelivery = (row: Delivery) => ({
  id: row.id,
  messageId: row.message_id,
  event: row.event,
  state: row.state,
  attempts: row.attempts,
  responseStatus: row.response_status,
  note: row.note,
  createdAt: row.created_at,
  triedAt: row.tried_at,
  nextTryAt: row.state === 'waiting' ? row.next_try_at : null,
  payload: JSON.parse(row.payload) as Message,
});

/** Reads a page of an endpoint's deliveries, the newest first, and how many there are. */
export async function readDeliveries(
  webhookId: number,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ deliveries: Delivery[]; total: number }> {
  const those = () => strapi.db.connection(DELIVERIES).where({ webhook_id: webhookId });
  const deliveries: Delivery[] = await those()
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const [{ total }] = await those().count({ total: '*' });
  return { deliveries, total: Number(total) };
}

/** Reads one delivery of an endpoint's, or undefined. */
export const findDelivery = async (
  tables: Tables,
  webhookId: number,
  id: number,
): Promise<Delivery | undefined> =>
  await tables(DELIVERIES).where({ webhook_id: webhookId, id }).first();

/** Lets a delivery begin anew, now, whatever has come of it. */
export async function sendAgain(trx: Transaction, id: number): Promise<void> {
  await trx(DELIVERIES)
    .where({ id })
    .update({ state: 'waiting', attempts: 0, next_try_at: new Date().toISOString(), note: null });
}

/** Ends everything that waits for an endpoint to which nothing is sent any more. */
export async function giveUpWaiting(trx: Transaction, webhookId: number): Promise<void> {
  await trx(DELIVERIES)
    .where({ webhook_id: webhookId, state: 'waiting' })
    .update({ state: 'given-up', next_try_at: null, note: 'endpoint-off' });
}
