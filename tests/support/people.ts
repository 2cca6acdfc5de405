import { randomUUID } from 'node:crypto';
import type { Answer, Application } from './application';

/** Roles of the admin panel, by their codes. */
export const ROLES = [
  'strapi-super-admin',
  'editor',
  'reviewer',
  'author',
  'partnership-manager',
  'translator-en',
  'translator-fr',
] as const;

export type Role = (typeof ROLES)[number];

/** One signed-in person of the panel: every request carries their token. */
export type Person = {
  id: number;
  ask(path: string, options?: { method?: string; body?: unknown }): Promise<Answer>;
  /** Asks the content manager about a type: `/content-manager/collection-types/<uid><path>`. */
  manage(
    uid: string,
    path?: string,
    options?: { method?: string; body?: unknown },
  ): Promise<Answer>;
};

const PASSWORD = 'Only-for-tests-1';

/**
 * Makes a person with a role, in the panel's language given, and signs them in.
 */
export async function signIn(
  application: Application,
  role: Role,
  preferedLanguage: 'en' | 'fr' = 'en',
): Promise<Person> {
  const { strapi } = application;
  const email = `${role}-${randomUUID()}@example.org`;
  const found = await strapi.db.query('admin::role').findOne({ where: { code: role } });
  if (!found) throw new Error(`There is no role "${role}".`);
  const user = await strapi.service('admin::user').create({
    firstname: 'Test',
    lastname: role,
    email,
    password: PASSWORD,
    isActive: true,
    registrationToken: null,
    preferedLanguage,
    roles: [found.id],
  });

  const { body } = await application.ask('/admin/login', {
    method: 'POST',
    body: { email, password: PASSWORD },
  });
  const headers = { authorization: `Bearer ${body.data.token ?? body.data.accessToken}` };
  const asPerson: Person['ask'] = (path, options) => application.ask(path, { ...options, headers });

  return {
    id: user.id,
    ask: asPerson,
    manage: (uid, path = '', options) =>
      asPerson(`/content-manager/collection-types/${uid}${path}`, options),
  };
}
