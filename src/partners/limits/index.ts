// How often and how much: limits of requests and quotas, shared by all instances.
// It owns the counters.
// It never counts what people of the panel do.
import type { Part } from '../part';
import { partnerSettings } from '../settings';
import { QUOTA_KINDS, readAllowances } from './allowances';
import { forgetCounters } from './count';
import { forgetUses } from './quota';
import { QUOTA_ROUTES } from './routes';

const EVERY_HOUR = '0 25 * * * *';

export const limits: Part = {
  register() {
    const { quotas } = partnerSettings();
    for (const kind of QUOTA_KINDS) readAllowances(kind, quotas[kind]);
  },
  routes: QUOTA_ROUTES,
  jobs: [
    {
      name: 'clearinghouse-partner-limits',
      rule: EVERY_HOUR,
      async run() {
        await forgetCounters();
        await forgetUses();
      },
    },
  ],
};
