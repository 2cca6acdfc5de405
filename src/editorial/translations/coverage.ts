import { type Locale, RECORD_UIDS, type RecordUid } from '../../content-model';
import { readLanguages } from '../languages';
import { TRANSLATION_STATES, type TranslationState } from './state';

export type Coverage = {
  uid: RecordUid;
  locale: Locale;
  /** Documents of the type, in whichever language they are written. */
  total: number;
  counts: Record<TranslationState, number>;
};

type Counted = {
  locale: Locale;
  translation_state: TranslationState | null;
  count: number | string;
};

/** Answers how many documents of each type are how far in each enabled language. */
export async function readCoverage(): Promise<Coverage[]> {
  const coverage: Coverage[] = [];
  for (const uid of RECORD_UIDS) {
    const counted: Counted[] = await strapi.db
      .connection(strapi.db.metadata.get(uid).tableName)
      .whereNull('published_at')
      .groupBy('locale', 'translation_state')
      .select('locale', 'translation_state')
      .count({ count: '*' });
    coverage.push(...readLanguages().map((locale) => coverageOf(uid, locale, counted)));
  }
  return coverage;
}

function coverageOf(uid: RecordUid, locale: Locale, counted: Counted[]): Coverage {
  const sum = (rows: Counted[]) => rows.reduce((total, { count }) => total + Number(count), 0);
  const languages = readLanguages();
  const total = sum(
    counted.filter((row) => row.translation_state === 'source' && languages.includes(row.locale)),
  );
  const own = counted.filter((row) => row.locale === locale);
  const counts = Object.fromEntries(
    TRANSLATION_STATES.map((state) => [
      state,
      sum(own.filter((row) => (row.translation_state ?? 'in-progress') === state)),
    ]),
  ) as Record<TranslationState, number>;
  return { uid, locale, total, counts: { ...counts, missing: Math.max(0, total - sum(own)) } };
}
