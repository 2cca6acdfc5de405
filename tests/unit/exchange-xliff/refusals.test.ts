import { expect, test } from 'vitest';
import { compareSource } from '../../../src/exchange/xliff/compare-source';
import type { Content } from '../../../src/exchange/xliff/inline-codes';
import { messageOf } from '../../../src/exchange/xliff/messages';
import { unitsOf, type Words } from '../../../src/exchange/xliff/units';
import type { XliffFile } from '../../../src/exchange/xliff/xliff';
import { apply, fileOf, read, RESOURCE, write } from './files';

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const linkTo = (url: string, words: string) => ({ type: 'link', url, children: [text(words)] });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

const SOURCE: Words = {
  title: 'A title',
  body: [
    paragraph(text('See '), linkTo('https://example.org/en', 'here'), text('.')),
    paragraph(text('Now', { bold: true })),
  ],
};

const returned = (file: XliffFile): XliffFile => read(write(file)).files[0];

/** Answers the file with one unit translated as XLIFF says it. */
function translated(source: Words, target: Words | null, id: string, inside: string): XliffFile {
  const xml = write(fileOf(source, target)).replace(
    new RegExp(`(<unit id="${id}".*?</source>)(?:\\s*<target>.*?</target>)?`, 's'),
    `$1<target>${inside}</target>`,
  );
  const [file] = read(xml).files;
  return { ...file, units: file.units.filter((unit) => unit.target !== null) };
}

const codesOf = (inside: string, target: Words | null = FRENCH) =>
  apply(translated(SOURCE, target, 'body.0', inside), SOURCE, target).problems.map(
    ({ code }) => code,
  );

const FRENCH: Words = {
  title: 'Un titre',
  body: [
    paragraph(text('Voir '), linkTo('https://example.org/fr', 'ici'), text('.')),
    paragraph(text('Maintenant')),
  ],
};

test('an unchanged source has no differences, with or without the hash', () => {
  const file = returned(fileOf(SOURCE));
  expect(compareSource(file, unitsOf(RESOURCE, SOURCE))).toEqual([]);
  expect(compareSource({ ...file, sourceHash: undefined }, unitsOf(RESOURCE, SOURCE))).toEqual([]);
});

test('a tool that rewrites spaces in the source does no harm', () => {
  const file = returned(fileOf({ title: 'A  title' }));
  file.units[0].source = { tokens: [{ kind: 'text', text: 'A title' }], codes: {} };
  expect(compareSource(file, unitsOf(RESOURCE, { title: 'A  title' }))).toEqual([]);
});

test('what has changed, gone and come is told with the old and the new words', () => {
  const file = returned(fileOf({ title: 'A title', summary: 'Old', sheet: { goals: 'Goal' } }));
  const now = unitsOf(RESOURCE, { title: 'A title', summary: 'New', keywords: [{ word: 'k' }] });
  expect(compareSource(file, now)).toEqual([
    { path: 'summary', before: 'Old', now: 'New' },
    { path: 'sheet.goals', before: 'Goal', now: null },
    { path: 'keywords.0.word', before: null, now: 'k' },
  ]);
});

test('a changed link is a changed source', () => {
  const file = returned(fileOf(SOURCE));
  const body = JSON.parse(JSON.stringify(SOURCE.body).replace('/en', '/en2'));
  const changes = compareSource(file, unitsOf(RESOURCE, { ...SOURCE, body }));
  expect(changes).toEqual([{ path: 'body.0', before: 'See here.', now: 'See here.' }]);
});

test.each([
  ['the link is gone', 'Voir ici.'],
  ['the link is empty', 'Voir ici<pc id="1" dataRefStart="d1"></pc>.'],
  ['the link stands twice', '<pc id="1">a</pc><pc id="1">b</pc>'],
  ['a code is new', '<pc id="1">a</pc><pc id="9" dataRefStart="d1">b</pc>'],
  ['a link was never closed', 'Voir <sc id="1" dataRef="d1"/>ici.'],
  ['a link ends before it begins', 'Voir <ec id="1"/>ici<sc id="1" dataRef="d1"/>.'],
])('codes: %s', (_name, inside) => {
  expect(codesOf(inside)).toEqual(['codes-changed']);
});

test('codes: a link that leads elsewhere is refused', () => {
  const file = translated(SOURCE, FRENCH, 'body.0', '<pc id="1" dataRefStart="d1">ici</pc>');
  const unit = file.units.find(({ id }) => id === 'body.0');
  (unit?.target as Content).codes[1] = '{"type":"link","url":"https://example.com/"}';
  expect(apply(file, SOURCE, FRENCH).problems).toMatchObject([
    { code: 'codes-changed', values: { path: 'body.0', before: 'See here.', now: 'ici' } },
  ]);
});

test('codes may move, and the link of the present translation stays', () => {
  const file = translated(SOURCE, FRENCH, 'body.0', '<pc id="1" dataRefStart="d2">Ici</pc> donc.');
  expect(apply(file, SOURCE, FRENCH)).toMatchObject({
    problems: [],
    changed: ['body.0'],
    data: {
      body: [
        paragraph(text(''), linkTo('https://example.org/fr', 'Ici'), text(' donc.')),
        paragraph(text('Maintenant')),
      ],
    },
  });
});

test('a present translation that does without a mark can be corrected without it', () => {
  const file = translated(SOURCE, FRENCH, 'body.1', 'À présent');
  expect(apply(file, SOURCE, FRENCH)).toMatchObject({ problems: [], changed: ['body.1'] });
});

test('a text without codes takes none', () => {
  const file = translated(SOURCE, FRENCH, 'title', 'Un <pc id="1">titre</pc>');
  expect(apply(file, SOURCE, FRENCH).problems).toMatchObject([{ code: 'codes-changed' }]);
});

test('a body that has no counterpart yet has to be translated whole', () => {
  const file = translated(SOURCE, null, 'body.1', '<pc id="1" dataRefStart="d1">À présent</pc>');
  expect(apply(file, SOURCE, null).problems).toEqual([
    { code: 'incomplete-list', values: { path: 'body', missing: ['body.0'] } },
  ]);
});

test('texts of a sheet are taken one by one, the others stay', () => {
  const source = { title: 'A', sheet: { goals: 'Goals', results: 'Results' } };
  const target = { title: 'Un', sheet: { id: 7, goals: null, results: 'Résultats', lessons: 'L' } };
  const file = translated(source, target, 'sheet.goals', 'Buts');
  expect(apply(file, source, target)).toMatchObject({
    changed: ['sheet.goals'],
    data: { sheet: { goals: 'Buts', results: 'Résultats', lessons: 'L' } },
  });
});

test('messages are in both languages', () => {
  const problem = {
    code: 'source-changed',
    values: { path: 'title', before: 'Old', now: null },
  } as const;
  expect(messageOf(problem)).toBe(
    'title has changed in the source language: “Old” was sent, now it says (nothing).',
  );
  expect(messageOf(problem, 'fr')).toBe(
    'title a changé dans la langue source\u00a0: «\u00a0Old\u00a0» avait été envoyé, on lit maintenant (rien).',
  );
});
