import type { Locale } from '../content-model';

const DEFAULT_LANGUAGES = 'en,fr';

/**
 * Answers the enabled languages as BCP 47 codes, from `LANGUAGES`; the first is the default one.
 * Throws when the list is empty.
 */
export function readLanguages(environment: NodeJS.ProcessEnv = process.env): Locale[] {
  const languages = (environment.LANGUAGES ?? DEFAULT_LANGUAGES)
    .split(',')
    .map((language) => language.trim())
    .filter(Boolean);
  if (languages.length === 0) {
    throw new Error('LANGUAGES names no language; give at least one, as in "en,fr".');
  }
  return [...new Set(languages)];
}

/** Answers the language whose entries Strapi answers when none is asked for. */
export const defaultLanguage = (): Locale => readLanguages()[0];
