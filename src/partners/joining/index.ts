// How an organisation joins the network: applications, their confirmation, what the manager decides.
// It owns applications and invitations.
// It never makes an account before somebody has shown that the address is theirs.
import type { Part } from '../part';
import { forgetOldApplications } from './forget';
import { INVITATION_ROUTES } from './invitation-routes';
import { MANAGER_ROUTES } from './manager-routes';
import { APPLICATION_ROUTES } from './routes';

export const joining: Part = {
  routes: [...APPLICATION_ROUTES, ...INVITATION_ROUTES],
  desk: MANAGER_ROUTES,
  jobs: [
    {
      name: 'clearinghouse-partner-applications-forgotten',
      rule: '0 40 * * * *',
      run: forgetOldApplications,
    },
  ],
};
