// Who belongs to an organisation, and in which role.
// It owns memberships; the last coordinator of an organisation stays.
// It never shows an organisation's members to another one.
import type { Part } from '../part';
import { nameMembers } from './people';
import { MEMBER_ROUTES } from './routes';

export { lockMembers, refuseLastCoordinator } from './last-coordinator';
export { accountOf, coordinatorsOf, type KnownAccount, readAccount, readAccounts } from './people';

export const members: Part = { register: nameMembers, routes: MEMBER_ROUTES };
