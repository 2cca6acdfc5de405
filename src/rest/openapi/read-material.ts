import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../content-model';
import type { Choices } from './choices';
import type { Material } from './material';
import { EXPLAINED_IN, type Explained, WORDS } from './words';

/**
 * Reads what the document is made of, once for each language that explains it.
 * `root` is the root of the application, `languages` those of the content, the default one first.
 */
export function readMaterials(root: string, languages: Locale[]): Record<Explained, Material> {
  const { version } = readJson<{ version: string }>(root, 'package.json');
  const choices = readJson<Choices>(root, 'database/vocabularies/choices.json');
  return Object.fromEntries(
    EXPLAINED_IN.map((locale) => [locale, { version, languages, choices, words: WORDS[locale] }]),
  ) as Record<Explained, Material>;
}

const readJson = <Content>(root: string, file: string): Content =>
  JSON.parse(readFileSync(path.join(root, file), 'utf8'));
