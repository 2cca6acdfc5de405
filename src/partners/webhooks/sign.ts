import { Webhook } from 'standardwebhooks';
import type { Endpoint } from './endpoints';
import { unseal } from './secret';

type Signed = Pick<Endpoint, 'secret' | 'previousSecret' | 'previousUntil'>;

/**
 * Answers the headers of a message as Standard Webhooks 1.0 wants them, signed by the secret and, for a
 * day after it was replaced, also by the one before it; null where the secret cannot be opened any more,
 * as the application's key is another one.
 */
export function signedHeaders(
  { secret, previousSecret, previousUntil }: Signed,
  { id, body }: { id: string; body: string },
  key: Buffer,
  now: Date,
): Record<string, string> | null {
  const own = unseal(secret, key);
  if (own === null) return null;
  const isStillGood = previousUntil !== null && previousUntil > now.toISOString();
  const previous = previousSecret !== null && isStillGood ? unseal(previousSecret, key) : null;
  return {
    'content-type': 'application/json',
    'user-agent': 'Clearinghouse-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': [own, ...(previous === null ? [] : [previous])]
      .map((one) => new Webhook(one).sign(id, now, body))
      .join(' '),
  };
}
