import { beforeAll, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { runJob } from '../support/jobs';
import { lettersTo, tokenIn } from '../support/letters';
import { mailEnvironment, startMailServer, stopAfterwards } from '../support/mail-server';
import { partner } from '../support/partners';
import { type Person, signIn } from '../support/people';
import { makeOrganization } from '../support/records';

const server = await startMailServer();
stopAfterwards(server);
const application = useApplication({
  ...mailEnvironment(server.port),
  PUBLIC_URL: 'https://clearinghouse.example',
  PARTNER_LIMITS: 'false',
});

const PASSWORD = 'une-phrase-de-passe-longue';
const NEW = { name: 'Université du Lac', kind: 'university', url: 'https://lac.example' };
const RECEIVED = { data: { next: 'confirm-address' }, meta: {} };

let manager: Person & { email: string };
let made = 0;

beforeAll(async () => {
  const person = await signIn(application, 'partnership-manager', 'fr');
  const { email } = await application.strapi.db
    .query('admin::user')
    .findOne({ where: { id: person.id } });
  manager = { ...person, email };
});

const address = () => `applicant-${(made += 1)}@lac.example`;

const post = (path: string, body: unknown, language = 'en') =>
  application.ask(`/api/partner${path}`, {
    method: 'POST',
    body,
    headers: { 'accept-language': language },
  });

const applied = (email: string, more: object = {}) => ({
  newOrganization: NEW,
  contact: { name: 'Zoé Roy', email, role: 'Directrice' },
  motivation: 'Nous accueillons <beaucoup>.',
  language: 'fr',
  ...more,
});

const letters = (email: string) => lettersTo(application, server, email);

const lastLetter = async (email: string) => {
  const last = (await letters(email)).at(-1);
  if (!last) throw new Error(`No letter to ${email}.`);
  return last;
};

const idOf = async (email: string): Promise<number> =>
  (
    await application.strapi.db
      .connection('partner_applications')
      .where({ contact_email: email.toLowerCase() })
      .orderBy('id', 'desc')
      .first('id')
  ).id;

/** Applies and confirms; answers the address and the application's number. */
async function confirmed(more: object = {}) {
  const email = address();
  expect((await post('/applications', applied(email, more))).body).toEqual(RECEIVED);
  const token = tokenIn(await lastLetter(email));
  expect((await post('/applications/confirm', { token })).status).toBe(200);
  return { email, id: await idOf(email) };
}

const decide = (id: number, what: string, body: object = {}, by: Person = manager) =>
  by.ask(`/clearinghouse/partners/applications/${id}/${what}`, { method: 'POST', body });

const read = (id: number) => manager.ask(`/clearinghouse/partners/applications/${id}`);

describe('an application', () => {
  test('is confirmed, seen, accepted and leads to a signed-in coordinator', async () => {
    const email = address();
    const sent = await post('/applications', applied(email.toUpperCase()));
    expect(sent.status).toBe(202);
    expect(sent.body).toEqual(RECEIVED);
    const id = await idOf(email);
    expect((await read(id)).status).toBe(404);

    const asked = await lastLetter(email);
    expect(asked.subject).toBe('Confirmez votre candidature au réseau');
    expect(asked.text).not.toContain('Zoé');
    const token = tokenIn(asked);
    for (let time = 1; time <= 2; time += 1) {
      const { status, body } = await post('/applications/confirm', { token });
      expect([status, body.data]).toEqual([200, { state: 'confirmed' }]);
    }
    expect((await letters(email)).map(({ subject }) => subject).slice(1)).toEqual([
      'Nous avons reçu la candidature de Université du Lac',
    ]);
    const told = (await letters(manager.email)).filter(({ text }) =>
      text?.includes(`/partners/applications/${id}`),
    );
    expect(told.map(({ subject }) => subject)).toEqual([
      'Une candidature attend\u00a0: Université du Lac',
    ]);

    const { body: seen } = await read(id);
    expect(seen.data).toMatchObject({
      state: 'waiting',
      newOrganization: { ...NEW, acronym: null, country: null },
      contact: { name: 'Zoé Roy', email, role: 'Directrice' },
      motivation: 'Nous accueillons <beaucoup>.',
    });

    const accepted = await decide(id, 'acceptance', { organization: null });
    expect(accepted.body.data).toMatchObject({ state: 'accepted', decidedBy: manager.id });
    const { documentId } = accepted.body.data.organization;
    const rows = await application.strapi.db
      .query('api::organization.organization')
      .findMany({ where: { documentId }, populate: { createdBy: { select: ['id'] } } });
    expect(rows).toMatchObject([
      { locale: 'fr', name: NEW.name, publishedAt: null, createdBy: { id: manager.id } },
    ]);

    const invitation = await lastLetter(email);
    expect(invitation.subject).toBe('Bienvenue dans le réseau\u00a0: Université du Lac');
    const opened = await post('/invitations/read', { token: tokenIn(invitation) });
    expect(opened.body.data).toMatchObject({
      organization: { documentId, name: NEW.name },
      role: 'coordinator',
      hasAccount: false,
    });
    const joined = await post('/invitations/accept', {
      token: tokenIn(invitation),
      name: 'Zoé Roy',
      password: PASSWORD,
    });
    expect(joined.body.data).toMatchObject({ email, role: 'coordinator' });

    const signedIn = await application.ask('/api/auth/local', {
      method: 'POST',
      body: { identifier: email, password: PASSWORD },
    });
    expect(signedIn.status).toBe(200);
    const me = await application.ask('/api/partner/me', {
      headers: { authorization: `Bearer ${signedIn.body.jwt}` },
    });
    expect(me.body.data).toMatchObject({
      name: 'Zoé Roy',
      language: 'fr',
      memberships: [{ organization: { documentId }, role: 'coordinator', isDefault: true }],
    });
  });

  test('joins an organisation that there is, as a contributor where it is led', async () => {
    const organization = await makeOrganization(application, { words: { name: 'Déjà là' } });
    await partner(application, organization, { role: 'coordinator' });
    const { email, id } = await confirmed({ newOrganization: undefined, organization });
    const { body } = await decide(id, 'acceptance', { organization });
    expect(body.data).toMatchObject({
      state: 'accepted',
      organization: { documentId: organization },
    });
    const { body: opened } = await post('/invitations/read', {
      token: tokenIn(await lastLetter(email)),
    });
    expect(opened.data).toMatchObject({ role: 'contributor', organization: { name: 'Déjà là' } });
  });

  test('is shown with organisations that may be the same', async () => {
    const organization = await makeOrganization(application, {
      words: { name: 'Institut du fleuve Saint-Laurent' },
      facts: { kind: 'ngo', url: 'https://fleuve.example' },
    });
    const { id } = await confirmed({
      newOrganization: {
        name: 'Institut du Fleuve St-Laurent',
        kind: 'ngo',
        url: 'https://www.fleuve.example/fr',
      },
    });
    const { duplicates } = (await read(id)).body.data;
    expect(duplicates[0]).toMatchObject({
      documentId: organization,
      name: 'Institut du fleuve Saint-Laurent',
      reasons: ['name', 'url'],
    });
    expect(duplicates[0].score).toBeGreaterThan(0.9);
  });

  test('is refused with a reason, in the applicant’s language', async () => {
    const { email, id } = await confirmed({ language: 'en' });
    expect((await decide(id, 'refusal', { reason: 'other' })).body.error.details.code).toBe(
      'say-why',
    );
    const { body } = await decide(id, 'refusal', { reason: 'out-of-scope', words: 'A <word>.' });
    expect(body.data).toMatchObject({ state: 'refused', reason: 'out-of-scope' });
    const letter = await lastLetter(email);
    expect(letter.subject).toBe('The application of Université du Lac');
    expect(letter.text).toContain('Its work is outside the scope of the clearinghouse.');
    expect(letter.text).toContain('> A <word>.');
    expect(letter.html).toContain('A &lt;word&gt;.');

    const again = await decide(id, 'acceptance', { organization: null });
    expect([again.status, again.body.error.details.code]).toEqual([409, 'application-decided']);
  });

  test('is asked back and answered by the link of the letter, once', async () => {
    const { email, id } = await confirmed();
    await decide(id, 'question', { words: 'Combien êtes-vous ?' });
    const first = tokenIn(await lastLetter(email));
    await decide(id, 'question', { words: 'Et où ?' });
    const letter = await lastLetter(email);
    expect(letter.subject).toBe('Une question sur la candidature de Université du Lac');
    expect(letter.text).toContain('> Et où ?');
    const token = tokenIn(letter);

    const late = await post('/applications/answer', { token: first, words: 'Douze.' });
    expect([late.status, late.body.error.details.code]).toEqual([409, 'already-answered']);
    expect((await post('/applications/answer', { token, words: 'À Québec.' })).status).toBe(200);
    expect((await post('/applications/answer', { token, words: 'Non.' })).status).toBe(409);

    const { body } = await read(id);
    expect(body.data).toMatchObject({ state: 'answered', round: 2 });
    expect(
      body.data.said.map(({ kind, words }: { kind: string; words: string }) => [kind, words]),
    ).toEqual([
      ['question', 'Combien êtes-vous ?'],
      ['question', 'Et où ?'],
      ['answer', 'À Québec.'],
    ]);
    const told = await lastLetter(manager.email);
    expect(told.subject).toBe('Une réponse de Université du Lac');
    expect(told.text).toContain('> À Québec.');
    expect((await decide(id, 'acceptance', { organization: null })).status).toBe(200);
  });

  test('is listed for those who manage partners, and for nobody else', async () => {
    const { id } = await confirmed();
    const { body } = await manager.ask('/clearinghouse/partners/applications?pageSize=100');
    expect(body.data.results.map((one: { id: number }) => one.id)).toContain(id);
    expect(body.data.counts.waiting).toBeGreaterThan(0);
    expect(body.data.counts.unconfirmed).toBeUndefined();
    const editor = await signIn(application, 'editor');
    expect((await editor.ask('/clearinghouse/partners/applications')).status).toBe(403);
    expect((await decide(id, 'acceptance', { organization: null }, editor)).status).toBe(403);
    expect((await application.ask('/clearinghouse/partners/applications')).status).toBe(401);
  });

  test('is decided once, by whoever is first', async () => {
    const { id } = await confirmed();
    const answers = await Promise.all([
      decide(id, 'refusal', { reason: 'incomplete' }),
      decide(id, 'acceptance', { organization: null }),
      decide(id, 'refusal', { reason: 'duplicate' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });
});

describe('whoever applies', () => {
  test('is answered the same whether the address is known, the form a trap, or too many', async () => {
    const known = await partner(application, await makeOrganization(application));
    const trapped = address();
    const often = address();
    const answers = [
      await post('/applications', applied(known.email)),
      await post('/applications', applied(trapped, { website2: 'https://spam.example' })),
    ];
    for (let time = 1; time <= 4; time += 1) {
      answers.push(await post('/applications', applied(often)));
    }
    for (const { status, body } of answers) expect([status, body]).toEqual([202, RECEIVED]);
    expect(await letters(trapped)).toEqual([]);
    expect(await letters(often)).toHaveLength(3);
    expect(await letters(known.email)).toHaveLength(1);
  });

  test.each([
    ['contact.email', { contact: { name: 'Zoé', email: 'no', role: 'x' } }],
    ['contact.name', { contact: { name: 'http://spam', email: 'a@b.example', role: 'x' } }],
    ['newOrganization.kind', { newOrganization: { ...NEW, kind: 'club' } }],
    ['newOrganization.url', { newOrganization: { ...NEW, url: 'javascript:alert(1)' } }],
    ['motivation', { motivation: ' ' }],
    ['language', { language: 'de' }],
    ['', { stage: 'accepted' }],
  ])('is told what is wrong with %s', async (path, more) => {
    const { status, body } = await post('/applications', applied(address(), more));
    expect(status).toBe(400);
    expect(body.error.details.errors.map((one: { path: string[] }) => one.path.join('.'))).toEqual([
      path,
    ]);
  });

  test.each([
    ['no-such-organization', { newOrganization: undefined, organization: 'nowhere' }],
    ['name-an-organization', { newOrganization: undefined }],
    ['name-an-organization', { organization: 'nowhere' }],
    ['no-such-country', { newOrganization: { ...NEW, country: 'ZZ' } }],
  ])('is refused with %s', async (code, more) => {
    const { status, body } = await post('/applications', applied(address(), more), 'fr');
    expect([status, body.error.details.code]).toEqual([400, code]);
    expect(body.error.message).toMatch(/Il n’y a pas|Indiquez|n’est pas/);
  });

  test('does not learn of drafts', async () => {
    const organization = await makeOrganization(application, { draft: true });
    const more = { newOrganization: undefined, organization };
    expect((await post('/applications', applied(address(), more))).status).toBe(400);
  });

  test('opens nothing with a forged, foreign or expired token', async () => {
    const email = address();
    await post('/applications', applied(email));
    const token = tokenIn(await lastLetter(email));
    for (const wrong of ['x', `${token}x.y`, token.replace(/\..*/, '.AAAA')]) {
      const { status, body } = await post('/applications/confirm', { token: wrong });
      expect([status, body.error.details.code]).toEqual([400, 'link-does-not-work']);
    }
    expect((await post('/applications/answer', { token, words: 'x' })).status).toBe(400);
    expect((await post('/invitations/accept', { token })).status).toBe(400);

    await application.strapi.db
      .connection('partner_applications')
      .where({ contact_email: email })
      .update({ expires_at: '2026-01-01T00:00:00.000Z' });
    await runJob(application, 'clearinghouse-partner-applications-forgotten');
    const gone = await application.strapi.db
      .connection('partner_applications')
      .where({ contact_email: email });
    expect(gone).toEqual([]);
    expect((await post('/applications/confirm', { token })).body.error.details.code).toBe(
      'link-does-not-work',
    );
  });

  test('cannot register by Strapi’s own door', async () => {
    const { status } = await application.ask('/api/auth/local/register', {
      method: 'POST',
      body: { username: 'somebody', email: 'somebody@example.org', password: PASSWORD },
    });
    expect([400, 403, 404]).toContain(status);
    const found = await application.strapi.db
      .query('plugin::users-permissions.user')
      .count({ where: { email: 'somebody@example.org' } });
    expect(found).toBe(0);
  });
});
