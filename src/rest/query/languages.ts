import type { Locale } from '../../content-model';
import { refuseQuestion } from './bad-question';
import { FALLBACKS } from './limits';
import { readOne } from './values';

/** Which language stands in for a missing one: none, the record's own source, or a given one. */
export type Fallback = 'none' | 'source' | { language: Locale };

/** Answers the asked language; without one, the default (first) language. */
export function parseLocale(input: unknown, languages: readonly Locale[]): Locale {
  if (input === undefined) return languages[0];
  const locale = readOne(input, ['locale'], languages);
  if (languages.includes(locale)) return locale;
  return refuseQuestion('language-not-enabled', ['locale'], languages, locale);
}

/** Answers the asked fallback; without one, none, as Strapi itself does. */
export function parseFallback(input: unknown, languages: readonly Locale[]): Fallback {
  const allowed = [...languages, ...FALLBACKS];
  if (input === undefined) return 'none';
  const fallback = readOne(input, ['fallback'], allowed);
  if (fallback === 'none' || fallback === 'source') return fallback;
  if (languages.includes(fallback)) return { language: fallback };
  return refuseQuestion('language-not-enabled', ['fallback'], allowed, fallback);
}

/** Answers the language in which a refusal is worded: French when French was asked for and is there. */
export function languageOfMessages(input: unknown, languages: readonly Locale[]): 'en' | 'fr' {
  const isFrench = typeof input === 'string' && languages.includes(input) && /^fr(-|$)/.test(input);
  return isFrench ? 'fr' : 'en';
}
