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

/** Answers the row that what is the same in every language is read from: that of the source language. */
export function chooseFacts<Row extends { locale: Locale; values: { sourceLanguage?: unknown } }>(
  rows: readonly Row[],
  languages: readonly Locale[],
): Row | undefined {
  const source = sourceOf(rows);
  return chooseRow(rows, source as Locale, source, languages);
}

/** Answers the language that a record was first written in, as its rows say. */
export const sourceOf = (rows: readonly { values: { sourceLanguage?: unknown } }[]): unknown =>
  rows.find(({ values }) => values.sourceLanguage)?.values.sourceLanguage;
