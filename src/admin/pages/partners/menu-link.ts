import { HandHeart } from '@strapi/icons';
import { PARTNER_RIGHTS } from '../../partners';

/** Leads to partners those who manage them, or let what they submit into review. */
export const partnersLink = {
  to: 'partners',
  icon: HandHeart,
  intlLabel: { id: 'clearinghouse.partners.title', defaultMessage: 'Partners' },
  permissions: Object.values(PARTNER_RIGHTS).map((action) => ({ action, subject: null })),
  Component: () => import('.'),
  position: 4,
};
