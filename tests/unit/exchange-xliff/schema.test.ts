import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../../support/paths';
import { words } from './arbitraries';
import { fileOf, withSourceAsTarget, write } from './files';

const SCHEMA = path.join(ROOT, 'tests/support/xliff/xliff_core_2.0.xsd');
const folder = mkdtempSync(path.join(tmpdir(), 'xliff-'));
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

if (!hasXmllint) console.warn('NOT CHECKED against the XLIFF schema: xmllint is not installed.');

afterAll(() => rmSync(folder, { recursive: true }));

/** Answers what xmllint says against documents: nothing when all are valid. */
function complaints(documents: string[]): string {
  const names = documents.map((xml, index) => {
    const name = path.join(folder, `${index}.xlf`);
    writeFileSync(name, xml);
    return name;
  });
  const { status, stderr } = spawnSync(
    'xmllint',
    ['--nonet', '--noout', '--schema', SCHEMA, ...names],
    { encoding: 'utf8' },
  );
  return status === 0 ? '' : stderr;
}

test.skipIf(!hasXmllint)('every file is valid XLIFF', () => {
  const documents = fc
    .sample(fc.tuple(words, fc.option(words)), { numRuns: 100, seed: 4 })
    .map(([source, target]) => fileOf(source, target, target))
    .filter(({ units }) => units.length > 0)
    .flatMap((file) => [write(file), write(withSourceAsTarget(file))]);

  expect(documents.length).toBeGreaterThan(100);
  expect(complaints(documents)).toBe('');
});

test.skipIf(!hasXmllint)('the schema would find what is wrong', () => {
  const xml = write(fileOf({ title: 'A title' }));
  expect(complaints([xml.replace('<source>', '<source><b/>')])).toContain('b');
  expect(complaints([xml.replace('state="initial"', 'state="new"')])).toContain('new');
});
