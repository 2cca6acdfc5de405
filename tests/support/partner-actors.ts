import { KEY_SCOPES } from '../../src/partners/keys/key';
import type { MemberRole } from '../../src/partners/members/store';
import type { Application } from './application';
import { type Asking, partner, partnerKey, tokenOf } from './partners';
import type { Person } from './people';

/** Everybody who may try a route; each is made anew for each route, so that nobody's end matters. */
export const ACTORS = [
  'nobody',
  'forged token',
  'expired token',
  'token of an ended account',
  'admin token',
  'API token',
  'forged key',
  'expired key',
  'revoked key',
  'blocked person',
  'member of nothing',
  'distrusted member',
  'contributor',
  'coordinator',
  'key without scopes',
  'key with all scopes',
] as const;

export type ActorName = (typeof ACTORS)[number];

/** How somebody asks: with what they send along. */
export type Asks = (
  path: string,
  options?: { method?: string; body?: unknown; headers?: Record<string, string> },
) => ReturnType<Application['ask']>;

type Makers = Record<ActorName, () => Promise<Asks>>;

const USER = 'plugin::users-permissions.user';
const PAST = new Date(Date.now() - 1000);

/** Answers how everybody is made, for an organisation and one that is not trusted. */
export function makersOf(
  application: Application,
  { organization, distrusted, admin }: { organization: string; distrusted: string; admin: Person },
): Makers {
  const { strapi } = application;
  const bearing =
    (token?: string): Asks =>
    (path, { method, body, headers } = {}) =>
      application.ask(`/api/partner${path}`, {
        method,
        body,
        headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
      });
  const asking = ({ token }: Asking): Asks => bearing(token);
  const member = async (role: MemberRole, of: string | string[] = organization) =>
    partner(application, of, { role });

  return {
    nobody: async () => bearing(),
    async 'forged token'() {
      const { token } = await member('coordinator');
      const [head, payload] = token.split('.');
      return bearing(`${head}.${payload}.${'A'.repeat(43)}`);
    },
    async 'expired token'() {
      const { id } = await member('coordinator');
      return bearing(await expiredToken(application, id));
    },
    async 'token of an ended account'() {
      const { id, token } = await member('coordinator');
      await strapi.db.query(USER).delete({ where: { id } });
      return bearing(token);
    },
    async 'admin token'() {
      return (path, options) => admin.ask(`/api/partner${path}`, options);
    },
    async 'API token'() {
      const { accessKey } = await (
        strapi.service('admin::api-token') as unknown as {
          create(attributes: object): Promise<{ accessKey: string }>;
        }
      ).create({
        kind: 'content-api',
        name: `Full access ${Math.random()}`,
        description: '',
        type: 'full-access',
        lifespan: null,
      });
      return bearing(accessKey);
    },
    'forged key': async () => bearing(`mick_${'x'.repeat(43)}`),
    async 'expired key'() {
      return asking(
        await partnerKey(application, organization, [...KEY_SCOPES], { expiresAt: PAST }),
      );
    },
    async 'revoked key'() {
      const key = await partnerKey(application, organization, [...KEY_SCOPES]);
      await strapi.db
        .connection('partner_keys')
        .where({ id: key.id })
        .update({ revoked_at: PAST.toISOString() });
      return asking(key);
    },
    async 'blocked person'() {
      const one = await member('coordinator');
      await strapi.db.query(USER).update({ where: { id: one.id }, data: { blocked: true } });
      return asking(one);
    },
    'member of nothing': async () => asking(await member('coordinator', [])),
    'distrusted member': async () => asking(await member('coordinator', distrusted)),
    contributor: async () => asking(await member('contributor')),
    coordinator: async () => asking(await member('coordinator')),
    'key without scopes': async () => asking(await partnerKey(application, organization, [])),
    'key with all scopes': async () =>
      asking(await partnerKey(application, organization, [...KEY_SCOPES])),
  };
}

/** Answers an access token whose time is over, as signing in would have given it an hour ago. */
async function expiredToken(application: Application, id: number): Promise<string> {
  const token = await tokenOf(application, id);
  const payload = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString()) as object;
  const { sign } = await import('jsonwebtoken').then((module) => module.default ?? module);
  const now = Math.floor(Date.now() / 1000);
  return sign(
    { ...payload, iat: now - 7200, exp: now - 3600 },
    application.strapi.config.get('plugin::users-permissions.jwtSecret') as string,
  );
}
