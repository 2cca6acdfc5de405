import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { type AuditRow, linesOf, linesSince } from '../support/audit';
import { type Person, signIn } from '../support/people';
import { makePage } from '../support/records';

const PAGE = 'api::page.page';

const application = useApplication();
let administrator: Person;
let editor: Person;
beforeAll(async () => {
  administrator = await signIn(application, 'strapi-super-admin');
  editor = await signIn(application, 'editor', 'fr');
});

const roleId = async (code: string): Promise<number> =>
  (await application.strapi.db.query('admin::role').findOne({ where: { code } }))?.id;

const told = (lines: AuditRow[]) =>
  lines.map(({ actor, action, object_id: id, details }) => ({
    actor,
    action,
    id,
    details: JSON.parse(details ?? '{}'),
  }));

const login = (email: string, password: string) =>
  application.ask('/admin/login', { method: 'POST', body: { email, password } });

/** What the tests of this file have typed that no line may hold. */
const PRIVATE = ['Séraphine', 'Quatrepomme', 'seraphine.quatrepomme', 'Very-secret-9', 'Nickname'];
const secrets: string[] = [...PRIVATE];

test('a save in the panel is told with its person and its request', async () => {
  const documentId = await makePage(application, { in: ['en'], draft: true });
  let requestId: string | null = null;
  const lines = await linesOf(application, async () => {
    const { status, headers } = await editor.manage(PAGE, `/${documentId}?locale=en`, {
      method: 'PUT',
      body: { title: 'Séraphine Quatrepomme' },
    });
    expect(status).toBe(200);
    requestId = headers.get('x-request-id');
  });

  expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  const entry = lines.filter(({ action }) => action === 'entry.update');
  expect(entry).toEqual([
    expect.objectContaining({
      actor: `person:${editor.id}`,
      object_type: PAGE,
      object_id: documentId,
      locale: 'en',
      request_id: requestId,
      before_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      after_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    }),
  ]);
});

test('a request keeps the identifier that a proxy gives it, unless it could be words', async () => {
  const ask = async (id: string) =>
    (await application.ask('/admin/init', { headers: { 'x-request-id': id } })).headers.get(
      'x-request-id',
    );
  expect(await ask('0af7651916cd43dd8448eb211c80319c')).toBe('0af7651916cd43dd8448eb211c80319c');
  expect(await ask('seraphine@example.org-12345')).toMatch(/^[0-9a-f-]{36}$/);
});

test('coming in, failing to, and going out', async () => {
  const email = `seraphine.quatrepomme-${randomUUID()}@example.org`;
  secrets.push(email);
  const { id } = await application.strapi.service('admin::user').create({
    firstname: 'Séraphine',
    lastname: 'Quatrepomme',
    email,
    password: 'Very-secret-9',
    isActive: true,
    registrationToken: null,
    roles: [await roleId('editor')],
  });

  const lines = told(
    await linesOf(application, async () => {
      const { body } = await login(email, 'Very-secret-9');
      secrets.push(body.data.token);
      await login(email, 'wrong');
      await application.ask('/Admin/Login/', {
        method: 'POST',
        body: { email: 'nobody@example.org', password: 'wrong' },
      });
      await application.ask('/admin/forgot-password', {
        method: 'POST',
        body: { email: 'nobody@example.org' },
      });
      await application.ask('/admin/logout', {
        method: 'POST',
        headers: { authorization: `Bearer ${body.data.token}` },
      });
    }),
  ).filter(({ action }) => action !== 'account.update');

  const address = expect.stringMatching(/^[0-9a-f]{64}$/);
  expect(lines).toEqual([
    { actor: `person:${id}`, action: 'account.login', id: String(id), details: { address } },
    {
      actor: 'system:visitor',
      action: 'account.login-failed',
      id: String(id),
      details: { address: lines[0].details.address, status: 400 },
    },
    {
      actor: 'system:visitor',
      action: 'account.login-failed',
      id: '-',
      details: { address, status: 400 },
    },
    {
      actor: 'system:visitor',
      action: 'account.password-reset-request',
      id: '-',
      details: { address: lines[2].details.address },
    },
    { actor: `person:${id}`, action: 'account.logout', id: String(id), details: {} },
  ]);
});

test('accounts: made, given another role and address, closed, deleted', async () => {
  const email = `seraphine.quatrepomme-${randomUUID()}@example.org`;
  secrets.push(email);
  let id = 0;
  const lines = told(
    await linesOf(application, async () => {
      const made = await administrator.ask('/admin/users', {
        method: 'POST',
        body: {
          firstname: 'Séraphine',
          lastname: 'Quatrepomme',
          email,
          roles: [await roleId('author')],
        },
      });
      ({ id } = made.body.data);
      secrets.push(made.body.data.registrationToken);
      await administrator.ask(`/admin/users/${id}`, {
        method: 'PUT',
        body: { roles: [await roleId('editor')] },
      });
      await administrator.ask(`/admin/users/${id}`, {
        method: 'PUT',
        body: { email: `other-${email}`, password: 'Very-secret-9', isActive: true },
      });
      await administrator.ask(`/admin/users/${id}`, { method: 'DELETE' });
    }),
  );
  const by = { actor: `person:${administrator.id}`, id: String(id) };
  expect(lines).toEqual([
    {
      ...by,
      action: 'account.create',
      details: { active: false, blocked: false, roles: 'author' },
    },
    { ...by, action: 'account.update', details: { roles: 'editor' } },
    {
      ...by,
      action: 'account.update',
      details: { active: true, email: 'changed', password: 'changed' },
    },
    {
      ...by,
      action: 'account.delete',
      details: { active: true, blocked: false, roles: 'editor' },
    },
  ]);
});

test('roles and what they may do', async () => {
  let id = 0;
  const lines = told(
    await linesOf(application, async () => {
      const made = await administrator.ask('/admin/roles', {
        method: 'POST',
        body: { name: `Guests ${randomUUID()}`, description: 'Nickname' },
      });
      ({ id } = made.body.data);
      const permissions = [
        {
          action: 'plugin::content-manager.explorer.delete',
          subject: PAGE,
          properties: { locales: ['fr'] },
          conditions: [],
        },
      ];
      for (const list of [permissions, []]) {
        const { status } = await administrator.ask(`/admin/roles/${id}/permissions`, {
          method: 'PUT',
          body: { permissions: list },
        });
        expect(status).toBe(200);
      }
      await administrator.ask(`/admin/roles/${id}`, { method: 'DELETE' });
    }),
  );
  expect(lines.map(({ action }) => action)).toEqual([
    'role.create',
    'permission.create',
    'permission.delete',
    'role.delete',
  ]);
  expect(lines[1].details).toEqual({
    right: 'plugin::content-manager.explorer.delete',
    subject: PAGE,
    role: expect.stringMatching(/^guests-/),
    token: null,
    conditions: '',
    languages: 'fr',
  });
});

test('tokens: made, renewed, revoked; their use is not told', async () => {
  let id = 0;
  const lines = told(
    await linesOf(application, async () => {
      const made = await administrator.ask('/admin/api-tokens', {
        method: 'POST',
        body: { name: 'Nickname', description: '', type: 'read-only', lifespan: null },
      });
      ({ id } = made.body.data);
      secrets.push(made.body.data.accessKey);
      await application.ask('/api/pages', {
        headers: { authorization: `Bearer ${made.body.data.accessKey}` },
      });
      const renewed = await administrator.ask(`/admin/api-tokens/${id}/regenerate`, {
        method: 'POST',
      });
      secrets.push(renewed.body.data.accessKey);
      await administrator.ask(`/admin/api-tokens/${id}`, { method: 'DELETE' });
    }),
  );
  expect(lines.map(({ action, details }) => [action, details.accessKey ?? details.type])).toEqual([
    ['token.create', 'read-only'],
    ['token.update', 'changed'],
    ['token.delete', 'read-only'],
  ]);
});

test('languages', async () => {
  const lines = told(
    await linesOf(application, async () => {
      const { body } = await administrator.ask('/i18n/locales', {
        method: 'POST',
        body: { code: 'pt', name: 'Portuguese (pt)', isDefault: false },
      });
      await administrator.ask(`/i18n/locales/${body.id}`, { method: 'DELETE' });
    }),
  );
  expect(lines.map(({ action, details }) => [action, details.code])).toEqual([
    ['language.create', 'pt'],
    ['language.delete', 'pt'],
  ]);
});

test('an account that can’t be told of is not made', async () => {
  const email = `seraphine.quatrepomme-${randomUUID()}@example.org`;
  const { connection } = application.strapi.db;
  await connection.schema.renameTable('editorial_audit', 'editorial_audit_away');
  try {
    const { status } = await administrator.ask('/admin/users', {
      method: 'POST',
      body: { firstname: 'A', lastname: 'B', email, roles: [await roleId('author')] },
    });
    expect(status).toBe(500);
    expect((await login(email, 'Very-secret-9')).status).toBe(500);
  } finally {
    await connection.schema.renameTable('editorial_audit_away', 'editorial_audit');
  }
  expect(await application.strapi.db.query('admin::user').count({ where: { email } })).toBe(0);
});

test('no line holds an address, a name, a password or a token', async () => {
  const lines = JSON.stringify(await linesSince(application));
  expect(lines.length).toBeGreaterThan(1_000);
  expect(secrets.length).toBeGreaterThan(8);
  for (const secret of secrets) expect(lines).not.toContain(secret);
  expect(lines).not.toContain('example.org');
  expect(lines).not.toContain('[withheld]');
});
