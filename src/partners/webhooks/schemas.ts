import { z } from '@strapi/utils';
import { EVENTS, TEST_EVENT } from './event';

const LONGEST_URL = 2000;

/** What coordinators say of an endpoint. */
export const WANTED = z.strictObject({
  url: z.string().trim().max(LONGEST_URL).meta({
    description: 'https, a public address, without a name and a password in it',
  }),
  description: z.string().trim().max(200).default(''),
  events: z.array(z.enum(EVENTS)).min(1).max(EVENTS.length),
  isActive: z.boolean().default(true),
});

const MOMENT = z.iso.datetime();

/** An endpoint as it is answered. */
export const ENDPOINT = z.object({
  id: z.number().int(),
  url: z.string(),
  description: z.string(),
  events: z.array(z.enum(EVENTS)),
  previousUntil: MOMENT.nullable().meta({
    description: 'Until when messages are signed by the secret before, too',
  }),
  isActive: z.boolean(),
  silence: z.enum(['switched-off', 'failing', 'gone']).nullable().meta({
    description: 'Why nothing is sent: switched off, failing for five days, or it has answered 410',
  }),
  failingSince: MOMENT.nullable(),
  createdAt: MOMENT,
  updatedAt: MOMENT,
});

/** An endpoint with its secret, which is shown once. */
export const ENDPOINT_WITH_SECRET = ENDPOINT.extend({
  secret: z.string().meta({ description: 'Shown this once: `whsec_…`' }),
});

/** One line of the log of deliveries. */
export const DELIVERY = z.object({
  id: z.number().int(),
  messageId: z.string().meta({ description: 'The header `webhook-id`, the same at each attempt' }),
  event: z.enum([...EVENTS, TEST_EVENT]),
  state: z.enum(['waiting', 'delivered', 'given-up']),
  attempts: z.number().int(),
  responseStatus: z.number().int().nullable(),
  note: z.string().nullable().meta({ description: 'A code, where no answer came' }),
  createdAt: MOMENT,
  triedAt: MOMENT.nullable(),
  nextTryAt: MOMENT.nullable(),
  payload: z.looseObject({ type: z.string(), timestamp: MOMENT, data: z.looseObject({}) }),
});
