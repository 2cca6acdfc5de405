import type { Acting } from '../acting';
import { refusePartner } from '../refusals';
import { trustOf } from './read';

const READS = ['GET', 'HEAD'];

/** Refuses what changes anything, where the person, their domain or the organisation is blocked. */
export async function refuseBlocked(acting: Acting, method: string): Promise<void> {
  if (READS.includes(method)) return;
  if ((await trustOf(acting)) === 'blocked') refusePartner('not-trusted');
}
