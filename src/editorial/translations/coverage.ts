import { type Locale, type RecordUid, schemaOf } from '../../content-model';
import type { Transaction } from '../desk';
import { readLanguages } from '../languages';
import type { Reach } from '../work/reach';
import { TRANSLATION_STATES, type TranslationState } from './state';

/** How far the documents of one type are in one language, by the states of translations. */
export type Coverage = {
  uid: RecordUid;
  locale: Locale;
  /** Documents of the type, in whichever enabled language they are written. */
  total: number;
  counts: Record<TranslationState, number>;
};

type Counted = { locale: Locale; state: TranslationState | null; count: number | string };

/** A language that is written, and of which nothing is noted, is in progress. */
const UNKNOWN: TranslationState = 'in-progress';

/** Reads how many documents of each type that somebody may read are how far in each language. */
export async function readCoverage(trx: Transaction, reach: Reach): Promise<Coverage[]> {
  const coverage: Coverage[] = [];
  for (const { uid, locales } of reach) {
    const drafts = () =>
      trx(schemaOf(uid).collectionName)
        .whereNull('published_at')
        .whereIn('locale', readLanguages());
    const [{ total }]: { total: number | string }[] = await drafts().countDistinct({
      total: 'document_id',
    });
    const counted: Counted[] = await drafts()
      .select('locale', 'translation_state as state')
      .count({ count: '*' })
      .groupBy('locale', 'translation_state');
    coverage.push(...locales.map((locale) => coverageOf(uid, locale, Number(total), counted)));
  }
  return coverage;
}

function coverageOf(uid: RecordUid, locale: Locale, total: number, counted: Counted[]): Coverage {
  const own = counted.filter((row) => row.locale === locale);
  const sum = (rows: Counted[]) => rows.reduce((found, { count }) => found + Number(count), 0);
  const counts = Object.fromEntries(
    TRANSLATION_STATES.map((state) => [
      state,
      sum(own.filter((row) => (row.state ?? UNKNOWN) === state)),
    ]),
  ) as Record<TranslationState, number>;
  return { uid, locale, total, counts: { ...counts, missing: total - sum(own) } };
}
