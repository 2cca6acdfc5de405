import { beforeAll, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { makeOrganization, makeResource, termId } from '../support/records';

const application = useApplication();

let organization: string;

async function makeFile(): Promise<number> {
  const { id } = await application.strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'logo.png',
      alternativeText: 'A house',
      hash: 'logo_hidden',
      ext: '.png',
      mime: 'image/png',
      size: 1.5,
      width: 10,
      height: 20,
      url: '/uploads/logo.png',
      provider: 'local',
      folderPath: '/',
      formats: { thumbnail: { name: 't', url: '/uploads/t.png', hash: 'hidden', path: null } },
    },
  });
  return id;
}

beforeAll(async () => {
  const place = (code: string) => termId(application, 'api::place.place', code);
  const [france, belgium] = [await place('FR'), await place('BE')];
  organization = await makeOrganization(application, {
    words: (locale) => ({ name: locale === 'fr' ? 'La maison' : 'The house' }),
    facts: {
      place: { documentId: belgium },
      contactEmail: 'private@example.org',
      logo: await makeFile(),
    },
  });
  await makeResource(application, {
    words: (locale) => ({
      title: `Guide ${locale}`,
      keywords: [{ word: `one ${locale}` }, { word: `two ${locale}` }],
      sheet: { goals: `Goals ${locale}` },
    }),
    facts: {
      contactEmail: 'private@example.org',
      places: [{ documentId: belgium }, { documentId: france }],
      leadOrganization: { documentId: organization },
      authors: [{ name: 'Ada' }],
    },
  });
});

async function guide(query: string) {
  const { status, body } = await application.ask(`/api/resources?${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body.data[0];
}

test('nothing is populated unless it is asked for', async () => {
  const record = await guide('');

  for (const name of ['places', 'leadOrganization', 'keywords', 'sheet', 'file', 'createdBy']) {
    expect(record).not.toHaveProperty(name);
  }
});

test('populate=* is every public relation, component and file, one level deep', async () => {
  const record = await guide('populate=*&locale=fr');

  expect(record.leadOrganization).toEqual({
    id: expect.any(Number),
    documentId: organization,
    name: 'La maison',
    acronym: null,
    slug: 'la-maison',
    description: null,
    kind: 'ngo',
    url: null,
    partnerSince: null,
    ror: null,
    sourceLanguage: 'en',
    createdAt: expect.any(String),
    updatedAt: expect.any(String),
    publishedAt: expect.any(String),
    locale: 'fr',
  });
  expect(record.places.map(({ code, locale }: never) => [code, locale])).toEqual([
    ['BE', 'fr'],
    ['FR', 'fr'],
  ]);
  expect(record.keywords).toEqual([
    { id: expect.any(Number), word: 'one fr' },
    { id: expect.any(Number), word: 'two fr' },
  ]);
  expect(record.sheet).toMatchObject({ goals: 'Goals fr', context: null });
  expect(record.authors).toEqual([
    { id: expect.any(Number), name: 'Ada', orcid: null, affiliation: null, ror: null },
  ]);
  expect(record.file).toBeNull();
  expect(record.identifiers).toEqual([]);
});

test('every spelling of a deeper populate reaches the same', async () => {
  const spellings = [
    'populate=leadOrganization.place.parent,leadOrganization.logo',
    'populate[0]=leadOrganization.place.parent&populate[1]=leadOrganization.logo',
    'populate[leadOrganization][populate][place][populate]=parent&populate[leadOrganization][populate][logo]=true',
    'populate[leadOrganization][populate][0]=place.parent&populate[leadOrganization][populate][1]=logo',
  ];
  const records = [];
  for (const spelling of spellings) records.push(await guide(spelling));

  expect(records[0].leadOrganization).toMatchObject({
    name: 'The house',
    place: { code: 'BE', locale: 'en', parent: { code: '155', locale: 'en' } },
  });
  for (const record of records) expect(record).toEqual(records[0]);
});

test('a file is answered with what a reader needs of it', async () => {
  const { body } = await application.ask('/api/organizations?populate=logo');

  expect(body.data[0].logo).toEqual({
    id: expect.any(Number),
    documentId: expect.any(String),
    name: 'logo.png',
    alternativeText: 'A house',
    caption: null,
    width: 10,
    height: 20,
    url: '/uploads/logo.png',
    mime: 'image/png',
    size: 1.5,
    formats: {
      thumbnail: {
        name: 't',
        url: '/uploads/t.png',
        mime: null,
        width: null,
        height: null,
        size: null,
      },
    },
  });
});

test('what is populated can be narrowed, filtered and sorted', async () => {
  const record = await guide(
    'populate[places][fields]=code&populate[places][sort]=code:desc' +
      '&populate[keywords][filters][word][$startsWith]=two&populate[leadOrganization][fields][0]=name',
  );

  expect(record.places).toEqual([
    { id: expect.any(Number), documentId: expect.any(String), code: 'FR' },
    { id: expect.any(Number), documentId: expect.any(String), code: 'BE' },
  ]);
  expect(record.keywords).toEqual([{ id: expect.any(Number), word: 'two en' }]);
  expect(record.leadOrganization).toEqual({
    id: expect.any(Number),
    documentId: organization,
    name: 'The house',
  });
});

test('what is populated follows the language of the record, a fallback too', async () => {
  await makeResource(application, {
    in: ['fr'],
    words: { title: 'Seulement' },
    facts: { leadOrganization: { documentId: organization } },
  });
  const { body } = await application.ask(
    '/api/resources/seulement?fallback=source&populate=leadOrganization.place',
  );

  expect(body.data).toMatchObject({
    isFallback: true,
    leadOrganization: { name: 'La maison', locale: 'fr', place: { locale: 'fr' } },
  });
});

test('five levels are answered, a sixth is refused', async () => {
  const deep = (levels: number) =>
    `populate=leadOrganization.place${'.parent'.repeat(levels - 2)}&fields=title`;

  expect((await guide(deep(5))).leadOrganization.place.parent.code).toBe('155');
  const { status, body } = await application.ask(`/api/resources?${deep(6)}`);
  expect([status, body.error.details.code]).toEqual([400, 'too-deep']);
});

test('a private attribute, a user or the other side of a relation is never reached', async () => {
  for (const path of [
    '/api/resources?populate=*',
    '/api/resources?populate=leadOrganization.logo,leadOrganization.place.parent',
    '/api/organizations?populate=*',
  ]) {
    const { text } = await application.ask(path);
    expect(text).not.toMatch(/private@|contactEmail|createdBy|updatedBy|localizations|hidden/);
  }
});
