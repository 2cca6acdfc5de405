import type { StrapiApp } from '@strapi/strapi/admin';
import { AUDIT_PERMISSIONS } from './permissions';

/** Puts the audit trail among the settings of those who may read it. */
export function addAuditPage(app: Pick<StrapiApp, 'addSettingsLink'>): void {
  app.addSettingsLink('global', {
    id: 'clearinghouse-audit',
    to: 'audit',
    intlLabel: { id: 'clearinghouse.audit.title', defaultMessage: 'Audit trail' },
    permissions: AUDIT_PERMISSIONS,
    Component: () => import('./index'),
  });
}
