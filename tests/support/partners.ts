import { hashOfKey, hintOf, type KeyScope, newKey } from '../../src/partners/keys/key';
import type { MemberRole } from '../../src/partners/members/store';
import type { Answer, Application } from './application';

const USER = 'plugin::users-permissions.user';
const ROLE = 'plugin::users-permissions.role';

/** How a test asks for a partner: with their token or key, for one of their organisations. */
export type Asking = {
  id: number;
  token: string;
  email: string;
  ask(
    path: string,
    options?: { method?: string; body?: unknown; headers?: Record<string, string> },
  ): Promise<Answer>;
};

type Wanted = { role?: MemberRole; language?: 'en' | 'fr'; name?: string; email?: string };

export const PASSWORD = 'Un-mot-de-passe-2026';

let made = 0;
let hashed: string | undefined;

/** Hashing takes a tenth of a second: it is done once. */
async function hashedPassword({ strapi }: Application): Promise<string> {
  const users = strapi.plugin('users-permissions').service('user');
  hashed ??= (await users.ensureHashedPasswords({ password: PASSWORD })).password as string;
  return hashed;
}

const asking = (application: Application, id: number, email: string, token: string): Asking => ({
  id,
  token,
  email,
  ask: (path, { method, body, headers } = {}) =>
    application.ask(`/api/partner${path}`, {
      method,
      body,
      headers: { authorization: `Bearer ${token}`, ...headers },
    }),
});

/**
 * Makes an account that belongs to organisations, the first one its default, and signs it in without
 * asking for the password: that takes a tenth of a second each time.
 */
export async function partner(
  application: Application,
  organizations: string | string[],
  { role = 'contributor', language = 'en', name, email }: Wanted = {},
): Promise<Asking> {
  const { strapi } = application;
  made += 1;
  const address = email ?? `partner-${process.pid}-${made}@example.org`;
  const readers = await strapi.db.query(ROLE).findOne({ where: { type: 'authenticated' } });
  const user = await strapi.db.query(USER).create({
    data: {
      username: address,
      email: address,
      name: name ?? `Partner ${made}`,
      language,
      provider: 'local',
      password: await hashedPassword(application),
      confirmed: true,
      blocked: false,
      role: readers.id,
    },
  });
  const joined = [organizations].flat();
  for (const [index, organization] of joined.entries()) {
    await strapi.db.connection('partner_members').insert({
      user_id: user.id,
      organization,
      role,
      is_default: index === 0,
      joined_at: new Date().toISOString(),
    });
  }
  return asking(application, user.id, address, await tokenOf(application, user.id));
}

/** Answers an access token as signing in gives it. */
export async function tokenOf({ strapi }: Application, userId: number): Promise<string> {
  const sessions = strapi.sessionManager('users-permissions');
  const refresh = await sessions.generateRefreshToken(String(userId), `test-${userId}`, {
    type: 'refresh',
  });
  const access = await sessions.generateAccessToken(refresh.token);
  if ('error' in access) throw new Error(access.error);
  return access.token;
}

/** Makes a key of an organisation, and answers how to ask with it. */
export async function partnerKey(
  application: Application,
  organization: string,
  scopes: KeyScope[],
  { expiresAt = new Date(Date.now() + 86_400_000), createdBy = 1 } = {},
): Promise<Asking> {
  const key = newKey();
  const [{ id }] = await application.strapi.db
    .connection('partner_keys')
    .insert({
      organization,
      name: 'Test',
      hash: hashOfKey(key),
      hint: hintOf(key),
      scopes: JSON.stringify(scopes),
      created_by: createdBy,
      created_at: new Date().toISOString(),
      expires_at: expiresAt.toISOString(),
    })
    .returning('id');
  return asking(application, id, '', key);
}
