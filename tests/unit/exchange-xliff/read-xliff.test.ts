import { expect, test } from 'vitest';
import { XliffRefusal } from '../../../src/exchange/xliff/messages';
import { LARGEST_FILE, readXliff } from '../../../src/exchange/xliff/read-xliff';
import { fileOf, read, write } from './files';

const XLIFF = write(fileOf({ title: 'A title' }));

const withInSource = (inside: string) =>
  XLIFF.replace('<source>A title</source>', `<source>${inside}</source>`);

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof XliffRefusal) return error.code;
    throw error;
  }
  return 'accepted';
}

test.each([
  ['nothing', '', 'not-xml'],
  ['a text', 'title', 'not-xml'],
  ['half a file', XLIFF.slice(0, -20), 'not-xml'],
  ['an unknown entity', withInSource('&lol;'), 'not-xml'],
  ['an attribute without quotes', XLIFF.replace('"2.1"', '2.1'), 'not-xml'],
  ['two roots', `${XLIFF}<a/>`, 'not-xml'],
  ['a DOCTYPE', XLIFF.replace('?>', '?><!DOCTYPE xliff>'), 'document-type'],
  [
    'external entities behind a comment',
    XLIFF.replace('?>', '?><!-- a --> <!doctype x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
    'document-type',
  ],
  [
    'a bomb of entities',
    XLIFF.replace('?>', '?>\n<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'),
    'document-type',
  ],
  ['a forbidden character', withInSource('\u0001'), 'illegal-character'],
  ['a forbidden reference', withInSource('&#0;'), 'illegal-character'],
  ['a code point that does not exist', withInSource('<cp hex="FFFFFFFF"/>'), 'illegal-character'],
  ['deep codes', withInSource('<mrk id="m">'.repeat(300) + '</mrk>'.repeat(300)), 'too-deep'],
  ['HTML', withInSource('<b>bold</b>'), 'unknown-element'],
  ['another vocabulary', '<html/>', 'not-xliff'],
  ['XLIFF 1.2', XLIFF.replace('"2.1"', '"1.2"'), 'xliff-version'],
  ['no target language', XLIFF.replace(' trgLang="fr"', ''), 'no-languages'],
  ['no document', XLIFF.replace(/<file.*<\/file>/s, ''), 'no-files'],
])('%s is refused', (_name, xml, code) => {
  expect(codeOf(() => read(xml))).toBe(code);
});

test('what is too large, or in no Unicode encoding, is refused unread', () => {
  expect(codeOf(() => readXliff(new Uint8Array(LARGEST_FILE + 1)))).toBe('too-large');
  expect(codeOf(() => readXliff(Buffer.from(withInSource('é'), 'latin1')))).toBe('not-unicode');
});

test('UTF-16, as some tools write it, says the same', () => {
  const bytes = Buffer.from(`\ufeff${withInSource('été')}`, 'utf16le');
  expect(readXliff(bytes).files[0].units[0].source.tokens).toEqual([{ kind: 'text', text: 'été' }]);
});

test('a tool may cut a unit, group it, mark words in it and split codes', () => {
  const body = [
    {
      type: 'paragraph',
      children: [{ type: 'text', text: 'One. Two.', bold: true }],
    },
  ];
  const xml = write(fileOf({ body }))
    .replace(
      /<segment.*<\/segment>/s,
      `<segment state="translated"><source><sc id="1" dataRef="d1"/>One.</source><target order="3">Un.<ec startRef="1"/></target></segment>
       <ignorable><source> </source><target order="2"> </target></ignorable>
       <segment><source>Two.<ec startRef="1"/></source><target order="1"><sc id="1"/><mrk id="m" type="term">Deux</mrk><sm id="n"/>.</target></segment>`,
    )
    .replace('<unit', '<group id="g"><unit')
    .replace('</unit>', '</unit></group>');

  const [unit] = read(xml).files[0].units;
  expect(unit.source.tokens).toEqual([
    { kind: 'open', id: '1' },
    { kind: 'text', text: 'One. Two.' },
    { kind: 'close', id: '1' },
  ]);
  expect(unit.target).toEqual({
    tokens: [
      { kind: 'open', id: '1' },
      { kind: 'text', text: 'Deux. Un.' },
      { kind: 'close', id: '1' },
    ],
    codes: { 1: '{"bold":true}' },
  });
});

test('a unit of which a part is not translated is told from one that is not translated', () => {
  const segments = (second: string) =>
    XLIFF.replace(
      /<segment.*<\/segment>/s,
      `<segment><source>A</source><target>${second}</target></segment><segment><source>B</source><target/></segment>`,
    );
  expect(read(segments('Un')).files[0].units[0].target).toBe('partial');
  expect(read(segments(' ')).files[0].units[0].target).toBe(null);
});
