import type { Account } from '../acting';
import { limitOne } from '../limits/around';
import { PASSWORD_GUESSES } from '../limits/policies';
import { refusePartner } from '../refusals';

const USER = 'plugin::users-permissions.user';

type Hashes = { validatePassword(password: string, hash: string): Promise<boolean> };

/** Throws a 400 unless somebody knows their own password, and a 429 after too many guesses. */
export async function confirmPassword({ id }: Account, password: string): Promise<void> {
  await limitOne({ policy: PASSWORD_GUESSES, key: String(id) });
  const stored: { password: string | null } | null = await strapi.db
    .query(USER)
    .findOne({ where: { id }, select: ['password'] });
  const hashes: Hashes = strapi.plugin('users-permissions').service('user');
  const isRight = stored?.password && (await hashes.validatePassword(password, stored.password));
  if (!isRight) refusePartner('password-wrong');
}
