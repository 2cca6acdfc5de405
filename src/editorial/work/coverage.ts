import { type Locale, schemaOf } from '../../content-model';
import type { Transaction } from '../desk';
import { readLanguages } from '../languages';
import type { Reach } from './reach';

/** How far all records that somebody may read are in one language, by the states of translations. */
export type LanguageCoverage = { locale: Locale; total: number; counts: Record<string, number> };

type Counted = { locale: Locale; state: string | null; count: number | string };

/** A language that is written, and of which nothing is noted, is in progress. */
const UNKNOWN = 'in-progress';

/** Reads how far the records are in each language; what is written in no row of a language is missing. */
export async function readLanguageCoverage(
  trx: Transaction,
  reach: Reach,
): Promise<LanguageCoverage[]> {
  const coverage = new Map(
    readLanguages()
      .filter((locale) => reach.some(({ locales }) => locales.includes(locale)))
      .map((locale): [Locale, LanguageCoverage] => [locale, { locale, total: 0, counts: {} }]),
  );
  for (const { uid, locales } of reach) {
    const drafts = () => trx(schemaOf(uid).collectionName).whereNull('published_at');
    const [{ total }]: { total: number | string }[] = await drafts().countDistinct({
      total: 'document_id',
    });
    const rows: Counted[] = await drafts()
      .select('locale', 'translation_state as state')
      .count({ count: '*' })
      .groupBy('locale', 'translation_state');
    for (const locale of locales) {
      const language = coverage.get(locale);
      if (language) add(language, Number(total), rows);
    }
  }
  return [...coverage.values()];
}

function add(language: LanguageCoverage, total: number, rows: Counted[]): void {
  const { counts } = language;
  let written = 0;
  for (const { locale, state, count } of rows) {
    if (locale !== language.locale) continue;
    const name = state ?? UNKNOWN;
    counts[name] = (counts[name] ?? 0) + Number(count);
    written += Number(count);
  }
  counts.missing = (counts.missing ?? 0) + total - written;
  language.total += total;
}
