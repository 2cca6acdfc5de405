import type { Core } from '@strapi/strapi';
import { readHead } from './trail';

/**
 * Writes the end of the chain to the log, where whoever can write the database can't change it: what
 * `npm run audit:verify -- --expect` is told later.
 */
export async function noteHead(strapi: Core.Strapi): Promise<void> {
  const { seq, hash } = await strapi.db.transaction(({ trx }) => readHead(trx));
  strapi.log.info(`The audit trail has ${seq} lines; the last one's hash is ${hash}.`);
}
