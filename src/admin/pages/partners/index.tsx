import { Page } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { PARTNER_RIGHTS, useMay } from '../../partners';
import { ApplicationPage } from './application-page';
import { ApplicationsPage } from './applications-page';
import { OrganizationPage } from './organization-page';
import { OrganizationsPage } from './organizations-page';
import { SubmissionsPage } from './submissions-page';

const PERMISSIONS = Object.values(PARTNER_RIGHTS).map((action) => ({ action, subject: null }));

/** Who asks to join, who belongs to the network, and what they send in. */
export default function PartnersPage() {
  const mayManage = useMay('manage');
  const mayTriage = useMay('triage');
  const first = mayManage ? 'applications' : 'submissions';
  return (
    <Page.Protect permissions={PERMISSIONS}>
      <Routes>
        {mayManage && (
          <>
            <Route path="applications" element={<ApplicationsPage />} />
            <Route path="applications/:id" element={<ApplicationPage />} />
            <Route path="organizations" element={<OrganizationsPage />} />
            <Route path="organizations/:organization" element={<OrganizationPage />} />
          </>
        )}
        {mayTriage && <Route path="submissions" element={<SubmissionsPage />} />}
        <Route path="*" element={<Navigate to={`/partners/${first}`} replace />} />
      </Routes>
    </Page.Protect>
  );
}
