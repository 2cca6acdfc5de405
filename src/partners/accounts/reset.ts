import { createHash, randomBytes } from 'node:crypto';
import { limitOne } from '../limits/around';
import { RESET_LETTERS } from '../limits/policies';
import { writeTo } from '../mail';
import { accountOf, readAccount } from '../members';
import { partnerSettings } from '../settings';
import { readLink } from '../signed';

const USER = 'plugin::users-permissions.user';
const REQUESTS = 'partner_reset_requests';
const MOST_AT_ONCE = 100;
const MINUTE = 60_000;

type Request = { id: number; address: string };

/**
 * Notes that somebody wants a new password for an address. Exactly the same is done whether the address
 * has an account or not, so that nobody learns it from the answer or its time; a job does the rest.
 * Throws a 429 where too many ask for the same address.
 */
export async function askForReset(email: string): Promise<void> {
  const address = email.toLowerCase();
  const key = createHash('sha256').update(address).digest('hex');
  await limitOne({ policy: RESET_LETTERS, key });
  await strapi.db.connection(REQUESTS).insert({ address, asked_at: new Date().toISOString() });
}

/** Writes to those who asked for a new password and have an account that is open. */
export async function writeResetLetters(): Promise<void> {
  const requests: Request[] = await strapi.db
    .connection(REQUESTS)
    .orderBy('id')
    .limit(MOST_AT_ONCE);
  for (const request of requests) await answerRequest(request);
}

/** Whoever deletes the request writes the letter: another instance may be doing the same. */
const answerRequest = ({ id, address }: Request): Promise<unknown> =>
  strapi.db.transaction(async ({ trx }) => {
    if ((await trx(REQUESTS).where({ id }).delete()) !== 1) return;
    const account = await accountOf(address);
    if (!account || account.isBlocked) return;
    const issuedAt = new Date();
    await strapi.db.query(USER).update({
      where: { id: account.id },
      data: { resetPasswordIssuedAt: issuedAt.toISOString(), resetPasswordToken: null },
    });
    const until = new Date(issuedAt.getTime() + partnerSettings().resetMinutes * MINUTE);
    await writeTo(trx, {
      to: account.email,
      language: account.language,
      kind: 'password-reset',
      values: {
        name: account.name,
        account: account.id,
        round: issuedAt.getTime(),
        until: until.toISOString(),
      },
    });
  });

/** Whose link it is by which a password is reset, and the moment at which it was issued; or null. */
export async function readResetLink(token: string) {
  const link = readLink('password-reset', token);
  const account = link && (await readAccount(link.id));
  if (!link || !account || account.isBlocked) return null;
  return { account, issuedAt: new Date(link.round).toISOString() };
}

/**
 * Uses a link up, and answers the code by which Strapi then resets the password; null where it was used
 * before, or a newer one was sent.
 */
export async function useResetLink(userId: number, issuedAt: string): Promise<string | null> {
  const code = randomBytes(32).toString('hex');
  const { count } = await strapi.db.query(USER).updateMany({
    where: { id: userId, resetPasswordIssuedAt: issuedAt },
    data: { resetPasswordIssuedAt: null, resetPasswordToken: code },
  });
  return count === 1 ? code : null;
}
