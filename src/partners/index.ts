// Who may contribute for which organisation: partners, their members and keys, what they send in.
// It owns membership, ownership and everything under `/api/partner`; it writes through the editorial room.
// It never publishes, and never lets one organisation see what is another's.
import type { Core } from '@strapi/strapi';
import * as parts from './parts';

export type { PartnerRoute } from './partner-route';
export { PARTNER_ROUTES } from './parts';

export { type AccountsPlugin, extendAccounts } from './accounts/extend';

export function register(strapi: Core.Strapi): void {
  parts.register(strapi);
}

export const bootstrap = (strapi: Core.Strapi): Promise<void> => parts.bootstrap(strapi);
