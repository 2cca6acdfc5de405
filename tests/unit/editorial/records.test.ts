import { describe, expect, test } from 'vitest';
import { attributesOf, labelsIn, UIDS } from '../../../src/content-model';
import { checkRecord, SUBTYPES } from '../../../src/editorial/checks';
import { fieldName } from '../../../src/editorial/field-name';
import { CHECK_MESSAGES } from '../../../src/editorial/messages-checks';
import { messageOf } from '../../../src/editorial/refusals';

const RESOURCE = 'api::resource.resource';
const TODAY = '2026-11-24';

const codesOf = (
  data: Record<string, unknown>,
  stored: Record<string, unknown> | null = null,
): string[] =>
  checkRecord(RESOURCE, data, stored, TODAY).map(({ path, code }) => `${path.join('.')} ${code}`);

describe('values by themselves', () => {
  test.each<[unknown, string, unknown]>([
    ['title', 'not-a-text', 5],
    ['title', 'not-a-text', { en: 'x' }],
    ['title', 'too-long', 'x'.repeat(501)],
    ['title', 'forbidden-character', 'a\0b'],
    ['title', 'forbidden-character', 'half \ud83d'],
    ['title', 'only-spaces', ' \n '],
    ['slug', 'slug-form', 'Été'],
    ['slug', 'slug-form', 'a--b'],
    ['summary', 'too-long', 'x'.repeat(2001)],
    ['type', 'not-an-option', 'book'],
    ['type', 'not-an-option', ['policy']],
    ['ongoing', 'not-yes-or-no', 'true'],
    ['keywords', 'not-a-list', { word: 'x' }],
    ['keywords', 'too-many', Array.from({ length: 31 }, () => ({ word: 'x' }))],
    ['sheet', 'not-a-group', []],
    ['sheet', 'not-a-group', { id: 'x' }],
    ['sheet', 'not-a-group', { id: 2 ** 31 }],
    ['body', 'blocks-form', 'text'],
    ['body', 'blocks-form', [{ type: 'video', children: [] }]],
    ['body', 'blocks-form', [{ type: 'paragraph', children: [{ type: 'text' }] }]],
    ['body', 'blocks-form', [{ type: 'paragraph', children: [] }]],
    [
      'body',
      'blocks-link',
      [
        {
          type: 'paragraph',
          children: [
            { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'x' }] },
          ],
        },
      ],
    ],
    ['body', 'forbidden-character', [{ type: 'quote', children: [{ type: 'text', text: '\0' }] }]],
    ['contactEmail', 'email-form', 'nobody'],
    ['lastVerifiedOn', 'date-unreal', '2026-02-30'],
  ])('%s is refused as %s', (name, code, value) => {
    expect(codesOf({ [String(name)]: value })).toEqual([`${name} ${code}`]);
  });

  test('a place inside a list is told', () => {
    const authors = [{ name: 'A' }, { name: 5, orcid: 'x' }];

    expect(codesOf({ authors })).toEqual([
      'authors.1.name not-a-text',
      'authors.1.orcid orcid-form',
    ]);
  });

  test('an integer fits its column and its schema', () => {
    const check = (order: unknown) =>
      checkRecord('api::issue.issue', { order }, null).map(({ code }) => code);

    expect([check(0), check(7), check(null)]).toEqual([[], [], []]);
    expect(check(-1)).toEqual(['number-range']);
    expect(check(2 ** 31)).toEqual(['number-range']);
    expect(check(1.5)).toEqual(['not-a-whole-number']);
    expect(check('7')).toEqual(['not-a-whole-number']);
  });

  test('a code of a term and a code of a page have their own forms', () => {
    const codes = (uid: 'api::place.place' | 'api::page.page', code: string) =>
      checkRecord(uid, { code }, null).map((problem) => problem.code);

    expect(codes('api::place.place', 'FR')).toEqual([]);
    expect(codes('api::page.page', 'FR')).toEqual(['code-form']);
    expect(codes('api::place.place', 'é')).toEqual(['code-form']);
  });

  test('what is absent is not wrong', () => {
    expect(codesOf({ title: null, slug: '', url: null, authors: null, type: undefined })).toEqual(
      [],
    );
  });

  test('a whole body with every block is right', () => {
    const text = { type: 'text', text: 'x', bold: true };
    const body = [
      { type: 'heading', level: 2, children: [text] },
      {
        type: 'list',
        format: 'ordered',
        children: [
          { type: 'list-item', children: [text] },
          {
            type: 'list',
            format: 'unordered',
            children: [{ type: 'list-item', children: [text] }],
          },
        ],
      },
      { type: 'image', image: { url: '/uploads/a.png' }, children: [text] },
      {
        type: 'paragraph',
        children: [{ type: 'link', url: 'mailto:a@example.org', children: [text] }],
      },
    ];

    expect(codesOf({ body })).toEqual([]);
  });
});

describe('values together', () => {
  test('an end may not come before the start, also when the start is stored', () => {
    expect(codesOf({ endDate: '2009' }, { startDate: '2010-01' })).toEqual(['endDate dates-order']);
    expect(codesOf({ startDate: '2010-01', endDate: '2010' })).toEqual([]);
    expect(codesOf({ title: 'x' }, { startDate: '2010', endDate: '2009' })).toEqual([]);
  });

  test('what ended is not ongoing, what will end may be', () => {
    expect(codesOf({ ongoing: true }, { endDate: '2010' })).toEqual(['ongoing ended-but-ongoing']);
    expect(codesOf({ ongoing: true, endDate: '2026' })).toEqual([]);
    expect(codesOf({ ongoing: false, endDate: '2010' })).toEqual([]);
  });

  test('a subtype belongs to its type', () => {
    expect(codesOf({ subtype: 'law' }, { type: 'policy' })).toEqual([]);
    expect(codesOf({ type: 'platform' }, { subtype: 'law' })).toEqual(['subtype subtype-of-type']);
  });

  test('every subtype of the schema belongs to exactly one type', () => {
    const attributes = new Map(attributesOf(RESOURCE));
    const optionsOf = (name: string) => {
      const attribute = attributes.get(name);
      return attribute?.type === 'enumeration' ? attribute.enum : [];
    };

    expect(Object.keys(SUBTYPES)).toEqual(optionsOf('type'));
    expect(Object.values(SUBTYPES).flat().sort()).toEqual(optionsOf('subtype').sort());
  });

  test('a review is not due before the last verification', () => {
    expect(codesOf({ reviewDueOn: '2026-01-01' }, { lastVerifiedOn: '2026-01-02' })).toEqual([
      'reviewDueOn review-before-verification',
    ]);
  });

  test('languages and identifiers are listed once', () => {
    const identifiers = [
      { scheme: 'doi', value: '10.1000/ABC' },
      { scheme: 'handle', value: '10.1000/abc' },
      { scheme: 'doi', value: '10.1000/abc' },
    ];

    expect(
      codesOf({ documentLanguages: [{ code: 'fr' }, { code: 'en' }, { code: 'fr' }] }),
    ).toEqual(['documentLanguages.2 listed-twice']);
    expect(codesOf({ identifiers })).toEqual(['identifiers.2 listed-twice']);
  });

  test('an identifier that keeps its stored scheme is judged by it', () => {
    const stored = { identifiers: [{ id: 3, scheme: 'issn', value: '0378-5955' }] };

    expect(codesOf({ identifiers: [{ id: 3, value: '0378-5954' }] }, stored)).toEqual([
      'identifiers.0.value issn-checksum',
    ]);
  });

  test('a joint rule waits until its values are right by themselves', () => {
    expect(codesOf({ startDate: '2010', endDate: '2009-13' })).toEqual(['endDate date-unreal']);
  });
});

test('every text with a pattern in the schema is checked on drafts too', () => {
  const unchecked = UIDS.flatMap((uid) =>
    attributesOf(uid)
      .filter(([, attribute]) => 'regex' in attribute)
      .filter(([name]) => checkRecord(uid, { [name]: '§' }, null).length === 0)
      .map(([name]) => `${uid} ${name}`),
  );

  expect(unchecked).toEqual([]);
});

test('a message says where, what, and what is allowed, in both languages', () => {
  const [problem] = checkRecord(RESOURCE, { type: 'policy', subtype: 'index' }, null);
  const nameIn = (language: string) => labelsIn(language).attributes.resource.subtype.label;

  expect(messageOf(problem.code, problem.values, 'en')).toBe(
    `${nameIn('en')}: “index” does not belong to the type “policy”, which has: law, strategy, plan, programme.`,
  );
  expect(messageOf(problem.code, problem.values, 'fr')).toBe(
    `${nameIn('fr')}\u00a0: «\u00a0index\u00a0» ne relève pas du type «\u00a0policy\u00a0», qui comprend\u00a0: law, strategy, plan, programme.`,
  );
});

test.each(['en', 'fr'])('a place in a component is told by its names in %s', (language) => {
  const { attributes } = labelsIn(language);

  expect(fieldName(RESOURCE, 'authors.1.orcid', language)).toBe(
    `${attributes.resource.authors.label} 2, ${attributes['resource.author'].orcid.label}`,
  );
  expect(fieldName(RESOURCE, 'sheet.goals', language)).toBe(
    `${attributes.resource.sheet.label}, ${attributes['resource.sheet'].goals.label}`,
  );
});

test('every message keeps the typography of its language', () => {
  const values = { uid: RESOURCE, field: 'title', value: 'x', bare: 'x', allowed: ['x'] };
  const withoutAddresses = (text: string) => text.replace(/\b(https?|mailto|urn):\S*/g, '');

  for (const [code, { en, fr }] of Object.entries(CHECK_MESSAGES)) {
    expect(en(values), code).not.toMatch(/[«»’‘]\s|\u00a0|\u202f|'/);
    expect(withoutAddresses(fr(values)), code).not.toMatch(
      /[“”']|[^\u00a0]:|[^\u202f][;!?]|«[^\u00a0]|[^\u00a0]»/,
    );
  }
});
