import type { Core } from '@strapi/strapi';
import { DELIVERIES } from './deliveries';

const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** Forgets deliveries that have come to their end long ago. */
export async function forgetOldDeliveries(strapi: Core.Strapi): Promise<void> {
  const before = new Date(Date.now() - KEPT_DAYS * DAY).toISOString();
  await strapi.db
    .connection(DELIVERIES)
    .whereNot({ state: 'waiting' })
    .where('created_at', '<', before)
    .delete();
}
