import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { runJob } from '../support/jobs';
import { mailEnvironment, startMailServer, stopAfterwards } from '../support/mail-server';
import { type Asking, partner } from '../support/partners';
import { makeOrganization, makeResource } from '../support/records';

const server = await startMailServer();
stopAfterwards(server);
const application = useApplication({
  ...mailEnvironment(server.port),
  PARTNER_PAGES_URL: 'https://partners.example',
});

const RESOURCE = 'api::resource.resource';
const DAY = 24 * 60 * 60 * 1000;

let organization: string;
let coordinator: Asking;
let contributor: Asking;

const remind = async () => {
  await runJob(application, 'clearinghouse-partner-reminders');
  await runJob(application, 'clearinghouse-partner-mails');
};

const daysFromNow = (days: number): Date => new Date(Date.now() + days * DAY);

const dayIn = (days: number): string => daysFromNow(days).toISOString().slice(0, 10);

const resource = (title: string, { draft = true, facts = {}, lead = organization } = {}) =>
  makeResource(application, {
    in: ['en'],
    draft,
    words: { title },
    facts: { leadOrganization: lead, ...facts },
  });

/** Lets a draft lie for so many days. */
const leaveLying = (documentId: string, days: number) =>
  application.strapi.db.query(RESOURCE).updateMany({
    where: { documentId },
    data: { updatedAt: daysFromNow(-days) },
  });

const lettersTo = ({ email }: Asking) => server.sentTo(email);

beforeAll(async () => {
  organization = await makeOrganization(application);
  coordinator = await partner(application, organization, { role: 'coordinator', language: 'fr' });
  contributor = await partner(application, organization);
});

beforeEach(async () => {
  const { strapi } = application;
  for (const { documentId } of await strapi.db.query(RESOURCE).findMany()) {
    await strapi.documents(RESOURCE).delete({ documentId, locale: '*' });
  }
  await strapi.db.connection('partner_reminders').delete();
  await strapi.db.connection('partner_mails').delete();
  server.mails.length = 0;
});

describe('owners are reminded', () => {
  test('of drafts left lying and records to verify, by one letter in their language', async () => {
    const draft = await resource('A café of languages');
    await leaveLying(draft, 40);
    const due = dayIn(20);
    const record = await resource('Welcome guide', { draft: false, facts: { reviewDueOn: due } });
    await remind();

    const [letter, ...others] = lettersTo(coordinator);
    expect(others).toEqual([]);
    expect(letter.subject).toBe('1 fiche à vérifier, 1 brouillon en attente');
    const inFrench = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });
    expect(letter.text).toContain(
      `«\u00a0Welcome guide\u00a0», à vérifier avant le ${inFrench.format(Date.parse(due))}\u00a0: https://partners.example/partner/resources/${record}?organization=${organization}&locale=en`,
    );
    expect(letter.text).toContain('«\u00a0A café of languages\u00a0» (anglais)');
    expect(letter.html).toContain('Personne n’a modifié ce brouillon');

    const [other] = lettersTo(contributor);
    expect(other.subject).toBe('1 draft left lying');
    expect(other.text).toContain('“A café of languages” (English), last changed on');
    expect(other.text).not.toContain('Welcome guide');
  });

  test('of a draft once a month at most', async () => {
    const draft = await resource('Once');
    await leaveLying(draft, 40);
    await remind();
    await remind();
    expect(lettersTo(contributor)).toHaveLength(1);
    await application.strapi.db
      .connection('partner_reminders')
      .update({ reminded_at: daysFromNow(-31).toISOString() });
    await remind();
    expect(lettersTo(contributor)).toHaveLength(2);
  });

  test('of a record once for each due date', async () => {
    const record = await resource('Dated', { draft: false, facts: { reviewDueOn: dayIn(10) } });
    await remind();
    await application.strapi.db
      .connection('partner_reminders')
      .update({ reminded_at: daysFromNow(-90).toISOString() });
    await remind();
    expect(lettersTo(coordinator)).toHaveLength(1);
    await application.strapi.documents(RESOURCE).update({
      documentId: record,
      locale: 'en',
      data: { reviewDueOn: dayIn(12) },
    });
    await remind();
    expect(lettersTo(coordinator)).toHaveLength(2);
  });

  test('once, by however many instances', async () => {
    await leaveLying(await resource('Many'), 40);
    await Promise.all([remind(), remind()]);
    expect(lettersTo(contributor)).toHaveLength(1);
  });

  test('of all their organisations in one letter', async () => {
    const second = await makeOrganization(application);
    const both = await partner(application, [organization, second]);
    await leaveLying(await resource('First'), 40);
    await leaveLying(await resource('Second', { lead: second }), 40);
    await remind();
    const [letter, ...others] = lettersTo(both);
    expect(others).toEqual([]);
    expect(letter.subject).toBe('2 drafts left lying');
    expect(letter.text).toContain('“First”');
    expect(letter.text).toContain('“Second”');
  });

  test('of nothing that is fresh, published as it stands, due later, or not theirs', async () => {
    const elsewhere = await makeOrganization(application);
    await resource('Fresh');
    await leaveLying(await resource('Published', { draft: false }), 400);
    await resource('Later', { draft: false, facts: { reviewDueOn: dayIn(60) } });
    await resource('Draft only', { facts: { reviewDueOn: dayIn(1) } });
    await leaveLying(await resource('Elsewhere', { lead: elsewhere }), 40);
    await remind();
    expect(server.mails).toEqual([]);
  });

  test('unless their account is blocked', async () => {
    const blocked = await partner(application, organization);
    await application.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { id: blocked.id }, data: { blocked: true } });
    await leaveLying(await resource('Blocked'), 40);
    await remind();
    expect(lettersTo(blocked)).toEqual([]);
    expect(lettersTo(contributor)).toHaveLength(1);
  });
});
