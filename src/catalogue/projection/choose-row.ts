import type { Locale } from '../../content-model';

/**
 * Answers the row whose words a language shows: its own, else that of the source language, else the
 * first in the order of the enabled languages. Answers undefined where there is none in any of these.
 */
export function chooseRow<Row extends { locale: Locale }>(
  rows: readonly Row[],
  locale: Locale,
  source: unknown,
  languages: readonly Locale[],
): Row | undefined {
  for (const wanted of [locale, source, ...languages]) {
    const found = rows.find((row) => row.locale === wanted);
    if (found && languages.includes(found.locale)) return found;
  }
  return undefined;
}
