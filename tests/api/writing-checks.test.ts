import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Attribute, attributesOf, componentOf, type Uid, UIDS } from '../../src/content-model';
import { useApplication } from '../support/application';
import { type Person, signIn } from '../support/people';
import { makeResource, readRow, termId } from '../support/records';

const application = useApplication();
const RESOURCE = 'api::resource.resource';
const POLICY_AREA = 'api::policy-area.policy-area';
const TOO_LARGE = 2 ** 31;

/** The least that an entry of each type can be made of; nobody makes a policy area. */
const LEAST: Record<Exclude<Uid, typeof POLICY_AREA>, Record<string, unknown>> = {
  'api::issue.issue': { name: 'New', code: 'new' },
  'api::objective.objective': { name: 'New', code: 'new', framework: 'sdg' },
  'api::level.level': { name: 'New', code: 'new' },
  'api::target-group.target-group': { name: 'New', code: 'new' },
  'api::place.place': { name: 'New', code: 'new', kind: 'region' },
  'api::organization.organization': { name: 'New', kind: 'ngo' },
  [RESOURCE]: { title: 'New', type: 'policy' },
  'api::page.page': { title: 'New', code: 'new' },
};

let admin: Person;
let frenchAdmin: Person;
beforeAll(async () => {
  admin = await signIn(application, 'strapi-super-admin');
  frenchAdmin = await signIn(application, 'strapi-super-admin', 'fr');
});

async function write(uid: Uid, data: Record<string, unknown>, person = admin) {
  if (uid !== POLICY_AREA) {
    return person.manage(uid, '?locale=en', { method: 'POST', body: { ...LEAST[uid], ...data } });
  }
  const { documentId } = (await application.strapi.db
    .query(uid)
    .findOne({ where: { locale: 'en' } }))!;
  return person.manage(uid, `/${documentId}?locale=en`, { method: 'PUT', body: data });
}

/** Everything that the database holds of our types, as one value to compare. */
const stored = async () =>
  Promise.all(
    UIDS.map((uid) => application.strapi.db.query(uid).findMany({ orderBy: { id: 'asc' } })),
  );

type Bad = [value: unknown, code: string];

const badTexts: Bad[] = [
  [5, 'not-a-text'],
  [true, 'not-a-text'],
  [['x'], 'not-a-text'],
  [{ a: 1 }, 'not-a-text'],
  ['a\0b', 'forbidden-character'],
];

/** Answers values that no attribute of a kind accepts, with the code of the refusal. */
function badValuesOf(attribute: Attribute): Bad[] {
  switch (attribute.type) {
    case 'relation':
    case 'media':
      return [];
    case 'enumeration':
      return ['nonsense', 'x\0', 5, {}, ['a']].map((value) => [value, 'not-an-option']);
    case 'boolean':
      return ['yes', 1, {}, []].map((value) => [value, 'not-yes-or-no']);
    case 'integer':
      return [
        ['many', 'not-a-whole-number'],
        [1.5, 'not-a-whole-number'],
        [{}, 'not-a-whole-number'],
        [TOO_LARGE, 'number-range'],
        [-TOO_LARGE - 1, 'number-range'],
      ];
    case 'json':
      return [
        [{ a: '\0' }, 'forbidden-character'],
        [{ 'a\0': 1 }, 'forbidden-character'],
        ['\ud800', 'forbidden-character'],
      ];
    case 'blocks':
      return [
        ['text', 'blocks-form'],
        [{}, 'blocks-form'],
        [[{ type: 'video', children: [{ type: 'text', text: 'x' }] }], 'blocks-form'],
        [[{ type: 'paragraph', children: [{ type: 'text', text: '\0' }] }], 'forbidden-character'],
      ];
    case 'component':
      return attribute.repeatable
        ? [
            ['x', 'not-a-list'],
            [{}, 'not-a-list'],
            [[5], 'not-a-group'],
            [[{ id: TOO_LARGE }], 'not-a-group'],
            [Array.from({ length: (attribute.max ?? 0) + 1 }, () => ({})), 'too-many'],
          ]
        : [
            ['x', 'not-a-group'],
            [5, 'not-a-group'],
            [[{}], 'not-a-group'],
            [{ id: 'a\0' }, 'not-a-group'],
          ];
    default:
      return attribute.maxLength
        ? [...badTexts, ['x'.repeat(attribute.maxLength + 1), 'too-long']]
        : badTexts;
  }
}

const GENERIC = UIDS.flatMap((uid) =>
  attributesOf(uid)
    .filter(([name]) => name !== 'sourceLanguage' && !(uid === POLICY_AREA && name === 'code'))
    .flatMap(([name, attribute]) =>
      badValuesOf(attribute).map(([value, code]) => ({ uid, path: [name], value, code })),
    ),
);

const IN_COMPONENTS = attributesOf(RESOURCE).flatMap(([name, attribute]) =>
  attribute.type === 'component'
    ? Object.entries(componentOf(attribute.component).attributes).flatMap(
        ([inner, innerAttribute]) =>
          badValuesOf(innerAttribute).map(([value, code]) => ({
            path: attribute.repeatable ? [name, '0', inner] : [name, inner],
            value: attribute.repeatable ? [{ [inner]: value }] : { [inner]: value },
            code,
          })),
      )
    : [],
);

const name = (value: unknown) => JSON.stringify(value).slice(0, 60);

describe('a wrong value gets a 400 that says where and why, and nothing is stored', () => {
  let before: unknown;
  beforeEach(async () => {
    before = await stored();
  });
  afterEach(async () => {
    expect(await stored()).toEqual(before);
  });

  test.each(UIDS)('%s, every attribute', async (uid) => {
    for (const { path, value, code } of GENERIC.filter((one) => one.uid === uid)) {
      const { status, body } = await write(uid, { [path[0]]: value });

      expect({ path, value: name(value), status, code: body.error.details.code }).toEqual({
        path,
        value: name(value),
        status: 400,
        code,
      });
      expect(body.error.details.errors[0].path[0]).toBe(path[0]);
    }
  });

  test('every field of every component', async () => {
    for (const { path, value, code } of IN_COMPONENTS) {
      const { status, body } = await write(RESOURCE, { [path[0]]: value });

      expect({
        path,
        value: name(value),
        status,
        error: body.error.details.errors[0],
      }).toMatchObject({
        path,
        value: name(value),
        status: 400,
        error: { path, code },
      });
    }
  });

  test.each([
    [
      'startDate',
      '2023-02-30',
      'date-unreal',
      '2023-02-30 is not in the calendar.',
      '2023-02-30 n’existe pas dans le calendrier.',
    ],
    [
      'url',
      'ftp://example.org',
      'url-scheme',
      '“ftp://example.org” must begin with https:// or http://.',
      '«\u00a0ftp://example.org\u00a0» doit commencer par https:// ou http://.',
    ],
    [
      'subtype',
      'index',
      'subtype-of-type',
      '“index” does not belong to the type “policy”, which has: law, strategy, plan, programme.',
      '«\u00a0index\u00a0» ne relève pas du type «\u00a0policy\u00a0», qui comprend\u00a0: law, strategy, plan, programme.',
    ],
  ])('%s %s is refused in the language of the reader', async (field, value, code, en, fr) => {
    const english = await write(RESOURCE, { [field]: value });
    const french = await write(RESOURCE, { [field]: value }, frenchAdmin);

    expect(english.body.error).toMatchObject({
      status: 400,
      name: 'ValidationError',
      details: { code },
    });
    expect(english.body.error.message.endsWith(`: ${en}`)).toBe(true);
    expect(french.body.error.message.endsWith(`\u00a0: ${fr}`)).toBe(true);
    expect(french.body.error.details.errors[0].path).toEqual([field]);
  });

  test.each([
    ['identifiers', [{ scheme: 'isbn', value: '978-0-306-40615-8' }], 'isbn-checksum'],
    ['identifiers', [{ scheme: 'doi', value: 'https://doi.org/10.1000/1' }], 'identifier-prefixed'],
    [
      'identifiers',
      [
        { scheme: 'doi', value: '10.1000/1' },
        { scheme: 'doi', value: '10.1000/1' },
      ],
      'listed-twice',
    ],
    ['documentLanguages', [{ code: 'fr' }, { code: 'fr' }], 'listed-twice'],
    ['authors', [{ name: 'A', orcid: '0000-0002-1825-0098' }], 'orcid-checksum'],
    ['authors', [{ name: 'A', ror: '05dxps055' }], 'ror-form'],
    ['slug', 'Not a slug', 'slug-form'],
    ['contactEmail', 'nobody', 'email-form'],
    ['lastVerifiedOn', '2026-02-30', 'date-unreal'],
  ])('%s: %j', async (field, value, code) => {
    const { status, body } = await write(RESOURCE, { [field]: value });

    expect([status, body.error.details.code, body.error.details.errors[0].path[0]]).toEqual([
      400,
      code,
      field,
    ]);
  });

  const BAD_REFERENCES = [
    'nothing-there',
    'a\0',
    -1,
    TOO_LARGE,
    1.5,
    true,
    { connect: true },
    { id: 'x' },
    { id: TOO_LARGE },
    { documentId: 5 },
    { documentId: 'a\0' },
    { connect: 'x' },
    { connect: { id: TOO_LARGE } },
    { connect: [{ documentId: 'nothing-there' }] },
    { connect: [{ id: 'x' }] },
    { set: 'x' },
    { set: [TOO_LARGE] },
    '99999999999',
    0,
    { disconnect: [{ documentId: 'a\0' }] },
    [['x']],
    [{}],
  ];
  const REFERENCES = attributesOf(RESOURCE).filter(
    ([, { type }]) => type === 'relation' || type === 'media',
  );

  test.each(REFERENCES.map(([field]) => field))('what %s names exists', async (field) => {
    for (const value of BAD_REFERENCES) {
      const { status } = await write(RESOURCE, { [field]: value });

      expect({ value, status }).toEqual({ value, status: 400 });
    }
  });
});

test('a partial save is judged with what is stored', async () => {
  const id = await makeResource(application, {
    in: ['en'],
    draft: true,
    facts: { type: 'policy', subtype: 'law', startDate: '2010' },
  });
  const save = (body: object) =>
    admin.manage(RESOURCE, `/${id}?locale=en`, { method: 'PUT', body });

  const answers = [
    await save({ endDate: '2009' }),
    await save({ type: 'platform' }),
    await save({ endDate: '2010-01', type: 'policy' }),
  ];

  expect(answers.map(({ status, body }) => [status, body.error?.details.code])).toEqual([
    [400, 'dates-order'],
    [400, 'subtype-of-type'],
    [200, undefined],
  ]);
});

test('true values are stored as they are', async () => {
  const values = {
    url: 'https://www.unaoc.org/',
    startDate: '2010-01',
    endDate: '2010-12-31',
    subtype: 'strategy',
    contactEmail: 'info@unaoc.org',
    lastVerifiedOn: '2026-01-31',
    policyAreas: {
      connect: [{ documentId: await termId(application, POLICY_AREA, 'socio-economic') }],
    },
    identifiers: [
      { scheme: 'doi', value: '10.1787/eag-2018-en' },
      { scheme: 'isbn', value: '978-0-306-40615-7' },
    ],
    authors: [{ name: 'Josiah Carberry', orcid: '0000-0002-1825-0097' }],
  };

  const { status, body } = await write(RESOURCE, values);

  expect(status).toBe(201);
  const row = await readRow(application, RESOURCE, {
    documentId: body.data.documentId,
    locale: 'en',
  });
  const { policyAreas, ...plain } = values;
  expect(row).toMatchObject(plain);
  expect(row.policyAreas).toHaveLength(policyAreas.connect.length);
});
