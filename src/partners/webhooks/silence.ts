import { presentActor, record, type Transaction } from '../../editorial';
import { writeTo } from '../mail';
import { coordinatorsOf } from '../members/people';
import { giveUpWaiting } from './deliveries';
import { changeEndpoint, type Endpoint, type Silence } from './endpoints';

export const WEBHOOK = 'partner-webhook';

/** Sends nothing to an endpoint any more that has failed too long, and tells the coordinators so. */
export async function silence(
  trx: Transaction,
  { id, organization, url }: Endpoint,
  reason: Exclude<Silence, 'switched-off'>,
): Promise<void> {
  await changeEndpoint(trx, id, { is_active: false, silence: reason });
  await giveUpWaiting(trx, id);
  await record(trx, {
    actor: presentActor(),
    action: 'webhook.silence',
    object: { type: WEBHOOK, id: String(id) },
    details: { organization, reason },
  });
  for (const { email, name, language } of await coordinatorsOf(organization)) {
    const { host } = new URL(url);
    await writeTo(trx, {
      to: email,
      language,
      kind: reason === 'gone' ? 'webhook-gone' : 'webhook-failing',
      values: { name, host, webhook: id },
    });
  }
}
