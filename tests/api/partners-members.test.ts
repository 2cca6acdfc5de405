import { describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { lettersTo, tokenIn } from '../support/letters';
import { mailEnvironment, startMailServer, stopAfterwards } from '../support/mail-server';
import { type Asking, partner, partnerKey } from '../support/partners';
import { makeOrganization } from '../support/records';

const server = await startMailServer();
stopAfterwards(server);
const application = useApplication({
  ...mailEnvironment(server.port),
  PUBLIC_URL: 'https://clearinghouse.example',
  PARTNER_LIMITS: 'false',
});

const PASSWORD = 'une-phrase-de-passe-longue';
let made = 0;

const organization = (name = 'Maison commune') =>
  makeOrganization(application, { words: { name } });
const address = () => `invited-${(made += 1)}@example.org`;

const coordinator = (of: string | string[], language: 'en' | 'fr' = 'en') =>
  partner(application, of, { role: 'coordinator', language, name: 'Ada Coordinator' });

const invite = (by: Asking, email: string, more: object = {}) =>
  by.ask('/members/invitations', {
    method: 'POST',
    body: { email, role: 'contributor', ...more },
  });

const accept = (token: string, more: object = {}) =>
  application.ask('/api/partner/invitations/accept', { method: 'POST', body: { token, ...more } });

const letters = (email: string) => lettersTo(application, server, email);

const tokenTo = async (email: string): Promise<string> => {
  const last = (await letters(email)).at(-1);
  if (!last) throw new Error(`No letter to ${email}.`);
  return tokenIn(last);
};

const setRole = (by: Asking, { id }: Asking, role: string) =>
  by.ask(`/members/${id}`, { method: 'PUT', body: { role } });

const remove = (by: Asking, { id }: Asking) => by.ask(`/members/${id}`, { method: 'DELETE' });

const codeOf = ({ body }: { body?: { error?: { details?: { code?: string } } } }) =>
  body?.error?.details?.code;

const rolesOf = async (documentId: string): Promise<string[]> => {
  const rows: { role: string }[] = await application.strapi.db
    .connection('partner_members')
    .where({ organization: documentId })
    .orderBy('id');
  return rows.map(({ role }) => role);
};

describe('the members of an organisation', () => {
  test('are known to its members; their addresses to coordinators', async () => {
    const one = await organization();
    const ada = await coordinator(one);
    const ben = await partner(application, one, { name: 'Ben' });
    const { body } = await ada.ask('/members');
    expect(body.data).toMatchObject([
      { id: ada.id, role: 'coordinator', isYou: true, email: ada.email, isBlocked: false },
      { id: ben.id, name: 'Ben', role: 'contributor', isYou: false, email: ben.email },
    ]);
    const seen = (await ben.ask('/members')).body.data;
    expect(seen.map(({ name }: { name: string }) => name)).toEqual(['Ada Coordinator', 'Ben']);
    expect(JSON.stringify(seen)).not.toContain('@');
    const key = await partnerKey(application, one, ['organization:read']);
    expect(JSON.stringify((await key.ask('/members')).body.data)).not.toContain('@');
  });

  test('are nothing to others', async () => {
    const [one, two] = [await organization(), await organization()];
    const ada = await coordinator(one);
    const stranger = await coordinator(two);
    const headers = { 'x-organization': one };
    expect((await stranger.ask('/members', { headers })).status).toBe(400);
    const real = await setRole(stranger, ada, 'contributor');
    const random = await stranger.ask('/members/999999999', {
      method: 'PUT',
      body: { role: 'contributor' },
    });
    expect(real.status).toBe(404);
    expect(real.body).toEqual(random.body);
    expect((await remove(stranger, ada)).status).toBe(404);
    expect((await application.ask('/api/partner/members')).status).toBe(401);
  });

  test('are changed by coordinators only, and are told', async () => {
    const one = await organization();
    const ada = await coordinator(one);
    const ben = await partner(application, one, { language: 'fr', name: 'Ben' });
    const eve = await partner(application, one);
    expect(codeOf(await setRole(ben, eve, 'coordinator'))).toBe('coordinators-only');
    expect(codeOf(await remove(ben, eve))).toBe('coordinators-only');
    expect((await setRole(ada, ben, 'owner')).status).toBe(400);

    expect((await setRole(ada, ben, 'coordinator')).body.data).toMatchObject({
      id: ben.id,
      role: 'coordinator',
    });
    expect((await letters(ben.email)).at(-1)?.text).toContain(
      'Votre rôle pour «\u00a0Maison commune\u00a0» est désormais\u00a0: coordination.',
    );
    expect((await remove(ben, ada)).status).toBe(204);
    expect((await letters(ada.email)).at(-1)?.subject).toBe(
      'You no longer contribute for Maison commune',
    );
    expect((await ada.ask('/members')).status).toBe(403);
    const key = await partnerKey(application, one, ['organization:write']);
    expect((await remove(key, eve)).status).toBe(403);
  });

  test('take their keys along when they go', async () => {
    const [one, two] = [await organization(), await organization()];
    const ada = await coordinator(one);
    const ben = await coordinator([one, two]);
    const [gone, elsewhere, others] = [
      await partnerKey(application, one, ['organization:read'], { createdBy: ben.id }),
      await partnerKey(application, two, ['organization:read'], { createdBy: ben.id }),
      await partnerKey(application, one, ['organization:read'], { createdBy: ada.id }),
    ];
    expect((await gone.ask('/members')).status).toBe(200);
    expect((await remove(ada, ben)).status).toBe(204);
    const left = [gone, elsewhere, others].map(async (key) => (await key.ask('/members')).status);
    expect(await Promise.all(left)).toEqual([401, 200, 200]);
  });

  test('leave by themselves, and act for another of their organisations', async () => {
    const [one, two] = [await organization('Une'), await organization('Deux')];
    await coordinator(one);
    const ben = await partner(application, [one, two]);
    expect((await remove(ben, ben)).status).toBe(204);
    const { memberships } = (await ben.ask('/me')).body.data;
    expect(memberships).toMatchObject([{ organization: { documentId: two }, isDefault: true }]);
  });

  test('choose for which organisation they act', async () => {
    const [one, two] = [await organization(), await organization()];
    const ben = await partner(application, [one, two]);
    const choose = (documentId: string) =>
      ben.ask('/me/organization', { method: 'PUT', body: { organization: documentId } });
    const { memberships } = (await choose(two)).body.data;
    expect(memberships.map(({ isDefault }: { isDefault: boolean }) => isDefault)).toEqual([
      false,
      true,
    ]);
    const foreign = await choose(await organization());
    expect([foreign.status, codeOf(foreign)]).toEqual([400, 'not-your-organization']);
    expect((await choose('nowhere')).status).toBe(400);
  });
});

describe('the last coordinator', () => {
  test('cannot leave, be demoted, or be removed', async () => {
    const one = await organization();
    const ada = await coordinator(one, 'fr');
    for (const answer of [await remove(ada, ada), await setRole(ada, ada, 'contributor')]) {
      expect([answer.status, codeOf(answer)]).toEqual([409, 'last-coordinator']);
      expect(answer.body.error.message).toMatch(/^Un organisme garde/);
    }
    expect((await setRole(ada, ada, 'coordinator')).status).toBe(200);
  });

  test('is the last one though others are blocked', async () => {
    const one = await organization();
    const ada = await coordinator(one);
    const ben = await coordinator(one);
    await application.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { id: ben.id }, data: { blocked: true } });
    expect(codeOf(await remove(ada, ada))).toBe('last-coordinator');
  });

  test('stays, whoever goes at the same time', async () => {
    const one = await organization();
    const all = await Promise.all([1, 2, 3, 4].map(() => coordinator(one)));
    const answers = await Promise.all([
      remove(all[0], all[0]),
      setRole(all[1], all[1], 'contributor'),
      remove(all[2], all[3]),
      remove(all[3], all[2]),
    ]);
    expect(await rolesOf(one)).toContain('coordinator');
    for (const { status } of answers) expect([200, 204, 403, 404, 409]).toContain(status);
  });
});

describe('an invitation', () => {
  test('makes an account, once', async () => {
    const one = await organization();
    const ada = await coordinator(one);
    const email = address();
    const sent = await invite(ada, email.toUpperCase(), { language: 'fr' });
    expect(sent.status).toBe(201);
    expect(sent.body.data).toMatchObject({ email, role: 'contributor', language: 'fr' });
    const [letter] = await letters(email);
    expect(letter.subject).toBe('Invitation à contribuer pour Maison commune');
    expect(letter.text).toContain('Ada Coordinator vous invite à contribuer');
    const token = tokenIn(letter);

    expect(codeOf(await accept(token))).toBe('account-needed');
    expect((await accept(token, { name: 'Ben', password: 'short' })).status).toBe(400);
    const name = 'Ben Invité';
    const [joined, ...others] = await Promise.all([
      accept(token, { name, password: PASSWORD }),
      accept(token, { name, password: PASSWORD }),
    ]);
    expect([joined, ...others].map(({ status }) => status).sort()).toEqual([201, 400]);
    expect(await rolesOf(one)).toEqual(['coordinator', 'contributor']);
    expect(codeOf(await accept(token, { name, password: PASSWORD }))).toBe('link-does-not-work');

    const { body } = await application.ask('/api/auth/local', {
      method: 'POST',
      body: { identifier: email, password: PASSWORD },
    });
    expect(body.user).toMatchObject({ email, name, language: 'fr' });
  });

  test('lets an account join by the letter alone', async () => {
    const [one, two] = [await organization('Une'), await organization('Deux')];
    const ada = await coordinator(two);
    const ben = await partner(application, one, { email: address() });
    await invite(ada, ben.email, { role: 'coordinator' });
    const token = await tokenTo(ben.email);
    const named = await accept(token, { name: 'Other', password: PASSWORD });
    expect([named.status, codeOf(named)]).toEqual([409, 'account-exists']);
    expect((await accept(token)).body.data).toMatchObject({
      organization: { documentId: two, name: 'Deux' },
      role: 'coordinator',
    });
    const { memberships } = (await ben.ask('/me')).body.data;
    expect(memberships).toMatchObject([
      { organization: { documentId: one }, isDefault: true },
      { organization: { documentId: two }, role: 'coordinator', isDefault: false },
    ]);
  });

  test('is sent by coordinators, to those who are no members', async () => {
    const one = await organization();
    const ada = await coordinator(one);
    const ben = await partner(application, one);
    expect(codeOf(await invite(ben, address()))).toBe('coordinators-only');
    const already = await invite(ada, ben.email);
    expect([already.status, codeOf(already)]).toEqual([409, 'member-already']);
    expect((await invite(ada, 'nobody')).status).toBe(400);
    expect((await ben.ask('/members/invitations')).status).toBe(403);
  });

  test('takes the place of an earlier one, and can be withdrawn', async () => {
    const one = await organization();
    const ada = await coordinator(one);
    const email = address();
    await invite(ada, email);
    const first = await tokenTo(email);
    await invite(ada, email, { role: 'coordinator' });
    const second = await tokenTo(email);
    expect(codeOf(await accept(first, { name: 'Eve', password: PASSWORD }))).toBe(
      'link-does-not-work',
    );
    const { body } = await ada.ask('/members/invitations');
    expect(body.data).toMatchObject([{ email, role: 'coordinator' }]);

    const path = `/members/invitations/${body.data[0].id}`;
    const stranger = await coordinator(await organization());
    const foreign = await stranger.ask(path, { method: 'DELETE' });
    const random = await stranger.ask('/members/invitations/99999999', { method: 'DELETE' });
    expect(foreign.status).toBe(404);
    expect(foreign.body).toEqual(random.body);
    expect((await ada.ask(path, { method: 'DELETE' })).status).toBe(204);
    expect((await ada.ask(path, { method: 'DELETE' })).status).toBe(404);
    expect(codeOf(await accept(second, { name: 'Eve', password: PASSWORD }))).toBe(
      'link-does-not-work',
    );
  });

  test('expires', async () => {
    const one = await organization();
    const ada = await coordinator(one);
    const email = address();
    await invite(ada, email);
    const token = await tokenTo(email);
    await application.strapi.db
      .connection('partner_invitations')
      .where({ email })
      .update({ expires_at: '2026-01-01T00:00:00.000Z' });
    expect(codeOf(await accept(token, { name: 'Eve', password: PASSWORD }))).toBe(
      'link-does-not-work',
    );
  });

  test('lets no blocked account in', async () => {
    const one = await organization();
    const ada = await coordinator(one);
    const ben = await partner(application, await organization(), { email: address() });
    await invite(ada, ben.email);
    await application.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { id: ben.id }, data: { blocked: true } });
    const answer = await accept(await tokenTo(ben.email));
    expect([answer.status, codeOf(answer)]).toEqual([403, 'account-blocked']);
  });
});
