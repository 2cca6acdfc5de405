import type { DocumentId } from '../../content-model';
import { lock, type Transaction } from '../../editorial';
import { refusePartner } from '../refusals';
import { readAccounts } from './people';
import { readMembers } from './store';

/** Waits, until the transaction ends, for every other change of who belongs to an organisation. */
export const lockMembers = (organization: DocumentId): Promise<void> => lock(organization);

/**
 * Refuses (409) to let somebody go, or be less, who is the last coordinator of an organisation that may
 * sign in. Call it in the transaction of the change, after `lockMembers`.
 */
export async function refuseLastCoordinator(
  trx: Transaction,
  organization: DocumentId,
  userId: number,
): Promise<void> {
  const coordinators = (await readMembers(trx, organization)).filter(
    ({ role }) => role === 'coordinator',
  );
  if (!coordinators.some((member) => member.userId === userId)) return;
  const others = coordinators.filter((member) => member.userId !== userId);
  const accounts = await readAccounts(others.map((member) => member.userId));
  const isOneLeft = [...accounts.values()].some(({ isBlocked }) => !isBlocked);
  if (!isOneLeft) refusePartner('last-coordinator');
}
