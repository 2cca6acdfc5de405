// Who may do what in the panel: roles, their permissions, and what Strapi leaves open by default.
// It owns the roles of its table and nobody's account.
// It never judges what is written, only who may begin it.
import type { Core } from '@strapi/strapi';
import { closeDefaults } from './close-defaults';
import { keepRoles } from './keep-roles';

export {
  creatorOf,
  mayCreate,
  mayPublish,
  mayRead,
  mayUpdate,
  mayUpdateDocument,
} from './abilities';
export { type Holder, readHolders } from './holders';
export { namesOf, organizationOf, personName } from './people';
export { guardNewLanguage, guardNewRecord, ownerOfNewLanguage } from './creation-right';

export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  await keepRoles(strapi);
  await closeDefaults(strapi);
}
