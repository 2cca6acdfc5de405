import type { Account } from '../acting';
import { limitOne } from '../limits/around';
import { PASSWORD_GUESSES } from '../limits/policies';
import { refusePartner } from '../refusals';
import { isPassword } from './hashes';

const USER = 'plugin::users-permissions.user';

/** Throws a 400 unless somebody knows their own password, and a 429 after too many guesses. */
export async function confirmPassword({ id }: Account, password: string): Promise<void> {
  await limitOne({ policy: PASSWORD_GUESSES, key: String(id) });
  const stored: { password: string | null } | null = await strapi.db
    .query(USER)
    .findOne({ where: { id }, select: ['password'] });
  if (!(await isPassword(password, stored?.password ?? null))) refusePartner('password-wrong');
}
