import { useAuth } from '@strapi/strapi/admin';

/** What one must be allowed to do to see anything of partners. */
export const PARTNER_RIGHTS = {
  manage: 'api::partners.manage',
  triage: 'api::partners.triage',
} as const;

/** Whether the person who looks has a right about partners. */
export const useMay = (right: keyof typeof PARTNER_RIGHTS): boolean =>
  useAuth('Partners', ({ permissions }) =>
    permissions.some(({ action }) => action === PARTNER_RIGHTS[right]),
  );
