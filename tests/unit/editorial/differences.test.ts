import { describe, expect, test } from 'vitest';
import { attributesOf } from '../../../src/content-model';
import { contentOf } from '../../../src/editorial/content';
import { differencesOf } from '../../../src/editorial/differences';
import { readableValue } from '../../../src/editorial/readable-value';

const RESOURCE = 'api::resource.resource';
const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });

const BODY = [
  { type: 'heading', level: 2, children: [text('A heading')] },
  {
    type: 'paragraph',
    children: [
      text('Read '),
      { type: 'link', url: 'https://example.org/', children: [text('this', { bold: true })] },
      text(' now', { italic: true }),
    ],
  },
  {
    type: 'list',
    format: 'ordered',
    children: [
      { type: 'list-item', children: [text('one')] },
      {
        type: 'list',
        format: 'unordered',
        children: [{ type: 'list-item', children: [text('in it')] }],
      },
      { type: 'list-item', children: [text('two')] },
    ],
  },
  { type: 'quote', children: [text('said')] },
  { type: 'code', children: [text('x = 1;')] },
  {
    type: 'image',
    image: { alternativeText: 'a picture', caption: null, url: '/a.png' },
    children: [text('')],
  },
];

const bodyAttribute = attributesOf(RESOURCE).find(([name]) => name === 'body')![1];

describe('values as text', () => {
  test('rich text keeps its form', () => {
    expect(readableValue(bodyAttribute, BODY)).toBe(
      [
        '## A heading',
        'Read [**this**](https://example.org/)_ now_',
        '1. one\n  - in it\n2. two',
        '> said',
        '```\nx = 1;\n```',
        '![a picture](/a.png)',
      ].join('\n\n'),
    );
  });

  test('what is no rich text at all does not throw', () => {
    expect(readableValue(bodyAttribute, [null, 'x', { type: 'list' }, { type: 'image' }])).toBe(
      '\n\n\n\n\n\n![]()',
    );
  });
});

describe('differences between contents', () => {
  const before = contentOf(RESOURCE, {
    title: 'A good title',
    summary: 'As it was',
    body: BODY,
    keywords: [{ id: 1, word: 'work' }],
    sheet: { id: 1, goals: 'To help', results: 'Many' },
    type: 'policy',
  });

  test('are told field by field, in the order of the schema, in the reader’s language', () => {
    const after = contentOf(RESOURCE, {
      title: 'A better title',
      summary: 'As it was',
      body: [{ ...BODY[0], level: 3 }, ...BODY.slice(1)],
      keywords: [
        { id: 2, word: 'work' },
        { id: 3, word: 'home' },
      ],
      sheet: { id: 2, goals: 'To help', results: 'Few' },
      type: 'approach',
    });
    expect(
      differencesOf({ uid: RESOURCE, before, after, language: 'fr' }).map(
        ({ field, label, parts }) => [field, label, parts.filter(({ kind }) => kind !== 'same')],
      ),
    ).toEqual([
      [
        'title',
        'Titre',
        [
          { kind: 'removed', text: 'good ' },
          { kind: 'added', text: 'better ' },
        ],
      ],
      [
        'body',
        'Texte',
        [
          { kind: 'removed', text: '## ' },
          { kind: 'added', text: '### ' },
        ],
      ],
      ['keywords', 'Mots-clés', [{ kind: 'added', text: '\nhome' }]],
      [
        'sheet.results',
        expect.stringContaining(' › '),
        [
          { kind: 'removed', text: 'Many' },
          { kind: 'added', text: 'Few' },
        ],
      ],
    ]);
  });

  test('nothing differs from itself, and everything that is said from nothing', () => {
    expect(differencesOf({ uid: RESOURCE, before, after: before, language: 'en' })).toEqual([]);
    expect(
      differencesOf({ uid: RESOURCE, before: null, after: before, language: 'en' }).map(
        ({ field }) => field,
      ),
    ).toEqual(['title', 'summary', 'body', 'keywords', 'sheet.goals', 'sheet.results']);
  });

  test('facts are compared when they are asked for, and said as the asker wants', () => {
    const after = { ...before, type: 'approach' };
    const [difference] = differencesOf({
      uid: RESOURCE,
      before,
      after,
      language: 'en',
      attributes: attributesOf(RESOURCE),
      say: (_name, attribute, value) =>
        attribute.type === 'enumeration' ? `a ${String(value)}` : undefined,
    });
    expect(difference).toEqual({
      field: 'type',
      label: 'Type',
      parts: [
        { kind: 'same', text: 'a ' },
        { kind: 'removed', text: 'policy' },
        { kind: 'added', text: 'approach' },
      ],
    });
  });
});
