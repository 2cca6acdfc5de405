import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { readLanguages } from '../languages';
import { type Permission, permissionsOf } from './permissions';
import { type Role, rolesFor } from './roles-table';

const STRAPI_ROLES = ['strapi-editor', 'strapi-author'];

type Row = { id: number; name: string; description: string };

const inBothLanguages = ({ en, fr }: { en: string; fr: string }, between: string) =>
  `${en}${between}${fr}`;

/**
 * Makes the roles of the table exist with exactly the permissions that it says, at every start.
 * Roles are known by their code. Strapi's own editor and author go when nobody has them; roles that
 * an administrator made stay as they are. Throws when Strapi kept something else than was asked.
 */
export async function keepRoles(strapi: Core.Strapi): Promise<void> {
  const languages = readLanguages();
  for (const role of rolesFor(languages)) {
    const { id } = await keepRole(strapi, role);
    const permissions = permissionsOf(role, languages);
    await strapi.service('admin::role').assignPermissions(id, permissions);
    await assertKept(strapi, role, id, permissions);
  }
  await removeUnused(strapi, STRAPI_ROLES);
}

async function keepRole(strapi: Core.Strapi, role: Role): Promise<Row> {
  const wanted = {
    name: inBothLanguages(role.name, ' / '),
    description: inBothLanguages(role.description, '\n'),
  };
  const roles = strapi.service('admin::role');
  const found: Row | null = await roles.findOne({ code: role.code });
  if (!found) return roles.create({ ...wanted, code: role.code });
  const { id, name, description } = found;
  if (!isDeepStrictEqual({ name, description }, wanted)) await roles.update({ id }, wanted);
  return found;
}

/** Strapi drops unknown conditions without a word, which would widen a permission. */
async function assertKept(
  strapi: Core.Strapi,
  { code }: Role,
  id: number,
  permissions: Permission[],
): Promise<void> {
  const stored: Permission[] = await strapi
    .service('admin::permission')
    .findMany({ where: { role: { id } } });
  const comparable = (list: Permission[]) =>
    list
      .map(({ action, subject, properties, conditions }) => ({
        action,
        subject,
        properties,
        conditions,
      }))
      .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  if (!isDeepStrictEqual(comparable(stored), comparable(permissions))) {
    throw new Error(`The role "${code}" was not stored with the permissions of the table.`);
  }
}

const keyOf = ({ action, subject }: Permission) => `${action} ${subject}`;

async function removeUnused(strapi: Core.Strapi, codes: string[]): Promise<void> {
  const roles = strapi.service('admin::role');
  for (const code of codes) {
    const role: Row | null = await roles.findOne({ code });
    if (role && (await roles.getUsersCount(role.id)) === 0) await roles.deleteByIds([role.id]);
  }
}
