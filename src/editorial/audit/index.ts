// The audit trail: who has done what to which thing, in lines that can only be added.
// It owns the tables editorial_audit and editorial_audit_head; each line holds the hash of the one before.
// It never holds words of people, nor a secret, and never lets a write pass that it could not tell of.
import type { Desk } from '../desk';
import { eventsOf } from './follow-content';
import { followSignIns } from './follow-sign-ins';
import { noteHead } from './note-head';
import { writeAtOnce } from './one-transaction';
import { record } from './record';
import { identifyRequests } from './request-id';
import { routes } from './routes';
import { verifyTrail } from './verify';

export { followTables } from './follow-tables';

export const audit: Desk = {
  register(strapi) {
    identifyRequests(strapi);
    strapi.add('audit', { verify: (expected?: string) => verifyTrail(strapi, expected ?? null) });
  },
  async bootstrap(strapi) {
    writeAtOnce(strapi);
    followSignIns(strapi);
  },
  async onChange(change, trx) {
    for (const event of eventsOf(change)) await record(trx, event);
  },
  routes,
  jobs: [{ name: 'audit-head', rule: '0 5 0 * * *', run: noteHead }],
};
