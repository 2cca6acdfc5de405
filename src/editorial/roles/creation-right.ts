import type { Locale } from '../../content-model';
import { refuse } from '../refusals';
import { translatedBy } from './roles-table';

/** Answers the languages of a translator's roles, or null for anybody who may do more. */
function translatorsLanguages(): Locale[] | null {
  const user: { roles?: { code: string }[] } | undefined = strapi.requestContext.get()?.state.user;
  const languages = (user?.roles ?? []).map(({ code }) => translatedBy(code));
  const isTranslator = languages.length > 0 && !languages.includes(null);
  return isTranslator ? languages.filter((language) => language !== null) : null;
}

/**
 * Refuses a new record to a translator: they translate what exists. The content manager itself
 * cannot tell a new record from a new language of one.
 */
export function guardNewRecord(): void {
  if (translatorsLanguages()) refuse('translators-translate');
}

/** Refuses a new language of a record to a translator of other languages. */
export function guardNewLanguage(language: Locale): void {
  const theirs = translatorsLanguages();
  if (theirs && !theirs.includes(language)) {
    refuse('translators-translate', { language, theirs });
  }
}
