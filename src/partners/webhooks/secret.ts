import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';
const SECRET_BYTES = 32;
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';
const PURPOSE = 'partner webhooks';

/** Makes a new secret as Standard Webhooks writes it. */
export const newSecret = (): string => PREFIX + randomBytes(SECRET_BYTES).toString('base64');

/** Answers a key of our own, derived from one of the application's secrets (RFC 5869). */
export const keyFrom = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', PURPOSE, KEY_BYTES));

/** Seals a text so that whoever reads the database alone reads nothing. */
export function seal(text: string, key: Buffer): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
}

/** Opens what `seal` has sealed, or answers null where the key is another one or something was changed. */
export function unseal(sealed: string, key: Buffer): string | null {
  const bytes = Buffer.from(sealed, 'base64');
  try {
    const opening = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    });
    opening.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return (
      opening.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') +
      opening.final('utf8')
    );
  } catch {
    return null;
  }
}

/** Answers the key by which this application seals: its encryption key, else the first of its keys. */
export function sealingKey(): Buffer {
  const own: unknown = strapi.config.get('admin.secrets.encryptionKey');
  const [first]: string[] = strapi.config.get('server.app.keys') ?? [];
  return keyFrom(typeof own === 'string' && own !== '' ? own : first);
}
