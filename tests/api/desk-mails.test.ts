import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { runJob } from '../support/jobs';
import {
  mailEnvironment,
  smtpError,
  startMailServer,
  stopAfterwards,
} from '../support/mail-server';
import { type Person, signIn } from '../support/people';
import { makeResource } from '../support/records';

const server = await startMailServer();
stopAfterwards(server);
const application = useApplication({
  ...mailEnvironment(server.port),
  PUBLIC_URL: 'https://clearinghouse.example',
});
const RESOURCE = 'api::resource.resource';

type Receiver = Person & { email: string };
type MailRow = {
  id: number;
  user_id: number;
  state: string;
  due_at: string;
  message_id: string | null;
  note: string | null;
};

let ada: Person;

beforeAll(async () => {
  ada = await signIn(application, 'strapi-super-admin');
});

beforeEach(async () => {
  server.refuse = () => undefined;
  await application.strapi.db.connection('editorial_mails').delete();
  server.mails.length = 0;
});

async function colleague(language: 'en' | 'fr' = 'en'): Promise<Receiver> {
  const person = await signIn(application, 'strapi-super-admin', language);
  const user = await application.strapi.db
    .query('admin::user')
    .findOne({ where: { id: person.id } });
  return { ...person, email: user.email };
}

const named = (title: string) => makeResource(application, { words: { title } });

const mention = async (documentId: string, words: string) => {
  const { status } = await ada.ask(
    `/clearinghouse/documents/${RESOURCE}/${documentId}/en/comments`,
    { method: 'POST', body: { words } },
  );
  expect(status).toBe(200);
};

const send = () => runJob(application, 'clearinghouse-mails');

const rowsOf = ({ id }: Person): Promise<MailRow[]> =>
  application.strapi.db.connection('editorial_mails').where({ user_id: id }).orderBy('id');

const boxOf = ({ id }: Person) =>
  application.strapi.db.connection('editorial_mailboxes').where({ user_id: id }).first();

/** Lets what waits for a later moment be due now. */
const letTimePass = async (person: Person) => {
  const past = new Date(Date.now() - 1000).toISOString();
  const { connection } = application.strapi.db;
  await connection('editorial_mails').where({ user_id: person.id }).update({ due_at: past });
  await connection('editorial_mailboxes').where({ user_id: person.id }).update({ retry_at: past });
};

const prefer = async (person: Person, mail: string) => {
  const { status } = await person.ask('/clearinghouse/preferences', {
    method: 'PUT',
    body: { mail },
  });
  expect(status).toBe(200);
};

describe('an e-mail', () => {
  test('tells what happened, in the receiver’s language, as text and HTML, with a link', async () => {
    const marie = await colleague('fr');
    const documentId = await named('Un café des langues');
    await mention(documentId, `Relis « ceci », @[${marie.id}] <3`);
    await send();

    const [mail, ...others] = server.sentTo(marie.email);
    expect(others).toEqual([]);
    expect(mail.from?.text).toBe('"Clearinghouse" <desk@example.org>');
    expect(mail.subject).toBe(
      'Test strapi-super-admin vous cite dans un commentaire sur «\u00a0Un café des langues\u00a0» (anglais)',
    );
    const link = `https://clearinghouse.example/admin/content-manager/collection-types/${RESOURCE}/${documentId}?plugins%5Bi18n%5D%5Blocale%5D=en`;
    expect(mail.text).toContain('Bonjour Test strapi-super-admin,\n\nUn avis vous attend.');
    expect(mail.text).toContain('> Relis « ceci », @Test strapi-super-admin <3');
    expect(mail.text).toContain(link);
    expect(mail.html).toContain('@Test strapi-super-admin &lt;3');
    expect(mail.html).toContain(`href="${link}"`);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(await rowsOf(marie)).toMatchObject([
      { state: 'sent', message_id: mail.messageId, note: null },
    ]);
  });

  test('gathers everything that is due to somebody', async () => {
    const ben = await colleague();
    for (const title of ['First', 'Second', 'Third']) {
      await mention(await named(title), `@[${ben.id}]`);
    }
    await send();
    const [mail, ...others] = server.sentTo(ben.email);
    expect(others).toEqual([]);
    expect(mail.subject).toBe('3 notices – Migration and Integration Clearinghouse');
    expect(mail.text).toMatch(/“First”[^]*“Second”[^]*“Third”/);
  });

  test('is sent once, however often and by how many it is tried', async () => {
    const ben = await colleague();
    await mention(await named('Once'), `@[${ben.id}]`);
    await Promise.all([send(), send(), send()]);
    await send();
    expect(server.sentTo(ben.email)).toHaveLength(1);
  });

  test('is not sent about what was deleted meanwhile', async () => {
    const ben = await colleague();
    const documentId = await named('Gone');
    await mention(documentId, `@[${ben.id}]`);
    await ada.manage(RESOURCE, `/${documentId}?locale=*`, { method: 'DELETE' });
    await send();
    expect(server.sentTo(ben.email)).toEqual([]);
    expect(await rowsOf(ben)).toEqual([]);
  });

  test('is not sent to an account that was closed meanwhile', async () => {
    const ben = await colleague();
    await mention(await named('Closed'), `@[${ben.id}]`);
    await application.strapi.db
      .query('admin::user')
      .update({ where: { id: ben.id }, data: { isActive: false } });
    await send();
    expect(server.sentTo(ben.email)).toEqual([]);
    expect(await rowsOf(ben)).toEqual([]);
  });
});

describe('a mail server', () => {
  test('that cannot take a message now is asked again later, with the same message', async () => {
    const ben = await colleague();
    await mention(await named('Busy'), `@[${ben.id}]`);
    server.refuse = () => smtpError(451, 'Busy, come back later');
    await send();

    const [waiting] = await rowsOf(ben);
    expect(waiting).toMatchObject({ state: 'waiting', note: expect.stringContaining('Busy') });
    const box = await boxOf(ben);
    expect(box).toMatchObject({ attempts: 1, lease_owner: null, leased_until: null });
    expect(Date.parse(box.retry_at) - Date.now()).toBeGreaterThan(30_000);
    const { body } = await ben.ask('/clearinghouse/preferences');
    expect(body.data.problem).toContain('Busy');

    server.refuse = () => undefined;
    await send();
    expect(server.sentTo(ben.email)).toEqual([]);
    await mention(await named('Meanwhile'), `@[${ben.id}]`);
    await letTimePass(ben);
    await send();
    const [first, second] = server.sentTo(ben.email);
    expect(first.messageId).toBe(waiting.message_id);
    expect(first.text).toContain('Busy');
    expect(first.text).not.toContain('Meanwhile');
    expect(second.text).toContain('Meanwhile');
    expect(await boxOf(ben)).toMatchObject({ attempts: 0, retry_at: null, note: null });
  });

  test('that fails again and again is given up with a note', async () => {
    const ben = await colleague();
    await mention(await named('Hopeless'), `@[${ben.id}]`);
    server.refuse = () => smtpError(451, 'Busy, come back later');
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      await letTimePass(ben);
      await send();
    }
    expect(await rowsOf(ben)).toMatchObject([
      { state: 'given-up', note: expect.stringContaining('Busy') },
    ]);
    expect(await boxOf(ben)).toMatchObject({ attempts: 0, retry_at: null });
  });

  test('that knows no such receiver is not asked again, and others get theirs', async () => {
    const [ben, eve] = [await colleague(), await colleague()];
    const documentId = await named('Two');
    await mention(documentId, `@[${ben.id}] @[${eve.id}]`);
    server.refuse = (address) =>
      address === ben.email ? smtpError(550, 'No such mailbox') : undefined;
    await send();
    expect(await rowsOf(ben)).toMatchObject([
      { state: 'given-up', note: expect.stringContaining('No such mailbox') },
    ]);
    expect(server.sentTo(eve.email)).toHaveLength(1);
  });
});

describe('somebody who wants notices', () => {
  test('once a day has them in one message at the time of the day', async () => {
    const ben = await colleague();
    await prefer(ben, 'daily');
    await mention(await named('Morning'), `@[${ben.id}]`);
    await mention(await named('Evening'), `@[${ben.id}]`);
    await send();
    expect(server.sentTo(ben.email)).toEqual([]);
    const [{ due_at }] = await rowsOf(ben);
    expect(due_at).toMatch(/T07:00:00\.000Z$/);

    await letTimePass(ben);
    await send();
    const [mail, ...others] = server.sentTo(ben.email);
    expect(others).toEqual([]);
    expect(mail.text).toMatch(/“Morning”[^]*“Evening”/);
  });

  test('at once after all has what waits at once', async () => {
    const ben = await colleague();
    await prefer(ben, 'daily');
    await mention(await named('Now'), `@[${ben.id}]`);
    await prefer(ben, 'at-once');
    await send();
    expect(server.sentTo(ben.email)).toHaveLength(1);
  });

  test('never has none, not even what waits', async () => {
    const ben = await colleague();
    await prefer(ben, 'daily');
    await mention(await named('Silence'), `@[${ben.id}]`);
    await prefer(ben, 'never');
    await mention(await named('More silence'), `@[${ben.id}]`);
    await letTimePass(ben);
    await send();
    expect(server.sentTo(ben.email)).toEqual([]);
    expect(await rowsOf(ben)).toEqual([]);
  });
});
