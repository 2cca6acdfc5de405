import type { Core } from '@strapi/strapi';

/** The tokens that Strapi makes at the first start, as it names and describes them. */
const DEFAULT_TOKENS = [
  {
    name: 'Read Only',
    description:
      'A default API token with read-only permissions, only used for accessing resources',
  },
  {
    name: 'Full Access',
    description:
      'A default API token with full access permissions, used for accessing or modifying resources',
  },
];

/**
 * Closes what Strapi leaves open: the two unlimited API tokens of the first start when they were
 * never used, and the registration of visitors. What visitors may do else is said by the room of REST.
 */
export async function closeDefaults(strapi: Core.Strapi): Promise<void> {
  await removeDefaultTokens(strapi);
  await closeRegistration(strapi);
}

async function removeDefaultTokens(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query('admin::api-token').deleteMany({
    where: { $or: DEFAULT_TOKENS, lastUsedAt: { $null: true } },
  });
}

async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const settings = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const stored = (await settings.get({})) as Record<string, unknown> | null;
  if (stored?.allow_register === false) return;
  await settings.set({ value: { ...stored, allow_register: false } });
}
