import { describe, expect, test } from 'vitest';
import { compareVersions, onTopOf, typedIn } from '../../../src/admin/edit-view/conflict-compare';
import { asValidation } from '../../../src/admin/edit-view/refused-save';

const RESOURCE = 'api::resource.resource';

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

const loaded = {
  title: 'A café',
  summary: 'Once a week',
  body: paragraph('Come in'),
  keywords: [{ id: 4, __temp_key__: 'a0', word: 'talk' }],
  policyAreas: { connect: [], disconnect: [] },
};

describe('two texts that rest on the same one', () => {
  test('differ where one or both have changed a field', () => {
    const mine = { ...loaded, title: 'A language café', summary: 'Every Monday' };
    const theirs = {
      ...loaded,
      title: 'The café',
      body: paragraph('Welcome'),
      keywords: [{ id: 4, word: 'talk' }],
      updatedAt: '2026-11-24T10:00:00.000Z',
    };
    expect(compareVersions(RESOURCE, { loaded, mine, theirs })).toEqual([
      { name: 'title', changedBy: 'both', mine: 'A language café', theirs: 'The café' },
      { name: 'summary', changedBy: 'me', mine: 'Every Monday', theirs: 'Once a week' },
      { name: 'body', changedBy: 'them', mine: 'Come in', theirs: 'Welcome' },
    ]);
  });

  test('do not differ where both have written the same, or nothing in another way', () => {
    const mine = { ...loaded, title: 'The café', licence: undefined };
    const theirs = { ...loaded, title: 'The café', licence: null, authors: [] };
    expect(compareVersions(RESOURCE, { loaded, mine, theirs })).toEqual([]);
  });

  test('differ in a relation when the form adds or removes something', () => {
    const mine = {
      ...loaded,
      policyAreas: { connect: [{ documentId: 'x', label: 'Migration' }], disconnect: [] },
    };
    expect(compareVersions(RESOURCE, { loaded, mine, theirs: { ...loaded } })).toEqual([
      { name: 'policyAreas', changedBy: 'me', mine: '+ Migration', theirs: '' },
    ]);
  });
});

test('what is typed is every field of the form that is not as it was loaded', () => {
  const mine = { ...loaded, summary: 'Every Monday', body: paragraph('Welcome') };
  expect(typedIn(RESOURCE, loaded, mine)).toEqual({
    summary: 'Every Monday',
    body: paragraph('Welcome'),
  });
});

test('parts of components that are gone from the stored text are new ones again', () => {
  const keywords = {
    type: 'component',
    component: 'shared.keyword',
    repeatable: true,
  } as const;
  const typed = [
    { id: 4, word: 'talk' },
    { id: 5, word: 'listen' },
  ];
  expect(onTopOf(keywords, typed, [{ id: 4, word: 'talk' }])).toEqual([
    { id: 4, word: 'talk' },
    { word: 'listen' },
  ]);
});

describe('a refused save', () => {
  test('is one of the form’s own, whose text Strapi keeps', () => {
    expect(
      asValidation({
        status: 409,
        name: 'ConflictError',
        message: 'Saved meanwhile.',
        details: { code: 'text-has-moved-on', by: 'Ada' },
      }),
    ).toEqual({
      status: 409,
      name: 'ValidationError',
      message: 'Saved meanwhile.',
      details: { code: 'text-has-moved-on', by: 'Ada', errors: [] },
    });
  });

  test('keeps the problems that it names', () => {
    const errors = [{ path: ['title'], message: 'Too long.', name: 'ValidationError' }];
    const refusal = { name: 'ValidationError', message: 'Too long.', details: { errors } };
    expect(asValidation(refusal)).toEqual(refusal);
  });
});
