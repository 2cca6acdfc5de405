import { randomUUID } from 'node:crypto';
import type { Application } from './application';
import type { Person } from './people';

/** What a token may do, in the shape of Strapi's permissions. */
export type TokenPermission = {
  action: string;
  subject?: string | null;
  properties?: { fields?: string[]; locales?: string[] };
  conditions?: string[];
};

type Tokens = {
  create(attributes: object, owner: object): Promise<{ accessKey: string }>;
};

/** Makes an admin token of a person with some of their permissions; it asks as that person does. */
export async function makeToken(
  { strapi, ask }: Application,
  owner: Person,
  adminPermissions: TokenPermission[],
): Promise<Person> {
  const account = await strapi.db
    .query('admin::user')
    .findOne({ where: { id: owner.id }, populate: { roles: true } });
  const tokens = strapi.service('admin::api-token-admin') as Tokens;
  const { accessKey } = await tokens.create(
    { kind: 'admin', name: randomUUID(), description: '', adminPermissions, lifespan: null },
    account as object,
  );
  const headers = { authorization: `Bearer ${accessKey}` };
  const asToken: Person['ask'] = (path, options) => ask(path, { ...options, headers });
  return {
    id: owner.id,
    ask: asToken,
    manage: (uid, path = '', options) =>
      asToken(`/content-manager/collection-types/${uid}${path}`, options),
  };
}
