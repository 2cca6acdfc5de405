import { readNames } from '../../editorial';
import type { Account } from '../acting';
import { readMemberships } from '../members/store';

/** Answers an account as its owner reads it. */
export async function presentMe(account: Account) {
  const memberships = await readMemberships(account.id);
  const names = await readNames(
    'api::organization.organization',
    memberships.map(({ organization }) => organization),
    account.language,
  );
  return {
    ...account,
    memberships: memberships.map(({ organization, role, isDefault, joinedAt }, index) => ({
      organization: { documentId: organization, name: names[index] },
      role,
      isDefault,
      joinedAt,
    })),
  };
}
