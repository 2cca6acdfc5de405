import type { Locale } from '../content-model';
import { readerLanguage } from './refusals';

/** Answers what the reader calls a language: `fr` is “French” or « français ». */
export const languageName = (locale: Locale, reader = readerLanguage()): string =>
  new Intl.DisplayNames([reader], { type: 'language' }).of(locale) ?? locale;
