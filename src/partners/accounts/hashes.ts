type Hashes = { validatePassword(password: string, hash: string): Promise<boolean> };

/** Of no password that anybody has: compared with where there is no account, which takes as long. */
const NOBODYS = '$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy';

/** Whether a password is the one that a hash is of; null is nobody's, and never is. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const hashes: Hashes = strapi.plugin('users-permissions').service('user');
  const isRight = await hashes.validatePassword(password, hash ?? NOBODYS);
  return hash !== null && isRight;
}
