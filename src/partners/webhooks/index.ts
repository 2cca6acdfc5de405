// What partners' own systems are told: stages, comments, publications (Standard Webhooks).
// It owns endpoints, their secrets, and the log of deliveries.
// It never calls an address inside a private network.
import type { Part } from '../part';
import { deliverWebhooks } from './deliver';
import { forgetOldDeliveries } from './forget';
import { WEBHOOK_ROUTES } from './routes';
import { tellPartners } from './tell';

export const webhooks: Part = {
  register: tellPartners,
  routes: WEBHOOK_ROUTES,
  jobs: [
    { name: 'clearinghouse-webhooks', rule: '*/10 * * * * *', run: deliverWebhooks },
    { name: 'clearinghouse-webhooks-forgotten', rule: '0 35 3 * * *', run: forgetOldDeliveries },
  ],
};
