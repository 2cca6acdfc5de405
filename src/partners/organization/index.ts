// The profile of the organisation that somebody acts for.
// It owns what a coordinator may say of it, as a draft like any other.
// It never touches another organisation.
import type { Part } from '../part';
import { ORGANIZATION_ROUTES } from './routes';

export const organization: Part = { routes: ORGANIZATION_ROUTES };
