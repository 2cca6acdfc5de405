import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { startReceiver, verified } from '../support/hook-receiver';
import { runJob } from '../support/jobs';
import { mailEnvironment, startMailServer, stopAfterwards } from '../support/mail-server';
import { type Asking, partner, partnerKey } from '../support/partners';
import { type Person, signIn } from '../support/people';
import { makeOrganization, makeResource } from '../support/records';

const server = await startMailServer();
stopAfterwards(server);
const receiver = await startReceiver();
const application = useApplication({
  ...mailEnvironment(server.port),
  PARTNER_WEBHOOKS_PRIVATE: 'true',
  PARTNER_QUOTA_WEBHOOKS: '100/100/100',
});

const RESOURCE = 'api::resource.resource';
const HOOKS = 'partner_webhooks';
const DELIVERIES = 'partner_webhook_deliveries';
const DAY = 24 * 60 * 60 * 1000;
const EVERYTHING = ['resource.stage-changed', 'resource.commented', 'resource.published'];

let organization: string;
let coordinator: Asking;
let desk: Person;

const table = (name: string) => application.strapi.db.connection(name);

beforeAll(async () => {
  organization = await makeOrganization(application);
  coordinator = await partner(application, organization, { role: 'coordinator', language: 'fr' });
  desk = await signIn(application, 'strapi-super-admin');
});

beforeEach(async () => {
  await table(DELIVERIES).delete();
  await table(HOOKS).delete();
  Object.assign(receiver, { received: [], status: 204, headers: {} });
});

const deliver = () => runJob(application, 'clearinghouse-webhooks');

type Hook = { id: number; secret: string };

async function hook(events = EVERYTHING, who = coordinator): Promise<Hook> {
  const { status, body } = await who.ask('/webhooks', {
    method: 'POST',
    body: { url: receiver.url, events, description: 'Our catalogue' },
  });
  expect(status).toBe(201);
  return body.data;
}

const ofOurs = (options: object = {}) =>
  makeResource(application, {
    in: ['en'],
    draft: true,
    facts: { leadOrganization: organization },
    ...options,
  });

const logOf = async ({ id }: Hook) =>
  (await coordinator.ask(`/webhooks/${id}/deliveries`)).body.data;

const letTimePass = () =>
  table(DELIVERIES)
    .where({ state: 'waiting' })
    .update({ next_try_at: new Date(Date.now() - 1000).toISOString() });

const told = ({ secret }: Hook) =>
  receiver.received.map((received) => {
    const { type, data } = verified(secret, received);
    return { type, ...data };
  });

const testOf = ({ id }: Hook) => coordinator.ask(`/webhooks/${id}/test`, { method: 'POST' });

describe('a partner’s system', () => {
  test('is told of stages and of publication, signed', async () => {
    const one = await hook();
    const documentId = await ofOurs();
    await application.strapi.documents(RESOURCE).publish({ documentId, locale: 'en' });
    await deliver();
    const about = { kind: 'resource', documentId, locale: 'en', organization };
    expect(told(one)).toEqual(
      expect.arrayContaining([
        { type: 'resource.stage-changed', ...about, from: expect.anything(), to: 'published' },
        { type: 'resource.published', ...about },
      ]),
    );
    const [first] = receiver.received;
    expect(first.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': expect.stringMatching(/^msg_/),
    });
    expect(() => verified('whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', first)).toThrow();
    const log = await logOf(one);
    expect(log.map(({ state }: { state: string }) => state)).toEqual(log.map(() => 'delivered'));
    expect(log[0]).toMatchObject({ attempts: 1, responseStatus: 204, nextTryAt: null, note: null });
  });

  test('is told when the desk has written what it may read', async () => {
    const one = await hook(['resource.commented']);
    const documentId = await ofOurs();
    const { status } = await desk.ask(
      `/clearinghouse/documents/${RESOURCE}/${documentId}/en/comments`,
      { method: 'POST', body: { words: 'Which year?', isShared: true } },
    );
    expect(status).toBe(200);
    await deliver();
    expect(told(one)).toMatchObject([
      { type: 'resource.commented', documentId, locale: 'en', comment: expect.any(Number) },
    ]);
    expect(receiver.received[0].body).not.toContain('Which year');
  });

  test('is told of nothing else', async () => {
    await hook(['resource.commented']);
    const other = await makeOrganization(application);
    await ofOurs();
    await ofOurs({ facts: { leadOrganization: other }, draft: false });
    await deliver();
    expect(receiver.received).toEqual([]);
  });

  test('is not told of what did not happen', async () => {
    await hook();
    await table(DELIVERIES).delete();
    await application.strapi.db
      .transaction(async () => {
        await ofOurs();
        throw new Error('no');
      })
      .catch(() => undefined);
    expect(await table(DELIVERIES)).toEqual([]);
  });

  test('is told once by however many instances', async () => {
    const one = await hook();
    await testOf(one);
    await Promise.all([deliver(), deliver(), deliver()]);
    expect(told(one)).toEqual([{ type: 'webhook.test', organization }]);
  });
});

describe('an endpoint that fails', () => {
  test('is tried again later, with the same identifier, and given up in the end', async () => {
    const one = await hook();
    receiver.status = 500;
    await testOf(one);
    await deliver();
    const [waiting] = await logOf(one);
    expect(waiting).toMatchObject({ state: 'waiting', attempts: 1, responseStatus: 500 });
    const wait = Date.parse(waiting.nextTryAt) - Date.now();
    expect(wait).toBeGreaterThan(50_000);
    expect(wait).toBeLessThan(75_000);

    await deliver();
    expect(receiver.received).toHaveLength(1);
    for (let attempt = 2; attempt <= 7; attempt += 1) {
      await letTimePass();
      await deliver();
    }
    expect(await logOf(one)).toMatchObject([
      { state: 'given-up', attempts: 7, nextTryAt: null, responseStatus: 500 },
    ]);
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids)).toEqual(new Set([waiting.messageId]));

    receiver.status = 200;
    const again = await coordinator.ask(`/webhooks/${one.id}/deliveries/${waiting.id}/resend`, {
      method: 'POST',
    });
    expect(again.status).toBe(202);
    await deliver();
    expect(receiver.received.at(-1)?.headers['webhook-id']).toBe(waiting.messageId);
    expect(await logOf(one)).toMatchObject([{ state: 'delivered', attempts: 1 }]);
  });

  test('that sends elsewhere is not followed', async () => {
    const one = await hook();
    Object.assign(receiver, { status: 307, headers: { location: `${receiver.url}/elsewhere` } });
    await testOf(one);
    await deliver();
    expect(receiver.received.map(({ path }) => path)).toEqual(['/hooks']);
    expect(await logOf(one)).toMatchObject([{ state: 'waiting', responseStatus: 307 }]);
  });

  test('that nobody hears is tried again', async () => {
    const one = await hook();
    await table(HOOKS).update({ url: 'http://127.0.0.1:9/' });
    await testOf(one);
    await deliver();
    expect(await logOf(one)).toMatchObject([
      { state: 'waiting', responseStatus: null, note: 'connection-refused' },
    ]);
  });

  test('for five days is switched off, and its coordinators are told in their language', async () => {
    const one = await hook();
    receiver.status = 503;
    await testOf(one);
    await deliver();
    const since = new Date(Date.now() - 5 * DAY).toISOString();
    await table(HOOKS).update({ failing_since: since });
    server.mails.length = 0;
    await letTimePass();
    await deliver();
    const { body } = await coordinator.ask(`/webhooks/${one.id}`);
    expect(body.data).toMatchObject({ isActive: false, silence: 'failing' });
    expect(await logOf(one)).toMatchObject([{ state: 'given-up', note: 'endpoint-off' }]);

    await runJob(application, 'clearinghouse-partner-mails');
    const [mail] = server.sentTo(coordinator.email);
    expect(mail.subject).toBe(
      'Plus rien n’est envoyé à 127.0.0.1' + `:${new URL(receiver.url).port}`,
    );
    expect(mail.text).toContain('Depuis cinq jours');
    expect(mail.html).toContain('Il est désactivé');

    const test409 = await testOf(one);
    expect(test409.status).toBe(409);
    expect(test409.body.error.details.code).toBe('webhook-off');
    const { body: changed } = await coordinator.ask(`/webhooks/${one.id}`, {
      method: 'PUT',
      body: { url: receiver.url, events: EVERYTHING, isActive: true },
    });
    expect(changed.data).toMatchObject({ isActive: true, silence: null, failingSince: null });
  });

  test('that says that it is gone is switched off at once', async () => {
    const one = await hook();
    receiver.status = 410;
    await testOf(one);
    await deliver();
    const { body } = await coordinator.ask(`/webhooks/${one.id}`);
    expect(body.data).toMatchObject({ isActive: false, silence: 'gone' });
  });

  test('that works again is no longer counted as failing', async () => {
    const one = await hook();
    receiver.status = 500;
    await testOf(one);
    await deliver();
    receiver.status = 200;
    await letTimePass();
    await deliver();
    const { body } = await coordinator.ask(`/webhooks/${one.id}`);
    expect(body.data).toMatchObject({ isActive: true, failingSince: null });
  });
});

describe('a secret', () => {
  test('is shown once, and kept so that the database alone does not have it', async () => {
    const one = await hook();
    expect(one.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const { text } = await coordinator.ask('/webhooks');
    expect(text).not.toContain('whsec_');
    const [row] = await table(HOOKS);
    expect(JSON.stringify(row)).not.toContain(one.secret.slice(6));
  });

  test('that was replaced signs for one more day', async () => {
    const one = await hook();
    const { status, body } = await coordinator.ask(`/webhooks/${one.id}/rotate`, {
      method: 'POST',
    });
    expect(status).toBe(200);
    expect(body.data.secret).not.toBe(one.secret);
    await testOf(one);
    await deliver();
    expect(told(one)).toEqual(told(body.data));

    const past = new Date(Date.now() - 1000).toISOString();
    await table(HOOKS).update({ previous_until: past });
    receiver.received.length = 0;
    await testOf(one);
    await deliver();
    expect(() => told(one)).toThrow();
    expect(told(body.data)).toHaveLength(1);
  });
});

describe('who looks after webhooks', () => {
  test('coordinators only', async () => {
    const contributor = await partner(application, organization);
    const key = await partnerKey(application, organization, ['resources:write']);
    for (const [who, code] of [
      [contributor, 'coordinators-only'],
      [key, 'scope-missing'],
    ] as const) {
      const { status, body } = await who.ask('/webhooks');
      expect(status).toBe(403);
      expect(body.error.details.code).toBe(code);
    }
  });

  test('of the organisation: another one’s is as one that does not exist', async () => {
    const one = await hook();
    await testOf(one);
    const [delivery] = await logOf(one);
    const stranger = await partner(application, await makeOrganization(application), {
      role: 'coordinator',
    });
    const body = { url: receiver.url, events: EVERYTHING };
    const questions: [string, string, object?][] = [
      ['GET', ''],
      ['PUT', '', body],
      ['DELETE', ''],
      ['POST', '/rotate'],
      ['POST', '/test'],
      ['GET', '/deliveries'],
      ['POST', `/deliveries/${delivery.id}/resend`],
    ];
    for (const [method, rest, sent] of questions) {
      const foreign = await stranger.ask(`/webhooks/${one.id}${rest}`, { method, body: sent });
      const random = await stranger.ask(`/webhooks/999999${rest}`, { method, body: sent });
      expect([method, rest, foreign.status]).toEqual([method, rest, 404]);
      expect(foreign.body).toEqual(random.body);
    }
    expect((await stranger.ask('/webhooks')).body.data).toEqual([]);
    expect((await coordinator.ask(`/webhooks/${one.id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await table(DELIVERIES)).toEqual([]);
  });

  test('what cannot be called is refused with the reason', async () => {
    const { status, body } = await coordinator.ask('/webhooks', {
      method: 'POST',
      body: { url: 'ftp://example.org', events: EVERYTHING },
      headers: { 'accept-language': 'fr' },
    });
    expect(status).toBe(422);
    expect(body.error.message).toBe('« ftp://example.org » doit commencer par https://.');
    const unknown = await coordinator.ask('/webhooks', {
      method: 'POST',
      body: { url: receiver.url, events: ['resource.exploded'] },
    });
    expect(unknown.status).toBe(400);
  });

  test('private addresses are refused, and not called where they were given before', async () => {
    const one = await hook();
    application.strapi.config.set('partners.privateWebhooks', false);
    try {
      const { status, body } = await coordinator.ask('/webhooks', {
        method: 'POST',
        body: { url: 'https://169.254.169.254/latest', events: EVERYTHING },
      });
      expect(status).toBe(422);
      expect(body.error.details.code).toBe('webhook-address-private');
      await testOf(one);
      await deliver();
      expect(receiver.received).toEqual([]);
      expect(await logOf(one)).toMatchObject([{ state: 'waiting', note: 'address-refused' }]);
    } finally {
      application.strapi.config.set('partners.privateWebhooks', true);
    }
  });
});
