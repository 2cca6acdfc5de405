import { beforeAll, expect, test } from 'vitest';
import { UIDS } from '../../src/content-model';
import { openPublicReading, READERS_ACTIONS } from '../../src/rest/public-access';
import { useApplication } from '../support/application';
import { makeResource } from '../support/records';

const application = useApplication();
const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';

let resource: string;
let readers: { who: string; headers: Record<string, string> }[];

async function makeToken(type: 'read-only' | 'full-access'): Promise<string> {
  const { accessKey } = await application.strapi.service('admin::api-token').create({
    name: type,
    description: '',
    type,
    lifespan: null,
  });
  return accessKey;
}

async function signInReader(): Promise<string> {
  const { strapi } = application;
  const role = await strapi.db.query(ROLE).findOne({ where: { type: 'authenticated' } });
  const user = await strapi.plugin('users-permissions').service('user').add({
    username: 'reader',
    email: 'reader@example.org',
    password: 'Only-for-tests-1',
    provider: 'local',
    confirmed: true,
    role: role.id,
  });
  const sessions = strapi.sessionManager('users-permissions');
  const { token } = await sessions.generateRefreshToken(String(user.id), 'test', {
    type: 'refresh',
  });
  const access = await sessions.generateAccessToken(token);
  return (access as { token: string }).token;
}

beforeAll(async () => {
  resource = await makeResource(application, { words: { title: 'Guide' } });
  await makeResource(application, { draft: true, words: { title: 'Draft' } });
  readers = [
    { who: 'a passer-by', headers: {} },
    { who: 'a signed-in reader', headers: { authorization: `Bearer ${await signInReader()}` } },
    {
      who: 'a read-only token',
      headers: { authorization: `Bearer ${await makeToken('read-only')}` },
    },
    {
      who: 'a full token',
      headers: { authorization: `Bearer ${await makeToken('full-access')}` },
    },
  ];
});

test('everyone reads the same', async () => {
  const paths = ['/api/resources?populate=*', `/api/resources/${resource}`, '/api/places'];
  for (const path of paths) {
    const plain = await application.ask(path);
    expect(plain.status).toBe(200);
    for (const { who, headers } of readers) {
      expect((await application.ask(path, { headers })).body, who).toEqual(plain.body);
    }
  }
});

test('nobody writes: the addresses of reading know no other method', async () => {
  for (const { who, headers } of readers) {
    for (const uid of UIDS) {
      const path = `/api/${application.strapi.contentType(uid).info.pluralName}`;
      for (const [method, address] of [
        ['POST', path],
        ['PUT', `${path}/${resource}`],
        ['PATCH', `${path}/${resource}`],
        ['DELETE', `${path}/${resource}`],
        ['DELETE', `${path}/${resource}?status=draft`],
        ['POST', `${path}/${resource}/actions/publish`],
      ] as const) {
        const body = method === 'DELETE' ? undefined : { data: { title: 'x', name: 'x' } };
        const { status } = await application.ask(address, { method, headers, body });
        expect([404, 405], `${who} ${method} ${address}`).toContain(status);
      }
    }
  }
});

test.each([
  ['GET', '/api/users'],
  ['GET', '/api/users/me'],
  ['GET', '/api/users/1'],
  ['GET', '/api/users/count'],
  ['POST', '/api/users'],
  ['PUT', '/api/users/1'],
  ['DELETE', '/api/users/1'],
  ['GET', '/api/users-permissions/roles'],
  ['GET', '/api/users-permissions/permissions'],
  ['POST', '/api/users-permissions/roles'],
  ['POST', '/api/auth/local/register'],
  ['GET', '/api/auth/email-confirmation'],
  ['GET', '/api/connect/google'],
  ['GET', '/api/auth/google/callback'],
  ['POST', '/api/upload'],
  ['GET', '/api/upload/files'],
  ['GET', '/api/upload/files/1'],
  ['DELETE', '/api/upload/files/1'],
  ['GET', '/api/i18n/locales'],
  ['POST', '/api/email'],
])('%s %s is closed to readers', async (method, path) => {
  for (const { who, headers } of readers.slice(0, 2)) {
    const body = method === 'POST' || method === 'PUT' ? {} : undefined;
    const { status } = await application.ask(path, { method, headers, body });
    expect([401, 403, 404, 405], `${who}: ${status}`).toContain(status);
  }
});

test('a door opened by mistake is closed at the next start, and a lost role is made again', async () => {
  const { strapi } = application;
  const findPublic = () => strapi.db.query(ROLE).findOne({ where: { type: 'public' } });
  const { id } = await findPublic();
  await strapi.db
    .query(PERMISSION)
    .create({ data: { action: 'plugin::users-permissions.user.find', role: id } });
  expect((await application.ask('/api/users')).status).toBe(200);

  await openPublicReading(strapi);
  expect((await application.ask('/api/users')).status).toBe(403);

  await strapi.db.query(PERMISSION).deleteMany({});
  await strapi.db.query(ROLE).delete({ where: { id } });
  await openPublicReading(strapi);
  const permissions = await strapi.db
    .query(PERMISSION)
    .findMany({ where: { role: { type: 'public' } } });
  expect(permissions.map(({ action }) => action).sort()).toEqual(
    [...READERS_ACTIONS.public].sort(),
  );
  expect((await application.ask('/api/places')).status).toBe(200);
});
