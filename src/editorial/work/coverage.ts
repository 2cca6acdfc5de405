import type { Locale } from '../../content-model';
import { type Coverage } from '../translations/coverage';

/** How far all records that somebody may read are in one language, by the states of translations. */
export type LanguageCoverage = { locale: Locale; total: number; counts: Record<string, number> };

/** Adds up, language by language, how far the types are. */
export function byLanguage(coverage: Coverage[]): LanguageCoverage[] {
  const languages = new Map<Locale, LanguageCoverage>();
  for (const { locale, total, counts } of coverage) {
    const sum = languages.get(locale) ?? { locale, total: 0, counts: {} };
    sum.total += total;
    for (const [state, count] of Object.entries(counts)) {
      sum.counts[state] = (sum.counts[state] ?? 0) + count;
    }
    languages.set(locale, sum);
  }
  return [...languages.values()];
}
