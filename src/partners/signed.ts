import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What a link in an e-mail is for: one of these is never taken for another. */
export type Purpose =
  | 'application-confirm'
  | 'application-answer'
  | 'invitation'
  | 'password-reset'
  | 'address-change';

/** What a signed link names: a row, which time it was sent, and until when it works (ISO 8601). */
export type Signed = { id: number; round: number; until: string };

/** Answers the key of links for a purpose; no other use of the secret can make or read one (RFC 5869). */
const keyFor = (secret: string, purpose: Purpose): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `clearinghouse partner ${purpose}`, 32));

const signatureOf = (secret: string, purpose: Purpose, named: string): Buffer =>
  createHmac('sha256', keyFor(secret, purpose)).update(named).digest();

/** Answers the token of a link: what it names and an HMAC-SHA-256, in base64url, with a point between. */
export function signWith(secret: string, purpose: Purpose, { id, round, until }: Signed): string {
  const named = Buffer.from(JSON.stringify([id, round, until])).toString('base64url');
  return `${named}.${signatureOf(secret, purpose, named).toString('base64url')}`;
}

/**
 * Answers what a token names, or null where none of the secrets has signed it for this purpose, or its
 * time is over.
 */
export function readSigned(
  secrets: readonly string[],
  purpose: Purpose,
  token: string,
  now = new Date(),
): Signed | null {
  const [named, signature, ...more] = token.split('.');
  if (!named || !signature || more.length > 0) return null;
  const given = Buffer.from(signature, 'base64url');
  const isOurs = secrets.some((secret) => {
    const right = signatureOf(secret, purpose, named);
    return given.length === right.length && timingSafeEqual(given, right);
  });
  if (!isOurs) return null;
  const [id, round, until] = JSON.parse(Buffer.from(named, 'base64url').toString()) as [
    number,
    number,
    string,
  ];
  return Date.parse(until) > now.getTime() ? { id, round, until } : null;
}

/** The secrets of the application, the newest first: links of an older one work until their end. */
const secrets = (): string[] => strapi.config.get('server.app.keys') as string[];

/** Signs a link with the newest secret of the application. */
export const signLink = (purpose: Purpose, signed: Signed): string =>
  signWith(secrets()[0], purpose, signed);

/** Answers what the token of a link names, or null where it is not ours or no longer works. */
export const readLink = (purpose: Purpose, token: string): Signed | null =>
  readSigned(secrets(), purpose, token);
