import type { Core } from '@strapi/strapi';
import { readLanguages } from './languages';

const NAMES: Record<string, string> = { en: 'English (en)', fr: 'Français (fr)' };

/**
 * Makes every language of `LANGUAGES` a locale of Strapi's, and the first of them the default one.
 * Locales that are no longer listed stay: what was written in them is never dropped by a setting.
 * Throws when Strapi does not know a language, naming it.
 */
export async function enableLanguages(strapi: Core.Strapi): Promise<void> {
  const { locales, 'iso-locales': isoLocales } = strapi.plugin('i18n').services;
  const known: { code: string; name: string }[] = isoLocales.getIsoLocales();
  const languages = readLanguages();

  for (const code of languages) {
    const language = known.find((candidate) => candidate.code === code);
    if (!language)
      throw new Error(`LANGUAGES names "${code}", a language that Strapi does not know.`);
    if (!(await locales.findByCode(code))) {
      await locales.create({ code, name: NAMES[code] ?? language.name });
    }
  }
  if ((await locales.getDefaultLocale()) !== languages[0]) {
    await locales.setDefaultLocale({ code: languages[0] });
  }
}
