import { actionOf, type Right } from '../rights';
import { personName } from './people';

const SUPER_ADMIN = 'strapi-super-admin';

type Account = {
  id: number;
  firstname: string | null;
  lastname: string | null;
  username: string | null;
  email: string;
  preferedLanguage: string | null;
};

/** Somebody of the panel who is to be written to. */
export type Holder = { id: number; name: string; email: string; language: 'en' | 'fr' };

/**
 * Answers the people of the panel who have a right and may sign in. Super administrators, who have
 * every right, are answered only where nobody else has it, so that nothing waits for nobody.
 */
export async function readHolders(right: Right): Promise<Holder[]> {
  const others = await readAccounts({
    permissions: { action: actionOf(right) },
    code: { $ne: SUPER_ADMIN },
  });
  return others.length > 0 ? others : readAccounts({ code: SUPER_ADMIN });
}

async function readAccounts(roles: object): Promise<Holder[]> {
  const accounts: Account[] = await strapi.db.query('admin::user').findMany({
    where: {
      isActive: true,
      $or: [{ blocked: false }, { blocked: { $null: true } }],
      roles,
    },
    select: ['id', 'firstname', 'lastname', 'username', 'email', 'preferedLanguage'],
    orderBy: { id: 'asc' },
  });
  const holders = accounts.map((account): [number, Holder] => [
    account.id,
    {
      id: account.id,
      name: personName(account),
      email: account.email,
      language: account.preferedLanguage === 'fr' ? 'fr' : 'en',
    },
  ]);
  return [...new Map(holders).values()];
}
