import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { DocumentId, Locale, RecordUid } from '../../content-model';

/** What a link lets its bearer read, and until when (seconds since 1970, as in a JWT's `exp`). */
export type Linked = { uid: RecordUid; documentId: DocumentId; locale: Locale; until: number };

/** Answers the key of preview links; no other use of the secret can make or read one (RFC 5869). */
export const keyFrom = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'clearinghouse preview link', 32));

/** Answers the signature of a link: HMAC-SHA-256 in base64url. */
export const sign = (key: Buffer, { uid, documentId, locale, until }: Linked): string =>
  createHmac('sha256', key)
    .update(JSON.stringify([uid, documentId, locale, until]))
    .digest('base64url');

/** Whether a link may be followed at a moment; what is not ours is wrong, whatever its time. */
export function judge(
  key: Buffer,
  linked: Linked,
  signature: string,
  now: Date,
): 'valid' | 'expired' | 'wrong' {
  const right = Buffer.from(sign(key, linked));
  const given = Buffer.from(signature);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return 'wrong';
  return linked.until * 1000 > now.getTime() ? 'valid' : 'expired';
}
