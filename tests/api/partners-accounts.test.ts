import type { ParsedMail } from 'mailparser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { useApplication } from '../support/application';
import { linesOf } from '../support/audit';
import { runJob } from '../support/jobs';
import { mailEnvironment, startMailServer, stopAfterwards } from '../support/mail-server';
import { type Asking, partner, PASSWORD, tokenOf } from '../support/partners';
import { signIn } from '../support/people';
import { makeOrganization } from '../support/records';

const server = await startMailServer();
stopAfterwards(server);
const application = useApplication({
  ...mailEnvironment(server.port),
  PUBLIC_URL: 'https://clearinghouse.example',
  PARTNER_PAGES_URL: 'https://pages.example/',
});

const USER = 'plugin::users-permissions.user';
const NEW_PASSWORD = 'quatre chats dorment ici';

type Tokens = { jwt: string; refreshToken: string };

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  application.ask(`/api/auth${path}`, { method: 'POST', body, headers });

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

async function login({ email }: Asking, password = PASSWORD): Promise<Tokens> {
  const { status, body } = await post('/local', { identifier: email, password });
  expect(status).toBe(200);
  return body;
}

const meWith = async (token: string) =>
  (await application.ask('/api/partner/me', { headers: bearer(token) })).status;

const member = async (options: Parameters<typeof partner>[2] = {}) =>
  partner(application, await makeOrganization(application), options);

async function send(): Promise<void> {
  await runJob(application, 'clearinghouse-partner-resets');
  await runJob(application, 'clearinghouse-partner-mails');
}

/** Answers the token of the link in a mail. */
function tokenIn(mail: ParsedMail): string {
  const [, token = ''] = /#token=([\w.%-]+)/.exec(mail.text ?? '') ?? [];
  return decodeURIComponent(token);
}

beforeEach(async () => {
  await application.strapi.db.connection('partner_mails').delete();
  server.mails.length = 0;
});

describe('signing in', () => {
  test('answers the account without anything secret, and two tokens', async () => {
    const ada = await member({ name: 'Ada Lovelace', language: 'fr' });
    const { status, body, text } = await post('/local', {
      identifier: ada.email,
      password: PASSWORD,
    });
    expect(status).toBe(200);
    expect(Object.keys(body.user).sort()).toEqual(
      [
        'blocked',
        'confirmed',
        'createdAt',
        'documentId',
        'email',
        'id',
        'language',
        'name',
        'provider',
        'publishedAt',
        'updatedAt',
        'username',
      ].sort(),
    );
    expect(text).not.toContain('$2');
    expect(await meWith(body.jwt)).toBe(200);
    const [, payload] = body.jwt.split('.');
    const { iat, exp } = JSON.parse(Buffer.from(payload, 'base64url').toString());
    expect(exp - iat).toBe(600);
  });

  test('is refused in the reader’s language, the same for an unknown address', async () => {
    const ada = await member();
    const french = { 'Accept-Language': 'fr-CA,fr;q=0.9' };
    const wrong = { identifier: ada.email, password: 'wrong' };
    const unknown = { identifier: 'nobody@example.org', password: 'wrong' };
    const refused = await post('/local', wrong, french);
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toBe('Identifiant ou mot de passe incorrect.');
    expect((await post('/local', unknown, french)).text).toBe(refused.text);
    expect((await post('/local', wrong)).body.error.message).toBe('Invalid identifier or password');
  });

  test('compares a password whether there is an account or not', async () => {
    const ada = await member();
    const users = application.strapi.plugin('users-permissions').service('user');
    const compared = vi.spyOn(users, 'validatePassword');
    for (const identifier of [ada.email, 'nobody@example.org', 'nobody']) {
      compared.mockClear();
      expect((await post('/local', { identifier, password: 'wrong' })).status).toBe(400);
      expect(compared).toHaveBeenCalledTimes(1);
    }
    compared.mockRestore();
  });

  test('with a name that no database keeps is refused', async () => {
    const refused = await post('/local', { identifier: 'a\0b', password: 'wrong' });
    expect([refused.status, refused.body.error.details.code]).toEqual([400, 'nul-sent']);
    const ada = await member();
    const body = { name: 'Ada\0', language: 'fr' };
    const named = await ada.ask('/me', { method: 'PUT', body });
    expect([named.status, named.body.error.details.code]).toEqual([400, 'nul-sent']);
  });

  test('is all that Strapi’s own doors are open for', async () => {
    const ada = await member();
    const headers = bearer(ada.token);
    const registration = {
      username: 'eve',
      email: 'eve@example.org',
      password: 'une phrase assez longue',
    };
    expect((await post('/local/register', registration)).status).toBe(403);
    expect((await post('/send-email-confirmation', { email: ada.email })).status).toBe(403);
    const closed = ['/users', '/users/me', `/users/${ada.id}`, '/users-permissions/roles'];
    for (const path of closed) {
      expect((await application.ask(`/api${path}`)).status, path).toBe(403);
      expect((await application.ask(`/api${path}`, { headers })).status, path).toBe(403);
    }
    const change = { method: 'PUT', headers, body: { role: 1, blocked: false } };
    expect((await application.ask(`/api/users/${ada.id}`, change)).status).toBe(403);
  });
});

describe('sessions', () => {
  test('are listed, and what is revoked is over at once', async () => {
    const ada = await member();
    const phone = await login(ada);
    const laptop = await login(ada);
    const listed = await application.ask('/api/auth/sessions', { headers: bearer(laptop.jwt) });
    expect(listed.body.data).toHaveLength(3);
    const others = listed.body.data.filter(({ current }: { current: boolean }) => !current);
    expect(others).toHaveLength(2);
    for (const { id } of others) {
      const path = `/api/auth/sessions/${id}`;
      const { status } = await application.ask(path, {
        method: 'DELETE',
        headers: bearer(laptop.jwt),
      });
      expect(status).toBe(200);
    }
    expect(await meWith(phone.jwt)).toBe(401);
    expect((await post('/refresh', { refreshToken: phone.refreshToken })).status).toBe(401);
    expect(await meWith(laptop.jwt)).toBe(200);
  });

  test('are refreshed, and the access token of before works until it ends', async () => {
    const ada = await member();
    const before = await login(ada);
    const { status, body } = await post('/refresh', { refreshToken: before.refreshToken });
    expect(status).toBe(200);
    expect(await meWith(body.jwt)).toBe(200);
    expect(await meWith(before.jwt)).toBe(200);
    expect((await post('/refresh', { refreshToken: before.refreshToken })).status).toBe(401);
    await post('/logout', { refreshToken: body.refreshToken }, bearer(body.jwt));
    expect(await meWith(body.jwt)).toBe(401);
    expect(await meWith(before.jwt)).toBe(401);
  });

  test('of another person are not there', async () => {
    const [ada, ben] = [await member(), await member()];
    await login(ada);
    const [session] = await application.strapi
      .sessionManager('users-permissions')
      .listSessions(String(ada.id));
    const foreign = await application.ask(`/api/auth/sessions/${session.sessionId}`, {
      method: 'DELETE',
      headers: bearer(ben.token),
    });
    expect(foreign.status).toBe(404);
  });
});

describe('a password', () => {
  const change = (token: string, password: string, headers: Record<string, string> = {}) =>
    post(
      '/change-password',
      { currentPassword: PASSWORD, password, passwordConfirmation: password },
      { ...bearer(token), ...headers },
    );

  test('is changed, every other session ends, and its owner is told', async () => {
    const ada = await member({ language: 'fr', name: 'Ada Lovelace' });
    const here = await login(ada);
    const { status, body } = await change(here.jwt, NEW_PASSWORD);
    expect(status).toBe(200);
    expect(await meWith(ada.token)).toBe(401);
    expect(await meWith(here.jwt)).toBe(401);
    expect(await meWith(body.jwt)).toBe(200);
    await login(ada, NEW_PASSWORD);
    await send();
    const [mail] = server.sentTo(ada.email);
    expect(mail.subject).toBe('Votre mot de passe a été modifié');
    expect(mail.text).toContain('Bonjour Ada Lovelace,');
  });

  test.each([
    ['short', 'password-too-short', 'A password has 12 characters or more.'],
    ['Password-2026', 'password-common', 'This password is among the first that are tried'],
    ['lovelace et les machines', 'password-names-you', 'This password contains your name'],
    ['é'.repeat(40), 'password-too-long', 'A password has at most 72 bytes'],
  ])('like “%s” is refused', async (password, code, message) => {
    const ada = await member({ name: 'Ada Lovelace' });
    const refused = await change(ada.token, password);
    expect(refused.status).toBe(400);
    expect(refused.body.error.details).toMatchObject({ code });
    expect(refused.body.error.message).toContain(message);
    await login(ada);
  });

  test('is refused in French to whoever reads it', async () => {
    const ada = await member();
    const { body } = await change(ada.token, 'court', { 'Accept-Language': 'fr' });
    expect(body.error.message).toBe('Un mot de passe compte au moins 12 caractères.');
    const wrong = {
      currentPassword: 'x',
      password: NEW_PASSWORD,
      passwordConfirmation: NEW_PASSWORD,
    };
    const headers = { ...bearer(ada.token), 'Accept-Language': 'fr' };
    const refused = await post('/change-password', wrong, headers);
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toBe('Le mot de passe actuel n’est pas le bon.');
  });
});

describe('a forgotten password', () => {
  const forget = (email: string) => post('/forgot-password', { email });
  const reset = (code: string, password = NEW_PASSWORD) =>
    post('/reset-password', { code, password, passwordConfirmation: password });

  test('is replaced by a link that works once, in the reader’s language', async () => {
    const ada = await member({ language: 'fr', name: 'Ada Lovelace' });
    const before = await login(ada);
    expect((await forget(ada.email.toUpperCase())).body).toEqual({ ok: true });
    await send();
    const [mail, ...more] = server.sentTo(ada.email);
    expect(more).toEqual([]);
    expect(mail.subject).toBe('Choisissez un nouveau mot de passe');
    expect(mail.text).toContain('https://pages.example/partner/password#token=');
    expect(mail.html).toContain('Choisir un mot de passe');

    const code = tokenIn(mail);
    const { status, body, text } = await reset(code);
    expect(status).toBe(200);
    expect(text).not.toContain('resetPassword');
    expect(await meWith(body.jwt)).toBe(200);
    expect(await meWith(before.jwt)).toBe(401);
    await login(ada, NEW_PASSWORD);

    const again = await reset(code);
    expect(again.status).toBe(400);
    expect(again.body.error.details).toEqual({ code: 'link-dead' });
  });

  test('is answered the same where there is no account, and nothing is sent', async () => {
    const ada = await member();
    const known = await forget(ada.email);
    const unknown = await forget('nobody@example.org');
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
    await send();
    expect(server.mails.map(({ to }) => [to].flat()[0]?.text)).toEqual([ada.email]);
    expect(await application.strapi.db.connection('partner_reset_requests')).toEqual([]);
  });

  test('keeps its link when the new one is too weak', async () => {
    const ada = await member();
    await forget(ada.email);
    await send();
    const code = tokenIn(server.sentTo(ada.email)[0]);
    expect((await reset(code, 'short')).body.error.details).toMatchObject({
      code: 'password-too-short',
    });
    const differing = { code, password: NEW_PASSWORD, passwordConfirmation: `${NEW_PASSWORD}!` };
    const { body } = await post('/reset-password', differing);
    expect(body.error.details).toEqual({ code: 'passwords-differ' });
    expect((await reset(code)).status).toBe(200);
  });

  test('is replaced once where two use the link at a time', async () => {
    const ada = await member();
    await forget(ada.email);
    await send();
    const code = tokenIn(server.sentTo(ada.email)[0]);
    const answers = await Promise.all([reset(code), reset(code, `${NEW_PASSWORD} aussi`)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  test('is replaced by the newest link only', async () => {
    const ada = await member();
    await forget(ada.email);
    await send();
    await forget(ada.email);
    await send();
    const [first, second] = server.sentTo(ada.email);
    expect((await reset(tokenIn(first))).status).toBe(400);
    expect((await reset(tokenIn(second))).status).toBe(200);
  });

  test('is replaced by no link that is forged, over, or Strapi’s own', async () => {
    const ada = await member();
    await forget(ada.email);
    await send();
    const code = tokenIn(server.sentTo(ada.email)[0]);
    const [named, signature] = code.split('.');
    const [, round, until] = JSON.parse(Buffer.from(named, 'base64url').toString());
    const forged = Buffer.from(JSON.stringify([ada.id + 1, round, until])).toString('base64url');
    for (const bad of ['', 'x', `${forged}.${signature}`, named]) {
      expect((await reset(bad)).status).toBe(400);
    }
    await application.strapi.db
      .query(USER)
      .update({ where: { id: ada.id }, data: { resetPasswordToken: 'known' } });
    expect((await reset('known')).status).toBe(400);
  });

  test('of a blocked account is not replaced', async () => {
    const ada = await member();
    await application.strapi.db
      .query(USER)
      .update({ where: { id: ada.id }, data: { blocked: true } });
    expect((await forget(ada.email)).body).toEqual({ ok: true });
    await send();
    expect(server.sentTo(ada.email)).toEqual([]);
  });
});

describe('one’s own account', () => {
  test('has a name and a language', async () => {
    const ada = await member();
    const body = { name: 'Ada King', language: 'fr' };
    const { status, body: answer } = await ada.ask('/me', { method: 'PUT', body });
    expect(status).toBe(200);
    expect(answer.data).toMatchObject({ id: ada.id, ...body });
    expect((await ada.ask('/me')).body.data).toMatchObject(body);
    for (const wrong of [
      { name: 'Ada' },
      { ...body, blocked: true },
      { ...body, language: 'de' },
    ]) {
      expect((await ada.ask('/me', { method: 'PUT', body: wrong })).status).toBe(400);
    }
  });
});

describe('another address', () => {
  const askFor = (who: Asking, email: string, password = PASSWORD) =>
    who.ask('/me/email', { method: 'POST', body: { email, password } });
  const confirm = (token: string) =>
    application.ask('/api/partner/me/email/confirm', { method: 'POST', body: { token } });

  test('counts once a link sent to it is used; the old one is told', async () => {
    const ada = await member({ name: 'Ada Lovelace' });
    const address = `new-${ada.email}`;
    expect((await askFor(ada, address.toUpperCase())).status).toBe(202);
    await send();
    const token = tokenIn(server.sentTo(address)[0]);
    expect((await ada.ask('/me')).body.data.email).toBe(ada.email);

    expect((await confirm(token)).status).toBe(204);
    expect((await ada.ask('/me')).body.data.email).toBe(address);
    await login({ ...ada, email: address });
    expect((await confirm(token)).body.error.details).toEqual({ code: 'link-dead' });
    await send();
    expect(server.sentTo(ada.email).map(({ subject }) => subject)).toEqual([
      'The e-mail address of your account was changed',
    ]);
  });

  test('is not told to be somebody else’s, but to them', async () => {
    const [ada, ben] = [await member(), await member({ language: 'fr' })];
    const free = await askFor(ada, `free-${ada.email}`);
    const taken = await askFor(ada, ben.email);
    expect([taken.status, taken.text]).toEqual([free.status, free.text]);
    await send();
    expect(server.sentTo(ben.email)[0].subject).toBe('This address has an account already');
    expect(tokenIn(server.sentTo(ben.email)[0])).toBe('');
  });

  test('that has got an account meanwhile is refused', async () => {
    const ada = await member();
    const address = `meanwhile-${ada.email}`;
    await askFor(ada, address);
    await member({ email: address });
    await send();
    const { status, body } = await confirm(tokenIn(server.sentTo(address)[0]));
    expect(status).toBe(409);
    expect(body.error.details).toEqual({ code: 'address-taken' });
  });

  test('needs the password, and differs from the present one', async () => {
    const ada = await member();
    const wrong = await askFor(ada, `x-${ada.email}`, 'wrong');
    expect(wrong.body.error.details).toEqual({ code: 'password-wrong' });
    const same = await askFor(ada, ada.email);
    expect(same.body.error.details).toEqual({ code: 'address-unchanged' });
    await send();
    expect(server.mails).toEqual([]);
  });
});

describe('a manager', () => {
  const decide = async (who: Asking, what: 'block' | 'unblock', reason = 'A leaked password.') =>
    (await signIn(application, 'partnership-manager')).ask(
      `/clearinghouse/partners/people/${who.id}/${what}`,
      { method: 'POST', body: { reason } },
    );

  test('blocks an account at once, with a reason, and opens it again', async () => {
    const ada = await member({ language: 'fr' });
    const { refreshToken } = await login(ada);
    const { status, body } = await decide(ada, 'block');
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      id: ada.id,
      isBlocked: true,
      blocks: [{ isBlocked: true, reason: 'A leaked password.' }],
    });
    expect(await meWith(ada.token)).toBe(401);
    expect((await post('/refresh', { refreshToken })).status).toBe(401);
    expect((await post('/local', { identifier: ada.email, password: PASSWORD })).status).toBe(400);
    await send();
    expect(server.sentTo(ada.email)[0].text).toContain('> A leaked password.');

    expect((await decide(ada, 'unblock', 'All is well.')).body.data).toMatchObject({
      isBlocked: false,
      blocks: [{ isBlocked: false }, { isBlocked: true }],
    });
    await login(ada);
    expect(await meWith(ada.token)).toBe(401);
  });

  test('gives a reason, and is told of nobody', async () => {
    const ada = await member();
    expect((await decide(ada, 'block', ' ')).status).toBe(400);
    expect((await decide({ ...ada, id: 99_999_999 }, 'block')).status).toBe(404);
    expect(await meWith(ada.token)).toBe(200);
  });

  test('is a partnership manager', async () => {
    const ada = await member();
    for (const role of ['editor', 'reviewer'] as const) {
      const colleague = await signIn(application, role);
      const path = `/clearinghouse/partners/people/${ada.id}`;
      expect((await colleague.ask(path)).status).toBe(403);
      const block = { method: 'POST', body: { reason: 'No.' } };
      expect((await colleague.ask(`${path}/block`, block)).status).toBe(403);
    }
  });
});

describe('one’s own data', () => {
  test('are exported as they are held', async () => {
    const organization = await makeOrganization(application);
    const ada = await partner(application, organization, { role: 'coordinator', name: 'Ada' });
    await login(ada);
    await ada.ask('/keys', { method: 'POST', body: { name: 'Sync', scopes: ['resources:read'] } });
    const { status, body, text } = await ada.ask('/me/data');
    expect(status).toBe(200);
    expect(body.data.account).toMatchObject({ id: ada.id, email: ada.email, name: 'Ada' });
    expect(body.data.memberships).toMatchObject([
      { organization, role: 'coordinator', isDefault: true },
    ]);
    expect(body.data.keys).toMatchObject([{ name: 'Sync' }]);
    expect(body.data.sessions).toHaveLength(2);
    expect(body.data.trail).toMatchObject([{ action: 'partner-key.create' }]);
    expect(Object.keys(body.data)).toEqual(
      expect.arrayContaining(['invitations', 'applications', 'trust', 'blocks', 'comments']),
    );
    expect(text).not.toMatch(/\$2|mick_[\w-]{20}|hash/);
  });

  const remove = (who: Asking, password = PASSWORD) =>
    who.ask('/me/actions/delete', { method: 'POST', body: { password } });

  test('are deleted with the account, and the name is nowhere any more', async () => {
    const organization = await makeOrganization(application);
    await partner(application, organization, { role: 'coordinator' });
    const ada = await partner(application, organization, {
      role: 'coordinator',
      name: 'Ada Unmistakable',
      email: 'unmistakable@example.org',
    });
    const created = await ada.ask('/keys', {
      method: 'POST',
      body: { name: 'Sync', scopes: ['resources:read'] },
    });
    await application.strapi.db.connection('partner_mails').delete();

    expect((await remove(ada, 'wrong')).body.error.details).toEqual({ code: 'password-wrong' });
    const lines = await linesOf(application, async () => {
      expect((await remove(ada)).status).toBe(204);
    });
    expect(lines.map(({ action }) => action)).toEqual([
      'partner.left',
      'partner-key.revoke',
      'public-account.delete',
    ]);
    expect(await meWith(ada.token)).toBe(401);
    const withKey = await application.ask('/api/partner/quota', {
      headers: bearer(created.body.data.key),
    });
    expect(withKey.status).toBe(401);
    expect((await post('/local', { identifier: ada.email, password: PASSWORD })).status).toBe(400);

    await send();
    expect(server.sentTo(ada.email)[0].subject).toBe('Your account was deleted');
    expect(await tablesNaming('Unmistakable')).toEqual([]);
  });

  test('stay where somebody is the last who coordinates', async () => {
    const organization = await makeOrganization(application);
    const ada = await partner(application, organization, { role: 'coordinator', language: 'fr' });
    await partner(application, organization);
    const { status, body } = await remove(ada);
    expect(status).toBe(409);
    expect(body.error.details).toEqual({ code: 'last-coordinator' });
    expect(body.error.message).toContain('Un organisme garde au moins une personne');
    expect(await meWith(ada.token)).toBe(200);
  });

  test('stay while two who coordinate together leave at once: one is refused', async () => {
    const organization = await makeOrganization(application);
    const two = [
      await partner(application, organization, { role: 'coordinator' }),
      await partner(application, organization, { role: 'coordinator' }),
    ];
    const answers = await Promise.all(two.map((one) => remove(one)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  test('are nobody’s but one’s own', async () => {
    expect((await application.ask('/api/partner/me/data')).status).toBe(401);
    const ada = await member();
    expect(await meWith(await tokenOf(application, ada.id))).toBe(200);
  });

  /** Answers the tables in which a text still is, letters that are done among them. */
  async function tablesNaming(text: string): Promise<string[]> {
    const { connection, dialect } = application.strapi.db;
    const tables: { name: string }[] =
      dialect.client === 'postgres'
        ? await connection('pg_tables')
            .where({ schemaname: 'public' })
            .select({ name: 'tablename' })
        : await connection('sqlite_master').where({ type: 'table' }).select('name');
    const found: string[] = [];
    for (const { name } of tables) {
      if (name.startsWith('catalogue') || name === 'partner_mails') continue;
      const rows: object[] = await connection(name);
      if (JSON.stringify(rows).toLowerCase().includes(text.toLowerCase())) found.push(name);
    }
    return found;
  }
});
