import { beforeEach, describe, expect, test } from 'vitest';
import type { Transaction } from '../../src/editorial';
import { useApplication } from '../support/application';
import { runJob } from '../support/jobs';
import { sendLetters } from '../support/letters';
import {
  mailEnvironment,
  smtpError,
  startMailServer,
  stopAfterwards,
} from '../support/mail-server';

const server = await startMailServer();
stopAfterwards(server);
const application = useApplication({
  ...mailEnvironment(server.port),
  PUBLIC_URL: 'https://clearinghouse.example',
  PARTNER_PAGES_URL: 'https://www.example.org/',
  PARTNER_LIMITS: 'false',
});

const UNTIL = '2027-01-15T10:30:00.000Z';
let written = 0;

beforeEach(async () => {
  server.refuse = () => undefined;
  server.mails.length = 0;
  await application.strapi.db.connection('partner_mails').delete();
});

type Row = {
  state: string;
  attempts: number;
  due_at: string;
  message_id: string;
  letter_values: string | null;
  note: string | null;
  lease_owner: string | null;
};

const rowOf = (recipient: string): Promise<Row> =>
  application.strapi.db.connection('partner_mails').where({ recipient }).first();

const put = (trx: Transaction, to: string, language: string, name: string) =>
  trx('partner_mails').insert({
    recipient: to,
    language,
    kind: 'application-received',
    letter_values: JSON.stringify({ name, organization: 'Université du <Nord>' }),
    state: 'waiting',
    attempts: 0,
    due_at: new Date().toISOString(),
    message_id: `<letter-${to}>`,
    created_at: new Date().toISOString(),
  });

/** Puts a letter in line, and answers to whom. */
async function letter(language: 'en' | 'fr' = 'en', name = 'Zoé Roy'): Promise<string> {
  written += 1;
  const to = `letter-${written}@example.org`;
  await application.strapi.db.transaction(({ trx }) => put(trx, to, language, name));
  return to;
}

const letTimePass = () =>
  application.strapi.db
    .connection('partner_mails')
    .where({ state: 'waiting' })
    .update({ due_at: new Date(Date.now() - 1000).toISOString() });

describe('a letter to a partner', () => {
  test('comes in the receiver’s language, as text and HTML, and is then forgotten', async () => {
    const [inFrench, inEnglish] = [await letter('fr'), await letter('en')];
    await sendLetters(application);

    const [french] = server.sentTo(inFrench);
    expect(french.subject).toBe('Nous avons reçu la candidature de Université du <Nord>');
    expect(french.text).toContain('Bonjour Zoé Roy,');
    expect(french.text).toContain('«\u00a0Université du <Nord>\u00a0»');
    expect(french.html).toContain('Université du &lt;Nord&gt;');
    expect(french.headers.get('content-language')).toBe('fr');
    expect(french.headers.get('auto-submitted')).toBe('auto-generated');
    expect(french.from?.text).toBe('"Clearinghouse" <desk@example.org>');

    const [english] = server.sentTo(inEnglish);
    expect(english.subject).toBe('We have received the application of Université du <Nord>');
    expect(english.text).toContain('Hello Zoé Roy,');
    expect(english.headers.get('content-language')).toBe('en');
    expect(await rowOf(inEnglish)).toMatchObject({ state: 'sent', letter_values: null });
  });

  test('is sent once, however many try', async () => {
    const to = await letter();
    await Promise.all([sendLetters(application), sendLetters(application)]);
    await sendLetters(application);
    expect(server.sentTo(to)).toHaveLength(1);
  });

  test('is not in line where its cause was undone', async () => {
    const to = 'undone@example.org';
    const undone = application.strapi.db.transaction(async ({ trx }) => {
      await put(trx, to, 'en', 'Zoé');
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await sendLetters(application);
    expect(server.sentTo(to)).toEqual([]);
  });

  test('that cannot be taken now comes later, under the same Message-ID', async () => {
    const to = await letter();
    server.refuse = () => smtpError(451, 'Busy, come back later');
    await sendLetters(application);
    const waiting = await rowOf(to);
    expect(waiting).toMatchObject({ state: 'waiting', attempts: 1, lease_owner: null });
    expect(waiting.note).toContain('Busy');
    expect(Date.parse(waiting.due_at)).toBeGreaterThan(Date.now() + 30_000);

    server.refuse = () => undefined;
    await sendLetters(application);
    expect(server.sentTo(to)).toEqual([]);
    await letTimePass();
    await sendLetters(application);
    expect(server.sentTo(to).map(({ messageId }) => messageId)).toEqual([waiting.message_id]);
  });

  test('that fails again and again is given up with a note', async () => {
    const to = await letter();
    server.refuse = () => smtpError(451, 'Busy, come back later');
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      await letTimePass();
      await sendLetters(application);
    }
    expect(await rowOf(to)).toMatchObject({ state: 'given-up', letter_values: null, attempts: 8 });
    expect((await rowOf(to)).note).toContain('Busy');
  });

  test('to nobody is given up at once, and others get theirs', async () => {
    const [nobody, somebody] = [await letter(), await letter()];
    server.refuse = (address) =>
      address === nobody ? smtpError(550, 'No such mailbox') : undefined;
    await sendLetters(application);
    expect((await rowOf(nobody)).state).toBe('given-up');
    expect(server.sentTo(somebody)).toHaveLength(1);
  });

  test('is forgotten altogether after a month', async () => {
    const to = await letter();
    await sendLetters(application);
    await runJob(application, 'clearinghouse-partner-mails-forgotten');
    expect(await rowOf(to)).toBeDefined();
    await application.strapi.db
      .connection('partner_mails')
      .where({ recipient: to })
      .update({ settled_at: '2026-01-01T00:00:00.000Z' });
    await runJob(application, 'clearinghouse-partner-mails-forgotten');
    expect(await rowOf(to)).toBeUndefined();
  });
});

describe('a letter with a link', () => {
  test('leads to the pages of the front end, and the database keeps no token', async () => {
    const to = 'link@example.org';
    await application.strapi.db.transaction(async ({ trx }) => {
      await put(trx, to, 'en', 'Zoé');
      await trx('partner_mails')
        .where({ recipient: to })
        .update({
          kind: 'application-confirm',
          letter_values: JSON.stringify({ application: 1, until: UNTIL }),
        });
    });
    await sendLetters(application);
    const [mail] = server.sentTo(to);
    expect(mail.text).toMatch(/https:\/\/www\.example\.org\/partner\/confirmation#token=\S+/);
    expect(mail.text).toContain('until 15 January 2027 at 10:30 (UTC)');
  });
});
