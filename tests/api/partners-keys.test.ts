import { beforeAll, describe, expect, test } from 'vitest';
import { MOST_KEYS } from '../../src/partners/keys/manage';
import { useApplication } from '../support/application';
import { linesOf } from '../support/audit';
import { type Asking, partner, partnerKey } from '../support/partners';
import { type Person, signIn } from '../support/people';
import { makeOrganization } from '../support/records';

const application = useApplication({ PARTNER_KEY_DAYS: '180' });

const DAY = 86_400_000;

let organization: string;
let ada: Asking;
let manager: Person;

beforeAll(async () => {
  organization = await makeOrganization(application);
  ada = await partner(application, organization, { role: 'coordinator', name: 'Ada Lovelace' });
  manager = await signIn(application, 'partnership-manager');
});

const make = (by: Asking, body: object = {}) =>
  by.ask('/keys', { method: 'POST', body: { name: 'Sync', scopes: ['resources:read'], ...body } });

const askWith = (key: string, path = '/api/partner/quota', headers = {}) =>
  application.ask(path, { headers: { authorization: `Bearer ${key}`, ...headers } });

const stored = (id: number) =>
  application.strapi.db.connection('partner_keys').where({ id }).first();

describe('a coordinator', () => {
  test('makes a key, sees it once, and lists it afterwards without', async () => {
    const { status, body } = await make(ada, { scopes: ['resources:read', 'files:write'] });
    expect(status).toBe(201);
    const { key, ...shown } = body.data;
    expect(key).toMatch(/^mick_[\w-]{43}$/);
    expect(shown).toMatchObject({
      name: 'Sync',
      hint: `${key.slice(0, 11)}…`,
      scopes: ['resources:read', 'files:write'],
      createdBy: { id: ada.id, name: 'Ada Lovelace' },
      lastUsedAt: null,
      revokedAt: null,
      isValid: true,
    });
    const days = (Date.parse(shown.expiresAt) - Date.parse(shown.createdAt)) / DAY;
    expect(days).toBe(90);

    const listed = await ada.ask('/keys');
    expect(listed.body.data[0]).toEqual(shown);
    expect(listed.text).not.toContain(key);
    expect(JSON.stringify(await stored(shown.id))).not.toContain(key);
  });

  test('lets a key live as long as the network allows, and no longer', async () => {
    const { body } = await make(ada, { expiresInDays: 180 });
    expect(Date.parse(body.data.expiresAt) - Date.now()).toBeGreaterThan(179 * DAY);
    const refused = await ada.ask('/keys', {
      method: 'POST',
      body: { name: 'For ever', scopes: ['resources:read'], expiresInDays: 181 },
      headers: { 'Accept-Language': 'fr' },
    });
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toBe('Une clé vit 180 jours au plus.');
    expect(refused.body.error.details).toEqual({ code: 'key-too-long-lived', days: 180 });
  });

  test.each([
    [{ scopes: [] }, ['scopes']],
    [{ scopes: ['everything'] }, ['scopes', '0']],
    [{ name: ' ' }, ['name']],
    [{ organization: 'another' }, []],
    [{ expiresInDays: 0 }, ['expiresInDays']],
  ])('is told what is wrong with %o', async (body, path) => {
    const { status, body: answer } = await make(ada, body);
    expect(status).toBe(400);
    expect(answer.error.details.errors[0].path).toEqual(path);
  });

  test('revokes a key at once, and may do it again', async () => {
    const { key, id } = (await make(ada)).body.data;
    expect((await askWith(key)).status).toBe(200);
    const lines = await linesOf(application, () => ada.ask(`/keys/${id}`, { method: 'DELETE' }));
    expect(lines).toMatchObject([
      { actor: `partner:${ada.id}`, action: 'partner-key.revoke', object_id: String(id) },
    ]);
    expect((await askWith(key)).status).toBe(401);
    expect((await ada.ask(`/keys/${id}`, { method: 'DELETE' })).status).toBe(204);
    const { body } = await ada.ask('/keys');
    const [shown] = body.data.filter((one: { id: number }) => one.id === id);
    expect(shown).toMatchObject({ isValid: false, revokedAt: expect.any(String) });
  });

  test('finds no key of another organisation, as if it were not there', async () => {
    const other = await partner(application, await makeOrganization(application), {
      role: 'coordinator',
    });
    const { id } = (await make(ada)).body.data;
    const foreign = await other.ask(`/keys/${id}`, { method: 'DELETE' });
    const random = await other.ask('/keys/99999999', { method: 'DELETE' });
    expect(foreign.status).toBe(404);
    expect(foreign.text).toBe(random.text);
    for (const odd of ['x', '-1', '99999999999999999999', '1e3']) {
      const { status, text } = await other.ask(`/keys/${odd}`, { method: 'DELETE' });
      expect([status, text]).toEqual([404, random.text]);
    }
    expect((await other.ask('/keys')).body.data).toEqual([]);
    expect((await stored(id)).revoked_at).toBeNull();
  });

  test('has so many keys at a time', async () => {
    const crowded = await makeOrganization(application);
    const coordinator = await partner(application, crowded, { role: 'coordinator' });
    for (let made = 0; made < MOST_KEYS; made += 1) await partnerKey(application, crowded, []);
    const refused = await make(coordinator);
    expect(refused.status).toBe(409);
    expect(refused.body.error.details).toEqual({ code: 'too-many-keys', most: MOST_KEYS });
  });
});

describe('keys are not', () => {
  test('for contributors to see or make', async () => {
    const contributor = await partner(application, organization);
    expect((await contributor.ask('/keys')).status).toBe(403);
    expect((await make(contributor)).status).toBe(403);
  });

  test('for keys to make', async () => {
    const key = await partnerKey(application, organization, ['organization:write']);
    const { status, body } = await make(key);
    expect(status).toBe(403);
    expect(body.error.message).toBe('No key can do this: sign in to do it.');
  });
});

describe('a key', () => {
  test('opens what its scopes say, and notes that it was used', async () => {
    const reader = await partnerKey(application, organization, ['resources:read']);
    expect((await reader.ask('/quota')).status).toBe(200);
    expect((await stored(reader.id)).last_used_at).toMatch(/^\d{4}-.*Z$/);
    const other = await partnerKey(application, organization, ['files:write']);
    const { status, body } = await other.ask('/quota');
    expect(status).toBe(403);
    expect(body.error.details).toEqual({ code: 'scope-missing', scope: 'resources:read' });
  });

  test('opens nothing but what is the partners’, and says so', async () => {
    const { token } = await partnerKey(application, organization, ['resources:read']);
    for (const path of ['/api/resources', '/api/auth/sessions', '/api/users/me']) {
      const { status, body } = await askWith(token, path);
      expect(status).toBe(403);
      expect(body.error.details).toMatchObject({ code: 'key-opens-partners-only' });
      expect(body.error.message).toContain('under /api/partner only');
    }
    const { body } = await askWith(token, '/api/resources', { 'Accept-Language': 'fr' });
    expect(body.error.message).toContain('n’ouvre que ce qui se trouve sous /api/partner');
  });

  test('opens nothing once its time is over, or where it was made up', async () => {
    const expiresAt = new Date(Date.now() - 1000);
    const old = await partnerKey(application, organization, ['resources:read'], { expiresAt });
    expect((await old.ask('/quota')).status).toBe(401);
    expect((await askWith(`mick_${'A'.repeat(43)}`)).status).toBe(401);
    expect((await askWith('mick_')).status).toBe(401);
  });

  test('acts for its own organisation only', async () => {
    const other = await makeOrganization(application);
    const { token } = await partnerKey(application, organization, ['resources:read']);
    const path = '/api/partner/quota';
    expect((await askWith(token, path, { 'X-Organization': organization })).status).toBe(200);
    expect((await askWith(token, path, { 'X-Organization': other })).status).toBe(400);
  });

  test('opens nothing while whoever made it is blocked', async () => {
    const ben = await partner(application, organization, { role: 'coordinator' });
    const { key } = (await make(ben)).body.data;
    const decide = (what: string) =>
      manager.ask(`/clearinghouse/partners/people/${ben.id}/${what}`, {
        method: 'POST',
        body: { reason: 'A leaked password.' },
      });
    expect((await decide('block')).status).toBe(200);
    expect((await askWith(key)).status).toBe(401);
    expect((await decide('unblock')).status).toBe(200);
    expect((await askWith(key)).status).toBe(200);
  });
});

describe('the partnership manager', () => {
  test('lists and revokes the keys of an organisation', async () => {
    const { key, id } = (await make(ada, { name: 'Old server' })).body.data;
    const path = `/clearinghouse/partners/organizations/${organization}/keys`;
    const { body } = await manager.ask(path);
    expect(body.data[0]).toMatchObject({ id, name: 'Old server', isValid: true });
    expect((await manager.ask(`${path}/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await askWith(key)).status).toBe(401);
    expect((await manager.ask(`${path}/99999999`, { method: 'DELETE' })).status).toBe(404);
  });

  test('is the only one of the panel who does', async () => {
    const editor = await signIn(application, 'editor');
    const path = `/clearinghouse/partners/organizations/${organization}/keys`;
    expect((await editor.ask(path)).status).toBe(403);
    expect((await editor.ask(`${path}/1`, { method: 'DELETE' })).status).toBe(403);
  });
});
