import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import secretNames from '../../../src/operations/secret-names.json';
import { ROOT } from '../../support/paths';

const READING = /(?:\benv(?:\.\w+)?\(\s*'|\b(?:process\.env|environment)\.)([A-Z][A-Z_]+)/g;

/** What our own commands tell the application, and what every process has: nobody sets it. */
const OURS = ['CATALOGUE_AT_START', 'PATH'];

const sourcesIn = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(path.join(ROOT, folder, name), 'utf8'));

const example = readFileSync(path.join(ROOT, '.env.example'), 'utf8');
const explained = new Set([...example.matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name));

test('.env.example names every variable that the application reads', () => {
  const read = ['config', 'src']
    .flatMap(sourcesIn)
    .flatMap((source) => [...source.matchAll(READING)].map(([, name]) => name));

  expect(read).toContain('LANGUAGES');
  const unexplained = [...read, ...secretNames].filter((name) => !explained.has(name));
  expect(unexplained.filter((name) => !OURS.includes(name))).toEqual([]);
});

test('.env.example gives no secret a value', () => {
  for (const name of secretNames) expect(example).toMatch(new RegExp(`^${name}=$`, 'm'));
});
