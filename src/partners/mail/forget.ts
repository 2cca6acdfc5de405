import type { Core } from '@strapi/strapi';
import { MAILS } from './write';

/** For how long one can see that a letter was sent, or why it was not. */
const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** Forgets to whom letters went that were sent, or given up, long ago. */
export async function forgetOldLetters(strapi: Core.Strapi): Promise<void> {
  const before = new Date(Date.now() - KEPT_DAYS * DAY).toISOString();
  await strapi.db
    .connection(MAILS)
    .whereIn('state', ['sent', 'given-up'])
    .where('settled_at', '<', before)
    .delete();
}
