import { beforeAll, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { type Person, signIn } from '../support/people';
import { makeOrganization, makePage, makeResource } from '../support/records';
import { lead, standing, withoutReviews } from '../support/workflow';

const RESOURCE = 'api::resource.resource';

const application = useApplication({ REVIEWS_NEEDED: '1' });
let editor: Person;

beforeAll(async () => {
  editor = await signIn(application, 'editor');
});

const make = <Result>(work: () => Promise<Result>) => withoutReviews(application, work);
const today = () => new Date().toISOString().slice(0, 10);
const inWords = (language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date());

test('what is withdrawn answers 410 with the day and the reason, in the language asked for', async () => {
  const documentId = await make(() => makeResource(application));
  const slug = (await application.ask(`/api/resources/${documentId}?locale=fr`)).body.data.slug;
  const refused = await lead(editor, documentId, 'withdraw', {}, { locale: 'fr' });
  expect([refused.status, refused.body.error.details.code]).toEqual([
    400,
    'withdrawal-reason-needed',
  ]);

  const words = { fr: 'Voir la loi de 2026.', en: 'See the Act of 2026.' };
  const withdrawn = await lead(
    editor,
    documentId,
    'withdraw',
    { reason: 'superseded', words },
    { locale: 'fr' },
  );

  expect(withdrawn.body.data).toMatchObject({
    stage: 'withdrawn',
    tombstone: { locale: 'fr', reason: 'superseded', words, withdrawnOn: today() },
  });
  for (const identifier of [documentId, slug]) {
    const { status, body } = await application.ask(`/api/resources/${identifier}?locale=fr`);
    expect([status, body]).toEqual([
      410,
      {
        data: null,
        error: {
          status: 410,
          name: 'GoneError',
          message: `« ${identifier} » a été retiré le ${inWords('fr')}. Une version plus récente le remplace. Voir la loi de 2026.`,
          details: {
            code: 'withdrawn',
            reason: 'superseded',
            words: 'Voir la loi de 2026.',
            withdrawnOn: today(),
          },
        },
      },
    ]);
  }
  const inEnglish = await application.ask(`/api/resources/${documentId}?locale=en`);
  expect(inEnglish.status).toBe(200);
  const instead = await application.ask(`/api/resources/${documentId}?locale=fr&fallback=source`);
  expect([instead.status, instead.body.data.locale]).toEqual([200, 'en']);

  await lead(editor, documentId, 'withdraw', { reason: 'superseded' });
  const nowhere = await application.ask(`/api/resources/${documentId}?fallback=source`);
  expect([nowhere.status, nowhere.body.error.message]).toEqual([
    410,
    `“${documentId}” was withdrawn on ${inWords('en')}. Something newer takes its place.`,
  ]);
});

test('what is reopened is only missing; what is published again is there', async () => {
  const documentId = await make(() => makeResource(application, { in: ['en'] }));
  const read = async () => (await application.ask(`/api/resources/${documentId}`)).status;
  await lead(editor, documentId, 'withdraw', { reason: 'outdated' });
  expect(await read()).toBe(410);
  expect((await lead(editor, documentId, 'publish')).status).toBe(400);

  await lead(editor, documentId, 'reopen');
  expect(await read()).toBe(404);
  const reviewer = await signIn(application, 'reviewer');
  await lead(editor, documentId, 'submit');
  await lead(reviewer, documentId, 'approve');
  await lead(editor, documentId, 'publish');
  expect(await read()).toBe(200);
  expect((await standing(editor, documentId)).tombstone).toBeNull();
});

test('organisations and pages are withdrawn, too; terms never are', async () => {
  const organization = await make(() => makeOrganization(application, { in: ['en'] }));
  const page = await make(() => makePage(application, { in: ['en'] }));
  await lead(
    editor,
    organization,
    'withdraw',
    { reason: 'request' },
    { uid: 'api::organization.organization' },
  );
  await lead(editor, page, 'withdraw', { reason: 'other' }, { uid: 'api::page.page' });
  expect((await application.ask(`/api/organizations/${organization}`)).status).toBe(410);
  expect((await application.ask(`/api/pages/${page}`)).status).toBe(410);
  expect((await application.ask('/api/places/nowhere')).status).toBe(404);
});

test('an organisation that published records name is not withdrawn', async () => {
  const leading = await make(() => makeOrganization(application, { in: ['en'] }));
  await make(() => makeResource(application, { in: ['en'], facts: { leadOrganization: leading } }));
  const { status, body } = await lead(
    editor,
    leading,
    'withdraw',
    { reason: 'other' },
    { uid: 'api::organization.organization' },
  );
  expect([status, body.error.details.code]).toEqual([400, 'in-published-use']);
  expect((await application.ask(`/api/organizations/${leading}`)).status).toBe(200);
});

test('Strapi’s own button withdraws without a reason', async () => {
  const documentId = await make(() => makeResource(application, { in: ['en'] }));
  const { status } = await editor.manage(RESOURCE, `/${documentId}/actions/unpublish?locale=en`, {
    method: 'POST',
    body: {},
  });
  expect(status).toBe(200);
  expect(await standing(editor, documentId)).toMatchObject({ stage: 'withdrawn', tombstone: null });
  expect((await application.ask(`/api/resources/${documentId}`)).status).toBe(404);
});

test('a deleted record leaves no tombstone', async () => {
  const documentId = await make(() => makeResource(application, { in: ['en'] }));
  await lead(editor, documentId, 'withdraw', { reason: 'rights' });
  await editor.manage(RESOURCE, `/${documentId}?locale=en`, { method: 'DELETE' });
  expect((await application.ask(`/api/resources/${documentId}`)).status).toBe(404);
});
