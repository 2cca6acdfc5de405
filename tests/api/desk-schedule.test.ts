import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { type Person, signIn } from '../support/people';
import { makeOrganization, makePage, makeResource, readRow } from '../support/records';
import { runDue, schedule, schedulesPath } from '../support/schedules';

const application = useApplication();
const RESOURCE = 'api::resource.resource';

let chief: Person;

beforeAll(async () => {
  chief = await signIn(application, 'strapi-super-admin');
});

/** What a test leaves waiting is none of the next one's. */
beforeEach(async () => {
  await application.strapi.db
    .connection('editorial_schedules')
    .where({ state: 'waiting' })
    .update({ state: 'cancelled' });
});

const isPublished = async (documentId: string, locale = 'en'): Promise<boolean> =>
  (await readRow(application, RESOURCE, { documentId, locale, isPublished: true })) !== null;

const schedulesOf = async (documentId: string, locale = 'en') =>
  (await chief.ask(schedulesPath(RESOURCE, documentId, locale))).body.data;

const drafted = () => makeResource(application, { draft: true });

describe('a scheduled publication', () => {
  test('keeps the moment, the time zone and what was said, and comes about at that moment', async () => {
    const documentId = await drafted();
    const { status, body } = await schedule(chief, {
      documentId,
      locale: 'fr',
      local: '2090-07-14T09:30',
      timeZone: 'europe/paris',
    });
    expect(status).toBe(200);
    const [planned] = body.data;
    expect(planned).toEqual({
      id: expect.any(Number),
      action: 'publish',
      at: '2090-07-14T07:30:00.000Z',
      local: '2090-07-14T09:30',
      timeZone: 'Europe/Paris',
      by: { id: chief.id, name: 'Test strapi-super-admin' },
      state: 'waiting',
      endedAt: null,
      reason: null,
      blocked: null,
    });

    expect(await runDue(application, '2090-07-14T07:29:59Z')).toEqual([]);
    expect(await isPublished(documentId, 'fr')).toBe(false);

    expect(await runDue(application, '2090-07-14T07:30:00Z')).toEqual([
      { id: planned.id, state: 'done' },
    ]);
    expect(await isPublished(documentId, 'fr')).toBe(true);
    expect(await isPublished(documentId, 'en')).toBe(false);
    const { body: read } = await application.ask(`/api/resources/${documentId}?locale=fr`);
    expect(read.data.documentId).toBe(documentId);
    expect(await schedulesOf(documentId, 'fr')).toMatchObject([
      { state: 'done', endedAt: '2090-07-14T07:30:00.000Z' },
    ]);

    expect(await runDue(application, '2090-07-15T00:00:00Z')).toEqual([]);
  });

  test.each([
    ['2090-03-26T02:30', 'Europe/Paris', 'time-is-skipped', '26 March 2090 at 03:30'],
    ['2090-10-29T02:30', 'Europe/Paris', 'time-comes-twice', 'comes twice in Europe/Paris'],
    ['2020-01-01T09:00', 'Europe/Paris', 'time-is-past', '1 January 2020 at 09:00'],
    ['2090-02-29T09:00', 'Europe/Paris', 'time-does-not-exist', '2090-02-29T09:00'],
    ['2090-01-01T09:00', 'Europe/Nowhere', 'time-zone-unknown', '“Europe/Nowhere”'],
  ])('at %s in %s is refused: %s', async (local, timeZone, code, words) => {
    const documentId = await drafted();
    const { status, body } = await schedule(chief, { documentId, local, timeZone });
    expect(status).toBe(400);
    expect(body.error.details.code).toBe(code);
    expect(body.error.message).toContain(words);
    expect(await schedulesOf(documentId)).toEqual([]);
  });

  test('at a time that comes twice is taken when it is said which one is meant', async () => {
    const local = '2090-10-29T02:30';
    const moments = [];
    for (const occurrence of ['first', 'second'] as const) {
      const documentId = await drafted();
      const { body } = await schedule(chief, {
        documentId,
        local,
        timeZone: 'Europe/Paris',
        occurrence,
      });
      moments.push(body.data[0].at);
    }
    expect(moments).toEqual(['2090-10-29T00:30:00.000Z', '2090-10-29T01:30:00.000Z']);
  });

  test('is refused in French to whoever reads French', async () => {
    const french = await signIn(application, 'strapi-super-admin', 'fr');
    const documentId = await drafted();
    const { body } = await schedule(french, { documentId, local: '2020-01-01T09:00' });
    expect(body.error.message).toBe(
      'Le 1 janvier 2020 à 09:00 (UTC) est passé ; choisissez un moment à venir.',
    );
  });

  test.each([
    ['no day', { local: 'tomorrow' }],
    ['no time zone', { local: '2090-01-01T09:00', timeZone: '' }],
    ['another action', { local: '2090-01-01T09:00', action: 'delete' as never }],
  ])('with %s is not understood', async (_, wish) => {
    const documentId = await drafted();
    const { status, body } = await schedule(chief, { documentId, ...wish });
    expect(status).toBe(400);
    expect(body.error.details.code).toBe('request-not-understood');
  });

  test('is of a language of a record that there is', async () => {
    const documentId = await drafted();
    const local = '2090-01-01T09:00';
    const none = await schedule(chief, { documentId: 'nothing', local });
    const term = await schedule(chief, { documentId, uid: 'api::level.level', local });
    const strange = await schedule(chief, { documentId, uid: 'admin::user', local });
    const language = await schedule(chief, { documentId, locale: 'xx', local });
    expect([none.status, term.status, strange.status]).toEqual([404, 404, 404]);
    expect(language.body.error.details.code).toBe('language-not-enabled');

    const english = await makeResource(application, { in: ['en'], draft: true });
    const missing = await schedule(chief, { documentId: english, locale: 'fr', local });
    expect(missing.body.error.details.code).toBe('nothing-to-publish');
  });
});

describe('several schedules of one language', () => {
  const local = '2091-05-05T09:00';

  test('are one publication, then one unpublication', async () => {
    const documentId = await drafted();
    await schedule(chief, { documentId, local });
    const wishes = [
      { local: '2091-06-01T09:00' },
      { action: 'unpublish' as const, local: '2091-05-05T09:00' },
      { action: 'unpublish' as const, local: '2091-05-05T09:01' },
      { action: 'unpublish' as const, local: '2091-07-05T09:01' },
    ];
    const codes = [];
    for (const wish of wishes) {
      const { body } = await schedule(chief, { documentId, ...wish });
      codes.push(body.error?.details.code ?? 'taken');
    }
    expect(codes).toEqual([
      'publication-scheduled',
      'unpublication-before-publication',
      'taken',
      'unpublication-scheduled',
    ]);
  });

  test('were missed while the server was down: they come about in order, all at once', async () => {
    const documentId = await drafted();
    await schedule(chief, { documentId, local: '2091-05-05T09:00' });
    const { body } = await schedule(chief, {
      documentId,
      action: 'unpublish',
      local: '2091-05-06T09:00',
    });
    const [ending, beginning] = body.data;
    expect(await runDue(application, '2091-06-06T00:00:00Z')).toEqual([
      { id: beginning.id, state: 'done' },
      { id: ending.id, state: 'done' },
    ]);
    expect(await isPublished(documentId)).toBe(false);
  });

  test('an unpublication needs something that is public, or will be', async () => {
    const documentId = await drafted();
    const { body } = await schedule(chief, { documentId, action: 'unpublish', local });
    expect(body.error.details.code).toBe('nothing-to-unpublish');
  });

  test('an unpublication takes one language off', async () => {
    const documentId = await makeResource(application);
    await schedule(chief, { documentId, action: 'unpublish', local });
    await runDue(application, '2091-05-05T09:00:00Z');
    expect(await isPublished(documentId, 'en')).toBe(false);
    expect(await isPublished(documentId, 'fr')).toBe(true);
  });
});

describe('a schedule that waits', () => {
  test('is given another time, in the name of whoever does so', async () => {
    const other = await signIn(application, 'strapi-super-admin');
    const documentId = await drafted();
    const { body } = await schedule(chief, { documentId, local: '2092-01-01T09:00' });
    const [{ id }] = body.data;
    const moved = await other.ask(`/clearinghouse/schedules/${id}`, {
      method: 'PUT',
      body: { local: '2092-02-01T09:00', timeZone: 'America/New_York' },
    });
    expect(moved.body.data).toMatchObject([
      { id, at: '2092-02-01T14:00:00.000Z', timeZone: 'America/New_York', by: { id: other.id } },
    ]);
    expect(await runDue(application, '2092-01-02T00:00:00Z')).toEqual([]);
  });

  test('is not moved past the other one', async () => {
    const documentId = await drafted();
    await schedule(chief, { documentId, local: '2092-01-01T09:00' });
    const { body } = await schedule(chief, {
      documentId,
      action: 'unpublish',
      local: '2092-01-03T09:00',
    });
    const { body: refused } = await chief.ask(`/clearinghouse/schedules/${body.data[0].id}`, {
      method: 'PUT',
      body: { local: '2092-01-01T08:00', timeZone: 'UTC' },
    });
    expect(refused.error.details.code).toBe('unpublication-before-publication');
  });

  test('is cancelled, and with a first publication what ends it', async () => {
    const documentId = await drafted();
    await schedule(chief, { documentId, local: '2092-01-01T09:00' });
    const { body } = await schedule(chief, {
      documentId,
      action: 'unpublish',
      local: '2092-01-03T09:00',
    });
    const [, { id }] = body.data;
    const cancelled = await chief.ask(`/clearinghouse/schedules/${id}`, { method: 'DELETE' });
    expect(cancelled.body.data.map(({ state }: { state: string }) => state)).toEqual([
      'cancelled',
      'cancelled',
    ]);
    expect(await runDue(application, '2092-02-01T00:00:00Z')).toEqual([]);

    const again = await chief.ask(`/clearinghouse/schedules/${id}`, { method: 'DELETE' });
    expect(again.body.error.details.code).toBe('schedule-is-over');
  });

  test('is known by its number', async () => {
    for (const id of ['0', '999999', '99999999999999', 'x']) {
      const { status } = await chief.ask(`/clearinghouse/schedules/${id}`, { method: 'DELETE' });
      expect([id, status]).toEqual([id, 404]);
    }
  });

  test('is over when somebody publishes before by hand, and its end still comes', async () => {
    const documentId = await drafted();
    await schedule(chief, { documentId, local: '2092-01-01T09:00' });
    await schedule(chief, { documentId, action: 'unpublish', local: '2092-01-03T09:00' });
    await application.strapi.documents(RESOURCE).publish({ documentId, locale: 'en' });
    expect(await schedulesOf(documentId)).toMatchObject([
      { action: 'unpublish', state: 'waiting' },
      { action: 'publish', state: 'cancelled' },
    ]);
  });

  test('is over when its language is deleted', async () => {
    const documentId = await makeResource(application);
    await schedule(chief, {
      documentId,
      locale: 'fr',
      action: 'unpublish',
      local: '2092-01-03T09:00',
    });
    await application.strapi.documents(RESOURCE).delete({ documentId, locale: 'fr' });
    expect(await schedulesOf(documentId, 'fr')).toMatchObject([{ state: 'cancelled' }]);
    expect(await runDue(application, '2092-02-01T00:00:00Z')).toEqual([]);
  });

  test('goes on waiting while the facts of its language change with another one', async () => {
    const documentId = await makeResource(application);
    const documents = application.strapi.documents(RESOURCE);
    await documents.update({ documentId, locale: 'fr', data: { title: 'Neuf' } as never });
    await schedule(chief, { documentId, locale: 'fr', local: '2093-01-01T09:00' });
    await documents.update({ documentId, locale: 'en', data: { type: 'policy' } as never });
    await documents.publish({ documentId, locale: 'en' });
    expect(await schedulesOf(documentId, 'fr')).toMatchObject([{ state: 'waiting' }]);
    await runDue(application, '2093-01-01T09:00:00Z');
    const row = await readRow(application, RESOURCE, {
      documentId,
      locale: 'fr',
      isPublished: true,
    });
    expect(row).toMatchObject({ title: 'Neuf', type: 'policy' });
  });
});

describe('what is scheduled fails', () => {
  test('with the reason, when what it names is not published, and can be scheduled again', async () => {
    const lead = await makeOrganization(application, { draft: true, words: { name: 'Late' } });
    const documentId = await makeResource(application, {
      draft: true,
      facts: { leadOrganization: lead },
    });
    const { body } = await schedule(chief, { documentId, local: '2094-01-01T09:00' });
    expect(await runDue(application, '2094-01-01T09:00:00Z')).toEqual([
      { id: body.data[0].id, state: 'failed' },
    ]);
    const [failed] = await schedulesOf(documentId);
    expect(failed).toMatchObject({
      state: 'failed',
      reason: { code: 'organization-not-published' },
    });
    expect(failed.reason.message).toContain('Late');
    expect(await isPublished(documentId)).toBe(false);

    await application.strapi
      .documents('api::organization.organization')
      .publish({ documentId: lead, locale: 'en' });
    await schedule(chief, { documentId, local: '2094-01-02T09:00' });
    await runDue(application, '2094-01-02T09:00:00Z');
    expect(await isPublished(documentId)).toBe(true);
  });

  test('when the account of whoever scheduled it is closed', async () => {
    const leaving = await signIn(application, 'strapi-super-admin');
    const documentId = await drafted();
    await schedule(leaving, { documentId, local: '2094-01-01T09:00' });
    await application.strapi.db
      .query('admin::user')
      .update({ where: { id: leaving.id }, data: { isActive: false } });
    await runDue(application, '2094-01-01T09:00:00Z');
    expect(await schedulesOf(documentId)).toMatchObject([
      { state: 'failed', reason: { code: 'person-has-left' } },
    ]);
    expect(await isPublished(documentId)).toBe(false);
  });

  test('when they may no longer publish', async () => {
    const demoted = await signIn(application, 'strapi-super-admin');
    const documentId = await drafted();
    await schedule(demoted, { documentId, local: '2094-01-01T09:00' });
    const author = await application.strapi.db
      .query('admin::role')
      .findOne({ where: { code: 'author' } });
    await application.strapi.db
      .query('admin::user')
      .update({ where: { id: demoted.id }, data: { roles: [author.id] } });
    await runDue(application, '2094-01-01T09:00:00Z');
    expect(await schedulesOf(documentId)).toMatchObject([
      { state: 'failed', reason: { code: 'may-not-publish' } },
    ]);
    expect(await isPublished(documentId)).toBe(false);
  });
});

describe('who may schedule', () => {
  test.each(['author', 'translator-fr'] as const)('%s may not', async (role) => {
    const person = await signIn(application, role);
    const documentId = await makePage(application, { draft: true });
    const { status } = await schedule(person, {
      uid: 'api::page.page',
      documentId,
      locale: 'fr',
      local: '2094-01-01T09:00',
    });
    expect(status).toBe(403);
  });

  test('nobody may who does not sign in', async () => {
    const documentId = await drafted();
    const { status } = await application.ask(schedulesPath(RESOURCE, documentId, 'en'));
    expect(status).toBe(401);
  });
});
