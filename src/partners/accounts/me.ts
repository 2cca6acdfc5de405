import { z } from '@strapi/utils';
import { accountRoute, type PartnerRoute } from '../partner-route';
import { presentMe } from './present-me';

const me = accountRoute({
  method: 'GET',
  path: '/me',
  told: {
    id: 'readMe',
    summary: {
      en: 'Read one’s own account and the organisations for which one contributes',
      fr: 'Lire son compte et les organismes pour lesquels on contribue',
    },
    answer: z.looseObject({ id: z.number() }),
  },
  answer: async ({ account }) => ({ data: await presentMe(account) }),
});

export const ME_ROUTES: PartnerRoute[] = [me];
