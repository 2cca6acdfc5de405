import { beforeAll, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { type Person, signIn } from '../support/people';
import { makeResource } from '../support/records';
import { runDue, schedule } from '../support/schedules';

const application = useApplication({ PUBLIC_URL: 'https://mic.example.org' });
const RESOURCE = 'api::resource.resource';

let chief: Person;

beforeAll(async () => {
  chief = await signIn(application, 'strapi-super-admin');
});

const calendar = (query: string, person = chief) => person.ask(`/clearinghouse/calendar?${query}`);

const itemsIn = async (month: string, timeZone = 'UTC') =>
  (await calendar(`month=${month}&timeZone=${timeZone}`)).body.data.items;

const thisDay = () => new Date().toISOString().slice(0, 10);
const inDays = (days: number) =>
  new Date(Date.parse(`${thisDay()}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Writes down what the review workflow says of a language: until when it is due. */
const setDue = (documentId: string, locale: string, due_on: string, stage = 'in-review') =>
  application.strapi.db
    .connection('editorial_states')
    .insert({
      uid: RESOURCE,
      document_id: documentId,
      locale,
      stage,
      due_on,
      writers: '[]',
      changed_at: new Date().toISOString(),
    })
    .onConflict(['uid', 'document_id', 'locale'])
    .merge();

describe('a month', () => {
  test('has what is scheduled, what is due and what is to be verified, day by day', async () => {
    const documentId = await makeResource(application, {
      draft: true,
      words: (locale) => ({ title: `Thing ${locale}` }),
    });
    const verified = await makeResource(application, {
      words: (locale) => ({ title: `Old ${locale}` }),
      facts: { reviewDueOn: '2090-05-20' },
    });
    await schedule(chief, {
      documentId,
      locale: 'fr',
      local: '2090-05-03T09:00',
      timeZone: 'Europe/Paris',
    });
    await setDue(documentId, 'en', '2090-05-02');

    expect(await itemsIn('2090-05', 'Asia/Tokyo')).toEqual([
      {
        id: `due-${documentId}-en`,
        kind: 'due',
        date: '2090-05-02',
        time: null,
        at: null,
        scheduled: null,
        uid: RESOURCE,
        documentId,
        locale: 'en',
        title: 'Thing en',
      },
      {
        id: expect.stringMatching(/^schedule-\d+$/),
        kind: 'publish',
        date: '2090-05-03',
        time: '16:00',
        at: '2090-05-03T07:00:00.000Z',
        scheduled: { local: '2090-05-03T09:00', timeZone: 'Europe/Paris', state: 'waiting' },
        uid: RESOURCE,
        documentId,
        locale: 'fr',
        title: 'Thing fr',
      },
      {
        id: `verification-${verified}`,
        kind: 'verification',
        date: '2090-05-20',
        time: null,
        at: null,
        scheduled: null,
        uid: RESOURCE,
        documentId: verified,
        locale: 'en',
        title: 'Old en',
      },
    ]);
    expect(await itemsIn('2090-06')).toEqual([]);
  });

  test('begins and ends where its reader is', async () => {
    const documentId = await makeResource(application, { draft: true });
    await schedule(chief, { documentId, local: '2091-01-31T23:30' });
    expect(await itemsIn('2091-01')).toMatchObject([{ date: '2091-01-31', time: '23:30' }]);
    expect(await itemsIn('2091-01', 'Europe/Paris')).toEqual([]);
    expect(await itemsIn('2091-02', 'Europe/Paris')).toMatchObject([
      { date: '2091-02-01', time: '00:30' },
    ]);
  });

  test('shows what was done, not what was cancelled, nor what is due no longer', async () => {
    const documentId = await makeResource(application, { draft: true });
    const cancelled = await makeResource(application, { draft: true });
    await schedule(chief, { documentId, local: '2092-01-01T09:00' });
    const { body } = await schedule(chief, { documentId: cancelled, local: '2092-01-01T10:00' });
    await chief.ask(`/clearinghouse/schedules/${body.data[0].id}`, { method: 'DELETE' });
    await runDue(application, '2092-01-01T09:00:00Z');
    await setDue(documentId, 'fr', '2092-01-05', 'published');
    expect(await itemsIn('2092-01')).toMatchObject([{ documentId, scheduled: { state: 'done' } }]);
  });

  test.each(['month=2090-13', 'month=2090', 'month=0000-01', '', 'month=2090-01&month=2090-02'])(
    'is not “%s”',
    async (query) => {
      const { status, body } = await calendar(query);
      expect([status, body.error.details.code]).toEqual([400, 'request-not-understood']);
    },
  );

  test('is in a time zone that there is', async () => {
    const { status, body } = await calendar('month=2090-01&timeZone=Moon/Sea');
    expect([status, body.error.details.code]).toEqual([400, 'time-zone-unknown']);
  });
});

describe('the feed', () => {
  const share = async (person: Person): Promise<string> => {
    const { body } = await person.ask('/clearinghouse/calendar/feed', { method: 'POST' });
    return body.data.path;
  };

  test('is read with a token alone, as iCalendar, in the language of its owner', async () => {
    const owner = await signIn(application, 'strapi-super-admin', 'fr');
    const documentId = await makeResource(application, {
      draft: true,
      words: { title: 'Apprendre, ensemble ; partout' },
    });
    const local = `${inDays(20)}T09:00`;
    await schedule(chief, { documentId, locale: 'fr', local });
    await setDue(documentId, 'en', inDays(10));

    const { status, headers, text } = await application.ask(await share(owner));
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('cache-control')).toBe('private, no-store');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThan(76);
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    const digits = (day: string) => day.replaceAll('-', '');
    const address = `https://mic.example.org/admin/content-manager/collection-types/${RESOURCE}`;
    expect(lines).toEqual(
      expect.arrayContaining([
        'X-WR-CALNAME:Centre d’échange sur la migration et l’intégration\u00a0: calendrier',
        expect.stringMatching(/^UID:schedule-\d+@mic\.example\.org$/),
        `DTSTART:${digits(inDays(20))}T090000Z`,
        'SUMMARY:Publication\u00a0: Apprendre\\, ensemble \\; partout',
        `DESCRIPTION:Langue\u00a0: français\\nProgrammé pour\u00a0: ${inDays(20)} 09:00 (UTC)`,
        `URL:${address}/${documentId}?plugins%5Bi18n%5D%5Blocale%5D=fr`,
        `UID:due-${documentId}-en@mic.example.org`,
        `DTSTART;VALUE=DATE:${digits(inDays(10))}`,
        `DTEND;VALUE=DATE:${digits(inDays(11))}`,
      ]),
    );
  });

  test('is not found with any other token, an older one, a revoked one, or none', async () => {
    const owner = await signIn(application, 'strapi-super-admin');
    const first = await share(owner);
    const second = await share(owner);
    expect(second).not.toBe(first);
    const statuses = async (paths: string[]) =>
      Promise.all(paths.map(async (path) => (await application.ask(path)).status));
    const none = '/clearinghouse/calendar.ics';
    expect(
      await statuses([
        first,
        second,
        none,
        `${none}?token=`,
        `${none}?token=x`,
        `${second}&token=y`,
      ]),
    ).toEqual([404, 200, 404, 404, 404, 404]);

    const { body } = await owner.ask('/clearinghouse/calendar/feed');
    expect(Date.parse(body.data.since)).toBeGreaterThan(Date.now() - 60_000);
    expect(body.data).toEqual({ since: expect.any(String) });
    await owner.ask('/clearinghouse/calendar/feed', { method: 'DELETE' });
    expect(await statuses([second])).toEqual([404]);
    expect((await owner.ask('/clearinghouse/calendar/feed')).body.data).toEqual({ since: null });
  });

  test('ends with the account, and its token is kept nowhere', async () => {
    const owner = await signIn(application, 'strapi-super-admin');
    const path = await share(owner);
    const stored = await application.strapi.db.connection('editorial_calendar_feeds');
    expect(JSON.stringify(stored)).not.toContain(path.split('token=')[1]);
    await application.strapi.db
      .query('admin::user')
      .update({ where: { id: owner.id }, data: { isActive: false } });
    expect((await application.ask(path)).status).toBe(404);
  });

  test('keeps the identity of an entry whose time is changed', async () => {
    const owner = await signIn(application, 'strapi-super-admin');
    const path = await share(owner);
    const documentId = await makeResource(application, { draft: true });
    const uidsAt = async (day: string) => {
      const lines = (await application.ask(path)).text.replaceAll('\r\n ', '').split('\r\n');
      const start = lines.indexOf(`DTSTART:${day.replaceAll('-', '')}T111100Z`);
      return lines[start - 2];
    };
    const { body } = await schedule(chief, { documentId, local: `${inDays(40)}T11:11` });
    const before = await uidsAt(inDays(40));
    await chief.ask(`/clearinghouse/schedules/${body.data[0].id}`, {
      method: 'PUT',
      body: { local: `${inDays(41)}T11:11`, timeZone: 'UTC' },
    });
    expect(await uidsAt(inDays(41))).toBe(before);
    expect(before).toMatch(/^UID:schedule-/);
  });
});
