import type { Locale } from '../content-model';
import { defaultLanguage, readLanguages } from './languages';
import { isNested } from './one-at-a-time';
import { refuse } from './refusals';
import type { WriteAction } from './writes';

const OF_ONE_LANGUAGE: readonly WriteAction[] = ['create', 'update'];

/**
 * Answers the language or languages that a write is about, the default one where none is named.
 * Refuses what is not an enabled language, listing those that are; `*` means all of a document's.
 * What an editor's write entails may reach languages that are no longer enabled.
 */
export function enabledLocale(action: WriteAction, asked: unknown): Locale | Locale[] {
  if (asked === undefined || asked === null || asked === '') return defaultLanguage();
  if (isNested()) return asked as Locale | Locale[];
  const languages = readLanguages();
  const isOne = OF_ONE_LANGUAGE.includes(action);
  const unknown = [asked]
    .flat()
    .find((code) => !languages.includes(code as Locale) && (code !== '*' || isOne));
  if (unknown !== undefined || (isOne && Array.isArray(asked))) {
    refuse('language-not-enabled', { language: String(unknown ?? asked), languages });
  }
  return asked as Locale | Locale[];
}
