import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelFor } from '../../src/partners/files/content/label';
import { sniff } from '../../src/partners/files/content/sniff';
import { FILE_TYPES } from '../../src/partners/files/content/types';
import {
  drawImage,
  makeCompound,
  makeOffice,
  makeOpenDocument,
  makeZip,
  PDF,
  RTF,
} from '../support/files';

const kindOf = async (content: Buffer | string): Promise<string | null> =>
  (await sniff(Buffer.from(content)))?.extension ?? null;

describe('a file is what its content is', () => {
  const MACROS = [{ name: 'word/vbaProject.bin', content: 'macros' }];

  test.each([
    ['png', () => drawImage('png')],
    ['jpg', () => drawImage('jpeg')],
    ['webp', () => drawImage('webp')],
    ['gif', () => drawImage('gif')],
    ['pdf', () => PDF],
    ['rtf', () => RTF],
    ['docx', () => makeOffice('docx')],
    ['xlsx', () => makeOffice('xlsx')],
    ['pptx', () => makeOffice('pptx')],
    ['odt', () => makeOpenDocument('text')],
    ['ods', () => makeOpenDocument('spreadsheet')],
    ['odp', () => makeOpenDocument('presentation')],
    ['doc', () => makeCompound(['WordDocument', '1Table'])],
    ['xls', () => makeCompound(['Workbook'])],
    ['ppt', () => makeCompound(['Current User', 'PowerPoint Document'])],
    ['csv', () => 'name,town\n"Centre, social",Lyon\n'],
    ['csv', () => 'nom;ville\r\n"Accueil\r\n2";Liège\r\n'],
    ['txt', () => 'Une note, sans tableau.\nEt une autre.'],
    ['txt', () => '\ufeffp <0.05 and write to <desk@example.org>'],
  ])('%s', async (extension, make) => {
    expect(await kindOf(await make())).toBe(extension);
  });

  test.each([
    ['a document with macros', () => makeOffice('docx', MACROS)],
    ['an old document with macros', () => makeCompound(['WordDocument', '_VBA_PROJECT'])],
    [
      'an OpenDocument with macros',
      () => makeOpenDocument('text', [{ name: 'Basic/Standard/Module1.xml', content: 'Sub Main' }]),
    ],
    ['any other archive', () => makeZip([{ name: 'a.txt', content: 'a' }])],
    ['an installer', () => makeCompound(['!Installer'])],
    ['a text of Latin 1', () => Buffer.from('caf\xe9', 'latin1')],
    ['a program', () => Buffer.from('7f454c460201010000000000', 'hex')],
    ['a TIFF', () => Buffer.from('49492a0008000000000000000000', 'hex')],
    ['nothing', () => ''],
    ['spaces', () => '  \n'],
  ])('%s is not taken', async (_what, make) => {
    expect(await kindOf(make())).toBeNull();
  });
});

describe('what a browser or a system could run is not taken', () => {
  const RUN = [
    '<!DOCTYPE html><html><script>alert(1)</script></html>',
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
    '<script>alert(1)</script>',
    '<IFRAME src=x>',
    '<a href="javascript:alert(1)">',
    '<?php system($_GET[0]); ?>',
    '<%= 1 %>',
    '#!/bin/sh\nrm -rf /\n',
    '@echo off\r\ndel *\r\n',
  ];
  const NAMES = ['photo.png', 'paper.pdf', 'table.csv', 'notes.txt', 'page.html', 'x.svg', '../x'];

  test('under any name, whatever stands before or after it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...RUN),
        fc.constantFrom('', '\ufeff', '\n\n', '  \t'),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        async (program, before, after) => {
          expect(await kindOf(before + program + after)).toBeNull();
        },
      ),
    );
  });

  test('hidden in a text or a table', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...RUN.slice(0, 8)),
        fc.constantFrom('name,town\nLyon,', 'Some words first.\n', 'a'.repeat(5000)),
        async (program, before) => {
          expect(await kindOf(before + program)).toBeNull();
        },
      ),
    );
  });

  test('no content at all is stored under an ending that is not listed', async () => {
    const signatures = [
      PDF,
      RTF,
      Buffer.from('PK\x03\x04'),
      Buffer.from('GIF89a'),
      Buffer.from('<'),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...signatures, Buffer.alloc(0)),
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom(...NAMES),
        async (head, tail, name) => {
          const type = await sniff(Buffer.concat([head, tail]));
          if (!type) return;
          expect(Object.values(FILE_TYPES)).toContainEqual(type);
          expect(labelFor(name, type).endsWith(`.${type.extension}`)).toBe(true);
        },
      ),
    );
  });
});

describe('the name of a file', () => {
  test.each([
    ['../../etc/passwd.png', 'passwd.pdf'],
    ['C:\\Users\\me\\Étude finale.docx', 'Étude finale.pdf'],
    ['invoice\u202egnp.exe', 'invoicegnp.pdf'],
    ['a\u0000b\r\n<c>.pdf', 'abc.pdf'],
    ['', 'file.pdf'],
    ['...', 'file.pdf'],
    ['version 2.1 of the paper', 'version 2.1 of the paper.pdf'],
  ])('%j becomes %j', (sent, kept) => {
    expect(labelFor(sent, FILE_TYPES.pdf)).toBe(kept);
  });

  test('is never longer than 200 characters and never splits a sign', () => {
    const label = labelFor('😀'.repeat(300), FILE_TYPES.pdf);
    expect(label.length).toBeLessThanOrEqual(200);
    expect(label).toMatch(/^(😀)+\.pdf$/u);
  });
});
