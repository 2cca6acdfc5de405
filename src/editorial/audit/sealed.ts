import { createHmac } from 'node:crypto';

const keyOf = (): string => String(strapi.config.get('admin.secrets.encryptionKey'));

/**
 * Answers a SHA-256 (hex) that only who has the application's key can make, so that an address or a
 * name can't be found by trying: the same text gives the same answer, which tells that it is the same.
 */
export const sealed = (text: string): string =>
  createHmac('sha256', keyOf()).update(`audit ${text}`).digest('hex');
