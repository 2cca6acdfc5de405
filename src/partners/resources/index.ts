// What an organisation contributes: its resources, as drafts in either language.
// It owns ownership by the lead organisation, versions, repeated requests, and sending in bulk.
// It never publishes, and what is another organisation's does not exist for it.
import type { Part } from '../part';
import { ACTION_ROUTES } from './action-routes';
import { BULK_ROUTES } from './bulk-routes';
import { pruneRepeats } from './repeat-store';
import { WRITE_ROUTES } from './write-routes';

const EVERY_HOUR = '0 25 * * * *';

export const resources: Part = {
  routes: [...BULK_ROUTES, ...WRITE_ROUTES, ...ACTION_ROUTES],
  jobs: [
    {
      name: 'forget-repeated-requests',
      rule: EVERY_HOUR,
      run: () => pruneRepeats(),
    },
  ],
};
