import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { useApplication } from '../support/application';
import { bareEnvironment } from '../support/commands';
import { TEST_ENVIRONMENT } from '../support/environment';
import { type Instance, launch, listens } from '../support/instances';
import { type Person, signIn } from '../support/people';
import { makeOrganization, makeResource, readRow } from '../support/records';

const application = useApplication();

const RESOURCE = 'api::resource.resource';
const ORGANIZATION = 'api::organization.organization';

let marie: Person;
let omar: Person;
let french: Person;
beforeAll(async () => {
  marie = await signIn(application, 'strapi-super-admin');
  omar = await signIn(application, 'editor', 'fr');
  french = await signIn(application, 'translator-fr');
});

type Body = { title?: string; type?: string; [name: string]: unknown };

const baseOf = async (person: Person, documentId: string, locale = 'en'): Promise<string> =>
  (await person.manage(RESOURCE, `/${documentId}?locale=${locale}`)).body.data.updatedAt;

const save = (
  person: Person,
  documentId: string,
  body: Body,
  base?: string | null,
  locale = 'en',
) =>
  person.manage(RESOURCE, `/${documentId}?locale=${locale}`, {
    method: 'PUT',
    body: { ...body, ...(base === undefined ? {} : { clearinghouse: { base } }) },
  });

const publish = (person: Person, documentId: string, body: Body, base: string) =>
  person.manage(RESOURCE, `/${documentId}/actions/publish?locale=en`, {
    method: 'POST',
    body: { ...body, clearinghouse: { base } },
  });

const titleOf = async (documentId: string, locale = 'en') =>
  (await readRow(application, RESOURCE, { documentId, locale, isPublished: false }))?.title;

describe('a save on a text that has moved on', () => {
  test('is refused with who has saved and when, and changes nothing', async () => {
    const id = await makeResource(application, { draft: true });
    const base = await baseOf(omar, id);
    await save(marie, id, { title: 'Marie’s' }, base);
    const { status, body } = await save(omar, id, { title: 'Omar’s' }, base);

    expect(status).toBe(409);
    expect(body).toEqual({
      data: null,
      error: {
        status: 409,
        name: 'ConflictError',
        message: expect.stringMatching(
          /^Test strapi-super-admin a enregistré ce texte après que vous l’avez ouvert \(\d+ \S+ \d{4} à \d\d:\d\d UTC\)\. Gardez ce que vous avez saisi, rechargez le texte, puis enregistrez\.$/,
        ),
        details: {
          code: 'text-has-moved-on',
          by: 'Test strapi-super-admin',
          at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
          moment: expect.any(String),
        },
      },
    });
    expect(await titleOf(id)).toBe('Marie’s');
  });

  test('is refused when it is to be published at once, too', async () => {
    const id = await makeResource(application, { draft: true });
    const base = await baseOf(omar, id);
    await save(marie, id, { title: 'Marie’s' }, base);

    expect((await publish(omar, id, { title: 'Omar’s' }, base)).status).toBe(409);
    expect(
      await readRow(application, RESOURCE, { documentId: id, locale: 'en', isPublished: true }),
    ).toBe(null);
  });

  test('passes once the form has loaded the text again', async () => {
    const id = await makeResource(application, { draft: true });
    const base = await baseOf(omar, id);
    await save(marie, id, { title: 'Marie’s' }, base);

    expect((await save(omar, id, { title: 'Omar’s' }, await baseOf(omar, id))).status).toBe(200);
  });

  test('passes for one’s own saves, each after the form has loaded the last', async () => {
    const id = await makeResource(application, { draft: true });
    for (const title of ['one', 'two', 'three']) {
      expect((await save(marie, id, { title }, await baseOf(marie, id))).status).toBe(200);
    }
    const published = await publish(marie, id, { title: 'four' }, await baseOf(marie, id));
    expect(published.status).toBe(200);
    expect((await save(marie, id, { title: 'five' }, await baseOf(marie, id))).status).toBe(200);
  });

  test('passes when the form begins a record', async () => {
    const { status } = await marie.manage(RESOURCE, '/actions/publish?locale=en', {
      method: 'POST',
      body: { title: 'New', type: 'policy', clearinghouse: { base: null } },
    });

    expect(status).toBe(200);
  });

  test('passes without a base, as scripts send it', async () => {
    const id = await makeResource(application, { draft: true });
    await save(marie, id, { title: 'Marie’s' });

    expect((await save(omar, id, { title: 'Omar’s' })).status).toBe(200);
  });

  test.each(['yesterday', 7, { base: 1 }])('is refused with a base of %j', async (base) => {
    const id = await makeResource(application, { draft: true });

    const { status, body } = await save(marie, id, { title: 'x' }, base as string);

    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      name: 'ValidationError',
      details: { code: 'request-not-understood' },
    });
  });

  test('is not caused by facts that were carried into a translation', async () => {
    const id = await makeResource(application, { draft: true });
    const base = await baseOf(french, id, 'fr');
    await save(marie, id, { type: 'policy' }, await baseOf(marie, id));
    expect(await baseOf(french, id, 'fr')).not.toBe(base);

    expect((await save(french, id, { title: 'Traduit' }, base, 'fr')).status).toBe(200);
  });

  test('is not caused by older facts that a form still sends with a translation', async () => {
    const id = await makeResource(application, { draft: true });
    const base = await baseOf(marie, id, 'fr');
    await save(marie, id, { type: 'policy' });

    const late = await save(marie, id, { title: 'Traduit', type: 'approach' }, base, 'fr');
    const now = await baseOf(marie, id, 'fr');
    const other = await save(marie, id, { title: 'x', type: 'approach' }, now, 'fr');

    expect(late.status).toBe(200);
    expect(late.body.data).toMatchObject({ title: 'Traduit', type: 'policy' });
    expect(other.body.error.details.code).toBe('facts-in-source-language');
  });

  test('is not caused by another language', async () => {
    const id = await makeResource(application, { draft: true });
    const base = await baseOf(marie, id);
    await save(french, id, { title: 'Traduit' }, await baseOf(french, id, 'fr'), 'fr');

    expect((await save(marie, id, { title: 'Said' }, base)).status).toBe(200);
  });

  test('is caused by a discarded draft', async () => {
    const id = await makeResource(application);
    await save(marie, id, { title: 'Changed' });
    const base = await baseOf(omar, id);
    await marie.manage(RESOURCE, `/${id}/actions/discard?locale=en`, { method: 'POST', body: {} });

    expect((await save(omar, id, { title: 'Omar’s' }, base)).status).toBe(409);
    expect((await save(omar, id, { title: 'Omar’s' }, await baseOf(omar, id))).status).toBe(200);
  });

  test('is told from the first save of a language that somebody else has begun', async () => {
    const id = await makeResource(application, { draft: true, in: ['en'] });
    const first = await save(french, id, { title: 'Premier' }, null, 'fr');
    const second = await save(marie, id, { title: 'Second' }, null, 'fr');

    expect([first.status, second.status]).toEqual([200, 409]);
    expect(await titleOf(id, 'fr')).toBe('Premier');
  });

  test('does not concern what the save entails for other documents', async () => {
    const organization = await makeOrganization(application, { in: ['en'], draft: true });
    await marie.manage(ORGANIZATION, `/${organization}?locale=en`, {
      method: 'PUT',
      body: { acronym: 'NEW' },
    });
    const id = await makeResource(application, { draft: true });
    const base = await baseOf(marie, id);

    const { status } = await save(
      marie,
      id,
      { leadOrganization: { connect: [{ documentId: organization }] } },
      base,
    );

    expect(status).toBe(200);
  });

  test('happens to all but one of those who save from the same base at once', async () => {
    const id = await makeResource(application, { draft: true });
    const base = await baseOf(marie, id);

    const answers = await Promise.all(
      [marie, omar, marie, omar].map((person, index) =>
        save(person, id, { title: `Version ${index}` }, base),
      ),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const winner = answers.findIndex(({ status }) => status === 200);
    expect(await titleOf(id)).toBe(`Version ${winner}`);
  });
});

const lock = (person: Person, id: string, body: object = {}, locale = 'en') =>
  person.ask(`/clearinghouse/documents/${RESOURCE}/${id}/${locale}/lock`, { method: 'PUT', body });

describe('the lock of a language', () => {
  const release = (person: Person, id: string) =>
    person.ask(`/clearinghouse/documents/${RESOURCE}/${id}/en/lock`, { method: 'DELETE' });

  test('is taken, kept by renewal, seen by others, taken over, and given back', async () => {
    const id = await makeResource(application, { draft: true });

    const taken = await lock(marie, id);
    expect(taken.status).toBe(200);
    expect(taken.body.data).toEqual({
      by: { id: marie.id, name: 'Test strapi-super-admin' },
      since: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      isMine: true,
      isTakenFromMe: false,
    });
    expect((await lock(marie, id)).body.data).toEqual(taken.body.data);
    expect((await lock(omar, id)).body.data).toEqual({ ...taken.body.data, isMine: false });

    const over = await lock(omar, id, { takeOver: true });
    expect(over.body.data).toMatchObject({ by: { id: omar.id }, isMine: true });
    expect((await lock(marie, id)).body.data).toMatchObject({
      by: { id: omar.id },
      isMine: false,
      isTakenFromMe: true,
    });

    expect((await release(marie, id)).status).toBe(204);
    expect((await lock(marie, id)).body.data).toMatchObject({ isMine: false });
    expect((await release(omar, id)).status).toBe(204);
    expect((await lock(marie, id)).body.data).toMatchObject({ isMine: true });
  });

  test('has one holder when several ask at once', async () => {
    const id = await makeResource(application, { draft: true });

    const answers = await Promise.all([marie, omar, marie, omar].map((person) => lock(person, id)));

    expect(new Set(answers.map(({ body }) => body.data.by.id)).size).toBe(1);
  });

  test('is free again when nobody has renewed it for two minutes', async () => {
    const id = await makeResource(application, { draft: true });
    await lock(marie, id);
    await application.strapi.db
      .connection('editorial_locks')
      .where({ document_id: id })
      .update({ renewed_at: new Date(Date.now() - 120_000).toISOString() });

    expect((await lock(omar, id)).body.data).toMatchObject({
      by: { id: omar.id },
      isMine: true,
      isTakenFromMe: false,
    });
  });

  test('blocks no save by itself', async () => {
    const id = await makeResource(application, { draft: true });
    await lock(marie, id);

    expect((await save(omar, id, { title: 'Omar’s' }, await baseOf(omar, id))).status).toBe(200);
  });

  test('is forgotten with its document', async () => {
    const id = await makeResource(application, { draft: true });
    await lock(marie, id);
    await marie.manage(RESOURCE, `/${id}?locale=*`, { method: 'DELETE' });

    const rows = await application.strapi.db
      .connection('editorial_locks')
      .where({ document_id: id });
    expect(rows).toEqual([]);
    expect((await lock(marie, id)).status).toBe(404);
  });

  test('is for those who may write there', async () => {
    const id = await makeResource(application, { draft: true });
    const author = await signIn(application, 'author');

    expect((await lock(french, id, {}, 'fr')).status).toBe(200);
    expect((await lock(french, id, {}, 'en')).status).toBe(403);
    expect((await lock(author, id)).status).toBe(403);
  });

  test('is refused for what is not there, and with what is not understood', async () => {
    const id = await makeResource(application, { draft: true });

    expect((await lock(marie, 'nothing')).status).toBe(404);
    expect((await lock(marie, id, {}, 'xx')).body.error.details.code).toBe('language-not-enabled');
    expect((await lock(marie, id, { takeOver: 'yes' })).body.error).toMatchObject({
      status: 400,
      details: { code: 'request-not-understood' },
    });
    expect((await lock(marie, id, { other: true })).status).toBe(400);
  });
});

describe.runIf(inject('databaseKind') === 'postgres')('two instances', () => {
  let other: Instance;
  let elsewhere: Person;
  beforeAll(async () => {
    other = await launch(
      bareEnvironment({ ...TEST_ENVIRONMENT, DATABASE_URL: String(process.env.DATABASE_URL) }),
    );
    await listens(other);
    elsewhere = await signIn({ ...application, ask: other.ask }, 'editor');
  });
  afterAll(() => other.stop());

  test('know of one another’s locks', async () => {
    const id = await makeResource(application, { draft: true });

    expect((await lock(marie, id)).body.data.isMine).toBe(true);
    expect((await lock(elsewhere, id)).body.data).toMatchObject({
      by: { id: marie.id },
      isMine: false,
    });
    expect((await lock(elsewhere, id, { takeOver: true })).body.data.isMine).toBe(true);
    expect((await lock(marie, id)).body.data).toMatchObject({ isMine: false, isTakenFromMe: true });
  });

  test('let one of two simultaneous saves from the same base pass', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await makeResource(application, { draft: true });
      const base = await baseOf(marie, id);

      const answers = await Promise.all([
        save(marie, id, { title: 'Here' }, base),
        save(elsewhere, id, { title: 'Elsewhere' }, base),
      ]);

      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await titleOf(id)).toBe(answers[0].status === 200 ? 'Here' : 'Elsewhere');
    }
  });
});
