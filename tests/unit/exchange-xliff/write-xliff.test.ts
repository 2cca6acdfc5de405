import { expect, test } from 'vitest';
import { fileOf, write } from './files';

test('a record reads like this in XLIFF', () => {
  const link = {
    type: 'link',
    url: 'https://example.org/',
    children: [{ type: 'text', text: 'this' }],
  };
  const xml = write(
    fileOf(
      {
        title: 'A guide',
        slug: 'a-guide',
        body: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'Read ' },
              link,
              { type: 'text', text: ' & ' },
              { type: 'text', text: 'act\nnow', bold: true },
            ],
          },
        ],
      },
      { title: 'Un guide' },
    ),
  ).replace(/[0-9a-f]{64}/g, 'HASH');

  expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.1" srcLang="en" trgLang="fr">
  <file id="abc123" original="api::resource.resource/abc123">
    <mda:metadata>
      <mda:metaGroup category="clearinghouse">
        <mda:meta type="source-words-sha256">HASH</mda:meta>
        <mda:meta type="target-words-sha256">HASH</mda:meta>
      </mda:metaGroup>
    </mda:metadata>
    <notes>
      <note>Ressource · A guide</note>
    </notes>
    <unit id="title" name="Titre" xml:space="preserve">
      <notes>
        <note>Au plus 500 caractères.</note>
      </notes>
      <segment state="translated">
        <source>A guide</source>
        <target>Un guide</target>
      </segment>
    </unit>
    <unit id="body.0" name="Texte › 1" xml:space="preserve">
      <originalData>
        <data id="d1">{"type":"link","url":"https://example.org/"}</data>
        <data id="d2">{"bold":true}</data>
        <data id="d3">{"type":"break"}</data>
      </originalData>
      <segment state="initial">
        <source>Read <pc id="1" canCopy="no" canDelete="no" dataRefStart="d1" dataRefEnd="d1" dispStart="&lt;link https://example.org/&gt;" dispEnd="&lt;/link&gt;" type="link">this</pc> &amp; <pc id="2" canCopy="no" canDelete="no" dataRefStart="d2" dataRefEnd="d2" dispStart="&lt;b&gt;" dispEnd="&lt;/b&gt;" subType="xlf:b" type="fmt">act<ph id="3" canCopy="no" canDelete="no" dataRef="d3" disp="&lt;br&gt;" equiv="&#10;" subType="xlf:lb" type="fmt"/>now</pc></source>
      </segment>
    </unit>
  </file>
</xliff>
`);
});
