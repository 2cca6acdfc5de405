import { errors, z } from '@strapi/utils';
import { pageOf, PAGED, pagination } from '../paging';
import { partnerRoute, type PartnerRoute } from '../partner-route';
import { idIn } from '../texts';
import { findDelivery, presentDelivery, readDeliveries } from './deliveries';
import { ownEndpoint, presentEndpoint, readEndpoints } from './endpoints';
import {
  addEndpoint,
  removeEndpoint,
  replaceEndpoint,
  resend,
  rotateSecret,
  sendTest,
} from './manage';
import { DELIVERY, ENDPOINT, ENDPOINT_WITH_SECRET, WANTED } from './schemas';

/** Coordinators look after webhooks themselves: no key shows or changes where messages go. */
const COORDINATORS = { role: 'coordinator', scope: null } as const;

function numberFrom(sent: string): number {
  const id = idIn(sent);
  if (id === null) throw new errors.NotFoundError();
  return id;
}

async function shownDelivery(webhookId: number, id: number) {
  const delivery = await findDelivery(strapi.db.connection, webhookId, id);
  if (!delivery) throw new errors.NotFoundError();
  return presentDelivery(delivery);
}

const list = partnerRoute({
  method: 'GET',
  path: '/webhooks',
  may: COORDINATORS,
  told: {
    id: 'listWebhooks',
    summary: {
      en: 'List the addresses at which the organisation’s systems are told of events',
      fr: 'Lister les adresses auxquelles les systèmes de l’organisme sont avertis d’événements',
    },
    answer: z.array(ENDPOINT),
  },
  async answer({ acting }) {
    const endpoints = await readEndpoints(strapi.db.connection, acting.organization);
    return { data: endpoints.map(presentEndpoint) };
  },
});

const add = partnerRoute({
  method: 'POST',
  path: '/webhooks',
  may: COORDINATORS,
  body: WANTED,
  told: {
    id: 'createWebhook',
    status: 201,
    summary: {
      en: 'Add a webhook; its secret is answered this once',
      fr: 'Ajouter un webhook ; son secret n’est donné que cette fois',
    },
    answer: ENDPOINT_WITH_SECRET,
    errors: [409, 422],
  },
  async answer({ acting, body }) {
    const { endpoint, secret } = await addEndpoint(acting.organization, body);
    return { status: 201, data: { ...presentEndpoint(endpoint), secret } };
  },
});

const read = partnerRoute({
  method: 'GET',
  path: '/webhooks/:id',
  may: COORDINATORS,
  told: {
    id: 'readWebhook',
    summary: { en: 'Read one webhook', fr: 'Lire un webhook' },
    answer: ENDPOINT,
    errors: [404],
  },
  async answer({ acting, params }) {
    const id = numberFrom(params.id);
    const endpoint = await ownEndpoint(strapi.db.connection, acting.organization, id);
    return { data: presentEndpoint(endpoint) };
  },
});

const replace = partnerRoute({
  method: 'PUT',
  path: '/webhooks/:id',
  may: COORDINATORS,
  body: WANTED,
  told: {
    id: 'replaceWebhook',
    summary: {
      en: 'Change a webhook, or switch it off or on again',
      fr: 'Modifier un webhook, le désactiver ou le réactiver',
    },
    answer: ENDPOINT,
    errors: [404, 422],
  },
  async answer({ acting, params, body }) {
    const endpoint = await replaceEndpoint(acting.organization, numberFrom(params.id), body);
    return { data: presentEndpoint(endpoint) };
  },
});

const remove = partnerRoute({
  method: 'DELETE',
  path: '/webhooks/:id',
  may: COORDINATORS,
  told: {
    id: 'deleteWebhook',
    summary: {
      en: 'Delete a webhook with what waits for it',
      fr: 'Supprimer un webhook et ce qui l’attend',
    },
    errors: [404],
  },
  async answer({ acting, params }) {
    await removeEndpoint(acting.organization, numberFrom(params.id));
    return null;
  },
});

const rotate = partnerRoute({
  method: 'POST',
  path: '/webhooks/:id/rotate',
  may: COORDINATORS,
  told: {
    id: 'rotateWebhookSecret',
    status: 200,
    summary: {
      en: 'Replace the secret; for one more day messages are signed by the old one, too',
      fr: 'Remplacer le secret ; pendant un jour encore, l’ancien signe aussi les messages',
    },
    answer: ENDPOINT_WITH_SECRET,
    errors: [404],
  },
  async answer({ acting, params }) {
    const { endpoint, secret } = await rotateSecret(acting.organization, numberFrom(params.id));
    return { data: { ...presentEndpoint(endpoint), secret } };
  },
});

const test = partnerRoute({
  method: 'POST',
  path: '/webhooks/:id/test',
  may: COORDINATORS,
  told: {
    id: 'testWebhook',
    status: 202,
    summary: {
      en: 'Send a message of the type `webhook.test`',
      fr: 'Envoyer un message du type `webhook.test`',
    },
    answer: DELIVERY,
    errors: [404, 409],
  },
  async answer({ acting, params }) {
    const id = numberFrom(params.id);
    const delivery = await sendTest(acting.organization, id);
    return { status: 202, data: await shownDelivery(id, delivery) };
  },
});

const log = partnerRoute({
  method: 'GET',
  path: '/webhooks/:id/deliveries',
  may: COORDINATORS,
  query: PAGED,
  told: {
    id: 'listWebhookDeliveries',
    summary: {
      en: 'Read the log of deliveries of the last thirty days, the newest first',
      fr: 'Lire le journal des envois des trente derniers jours, les plus récents d’abord',
    },
    answer: z.array(DELIVERY),
    errors: [404],
  },
  async answer({ acting, params, query }) {
    const id = numberFrom(params.id);
    await ownEndpoint(strapi.db.connection, acting.organization, id);
    const page = pageOf(query);
    const { deliveries, total } = await readDeliveries(id, page);
    return { data: deliveries.map(presentDelivery), meta: pagination(page, total) };
  },
});

const again = partnerRoute({
  method: 'POST',
  path: '/webhooks/:id/deliveries/:delivery/resend',
  may: COORDINATORS,
  told: {
    id: 'resendWebhookDelivery',
    status: 202,
    summary: {
      en: 'Send a message again, under the same identifier',
      fr: 'Renvoyer un message, sous le même identifiant',
    },
    answer: DELIVERY,
    errors: [404, 409],
  },
  async answer({ acting, params }) {
    const [id, delivery] = [numberFrom(params.id), numberFrom(params.delivery)];
    await resend(acting.organization, id, delivery);
    return { status: 202, data: await shownDelivery(id, delivery) };
  },
});

export const WEBHOOK_ROUTES: PartnerRoute[] = [
  list,
  add,
  read,
  replace,
  remove,
  rotate,
  test,
  log,
  again,
];
