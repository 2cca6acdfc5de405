import { beforeAll, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { lastLine, linesSince } from '../support/audit';
import { type Person, signIn } from '../support/people';
import { makeResource, readRow } from '../support/records';

const RESOURCE = 'api::resource.resource';
const application = useApplication();
let ada: Person;
let french: Person;

beforeAll(async () => {
  ada = await signIn(application, 'strapi-super-admin');
  french = await signIn(application, 'translator-fr', 'fr');
});

const sendOut = (documentIds: string[], to = 'fr', person = ada) =>
  person.ask('/clearinghouse/xliff/export', { method: 'POST', body: { to, documentIds } });

async function takeIn(xliff: string, options: Record<string, string> = {}, person = ada) {
  const body = new FormData();
  body.append('file', new Blob([xliff], { type: 'application/xliff+xml' }), 'words.xlf');
  for (const [name, value] of Object.entries(options)) body.append(name, value);
  return person.ask('/clearinghouse/xliff/import', { method: 'POST', body });
}

const exported = async (documentIds: string[]): Promise<string> =>
  (await sendOut(documentIds)).body.data[0].xliff;

/** Translates a file: each text gets a translation, or another one. */
const translated = (xliff: string) =>
  xliff
    .replace(/\s*<target>[\s\S]*?<\/target>/g, '')
    .replace(/<source>([\s\S]*?)<\/source>/g, '<source>$1</source><target>fr: $1</target>');

const look = async (documentId: string) =>
  (await ada.ask(`/clearinghouse/translations/${RESOURCE}/${documentId}/fr`)).body.data;

const draft = (documentId: string) =>
  readRow(application, RESOURCE, { documentId, locale: 'fr', isPublished: false });

const change = (documentId: string, data: object, locale = 'en') =>
  application.strapi.documents(RESOURCE).update({ documentId, locale, data: data as never });

const WORDS = { title: 'A title', summary: 'A summary' };

test('a selection goes out and comes back translated, confirmed, with a report in words', async () => {
  const [one, other] = [
    await makeResource(application, { in: ['en'], words: WORDS }),
    await makeResource(application, { in: ['en'], words: WORDS }),
  ];
  const { status, body } = await sendOut([one, other]);
  expect(status).toBe(200);
  expect(body.data).toMatchObject([{ sourceLanguage: 'en', documents: 2 }]);

  const before = await lastLine(application);
  const answer = await takeIn(translated(body.data[0].xliff));
  expect(answer.status).toBe(200);
  const told = (await linesSince(application, before)).filter(
    ({ action }) => action === 'import.xliff',
  );
  expect(told.map(({ object_id, locale }) => [object_id, locale]).sort()).toEqual(
    [one, other].map((documentId) => [documentId, 'fr']).sort(),
  );
  expect(answer.body.data).toMatchObject({
    sourceLanguage: 'en',
    targetLanguage: 'fr',
    isDryRun: false,
  });
  expect(answer.body.data.documents).toHaveLength(2);
  expect(answer.body.data.documents).toContainEqual({
    uid: RESOURCE,
    documentId: one,
    title: 'A title',
    outcome: 'written',
    changed: ['Title', 'Summary'],
    isConfirmed: true,
    problems: [],
  });
  expect(await draft(other)).toMatchObject({ title: 'fr: A title', summary: 'fr: A summary' });
  expect(await look(one)).toMatchObject({ state: 'in-progress', by: { id: ada.id }, changes: [] });
});

test('an outdated translation is current again once its file comes back whole', async () => {
  const documentId = await makeResource(application, { words: WORDS });
  await change(documentId, { summary: 'Another summary' });
  await application.strapi.documents(RESOURCE).publish({ documentId, locale: 'en' });
  expect((await look(documentId)).state).toBe('outdated');
  const xliff = await exported([documentId]);

  await takeIn(xliff);
  expect((await look(documentId)).state).toBe('outdated');
  const { body } = await takeIn(translated(xliff));
  expect(body.data.documents).toMatchObject([{ outcome: 'written', isConfirmed: true }]);
  expect((await look(documentId)).state).not.toBe('outdated');
});

test('a file that translates only a part confirms nothing', async () => {
  const documentId = await makeResource(application, { words: WORDS });
  await change(documentId, { summary: 'Another summary' });
  const xliff = (await exported([documentId]))
    .replace('<target>A title</target>', '<target>Un titre</target>')
    .replace('<target>A summary</target>', '');
  const { body } = await takeIn(xliff);
  expect(body.data.documents).toMatchObject([{ outcome: 'written', isConfirmed: false }]);
  expect((await look(documentId)).changes).toMatchObject([]);
  await application.strapi.documents(RESOURCE).publish({ documentId, locale: 'en' });
  expect((await look(documentId)).state).toBe('outdated');
});

test('a dry run says the same and leaves nothing behind', async () => {
  const documentId = await makeResource(application, { in: ['en'], words: WORDS });
  const xliff = translated(await exported([documentId]));
  const { body } = await takeIn(xliff, { isDryRun: 'true' });
  expect(body.data).toMatchObject({
    isDryRun: true,
    documents: [{ outcome: 'written', isConfirmed: true }],
  });
  expect(await draft(documentId)).toBe(null);
  expect((await look(documentId)).state).toBe('missing');
});

test('a source that has changed meanwhile is refused, told in the reader’s language', async () => {
  const documentId = await makeResource(application, { in: ['en'], words: WORDS });
  const xliff = translated(await exported([documentId]));
  await change(documentId, { title: 'After' });
  const { body } = await takeIn(xliff, {}, french);
  expect(body.data.documents).toMatchObject([
    {
      outcome: 'refused',
      problems: [
        {
          code: 'source-changed',
          message:
            'title a changé dans la langue source\u00A0: «\u00A0A title\u00A0» avait été envoyé, on lit maintenant «\u00A0After\u00A0».',
        },
      ],
    },
  ]);
});

test('a rule of writing refuses in the reader’s language, too', async () => {
  const documentId = await makeResource(application, { in: ['en'], words: WORDS });
  const xliff = (await exported([documentId])).replace(
    /(id="title"[\s\S]*?<\/source>)/,
    `$1<target>${'mot '.repeat(200)}</target>`,
  );
  const { body } = await takeIn(xliff, {}, french);
  expect(body.data.documents[0]).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'refused', message: expect.stringMatching(/^La traduction a été refusée/) }],
  });
  expect(body.data.documents[0].problems[0].message).toMatch(/caractères/);
});

test('what is written in the language asked for is left out of a selection', async () => {
  const english = await makeResource(application, { in: ['en'], words: WORDS });
  const own = await makeResource(application, { in: ['fr'], words: WORDS });
  const { body } = await sendOut([english, own]);
  expect(body.data).toMatchObject([{ sourceLanguage: 'en', documents: 1 }]);
});

test('people import what they may write, and only that', async () => {
  const documentId = await makeResource(application, { in: ['fr'], words: WORDS });
  const { body } = await sendOut([documentId], 'en', french);
  const answer = await takeIn(translated(body.data[0].xliff), {}, french);
  expect(answer.body.data.documents).toMatchObject([
    { outcome: 'refused', problems: [{ code: 'not-allowed' }] },
  ]);
  expect(
    (await application.ask('/clearinghouse/xliff/export', { method: 'POST', body: {} })).status,
  ).toBe(401);
});

test('what is no XLIFF, or no question, is refused', async () => {
  const codeOf = ({ status, body }: Awaited<ReturnType<typeof takeIn>>) => [
    status,
    body.error.details.code,
  ];
  expect(codeOf(await takeIn('not XML'))).toEqual([400, 'not-xml']);
  expect(
    codeOf(await ada.ask('/clearinghouse/xliff/import', { method: 'POST', body: {} })),
  ).toEqual([400, 'no-file']);
  expect(codeOf(await sendOut([]))).toEqual([400, 'request-not-understood']);
  expect(codeOf(await sendOut(['nobody']))).toEqual([400, 'unknown-document']);
  expect(codeOf(await sendOut(['nobody'], 'zz'))).toEqual([400, 'language-not-enabled']);
});
