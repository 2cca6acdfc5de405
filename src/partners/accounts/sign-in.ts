import { isPassword } from './hashes';

const USER = 'plugin::users-permissions.user';

/**
 * Takes as long for an address or name without an account as Strapi takes to compare a password, which
 * it leaves out there: the time of a refusal would tell who has an account.
 */
export async function takeAsLong(sent: unknown): Promise<void> {
  const { identifier, password } = sent as Record<string, unknown>;
  if (typeof identifier !== 'string' || typeof password !== 'string') return;
  const known = await strapi.db.query(USER).count({
    where: {
      provider: 'local',
      password: { $notNull: true },
      $or: [{ email: identifier.toLowerCase() }, { username: identifier }],
    },
  });
  if (known === 0) await isPassword(password, null);
}
