import { languageOf } from '../analyser/language';
import { analyseQuery, type TermQuery } from '../query/analyse-query';
import { withTerms } from '../query/beginnings';
import type { WordQuery } from '../query/parse-words';
import { allInField } from '../query/in-field';
import { toFts5 } from '../query/to-fts5';
import { toTsquery } from '../query/to-tsquery';
import type { Locale } from '../../content-model';
import type { MatchField, Store } from '../store';

/** Answers what words look for in the search table of a language. */
export const termsOf = (store: Store, words: WordQuery, locale: Locale): Promise<TermQuery> =>
  withTerms(analyseQuery(words, languageOf(locale)), (word) => store.termsBeginning(locale, word));

/**
 * Answers the documents that match in a language, in one field or in any, in no order; null when the
 * query restricts nothing.
 */
export async function matching(
  store: Store,
  locale: Locale,
  query: TermQuery,
  field?: MatchField,
): Promise<Uint32Array | null> {
  const asked = field ? allInField(query) : query;
  if (asked === null) return new Uint32Array(0);
  const written = store.dialect === 'sqlite' ? toFts5(asked) : toTsquery(asked);
  return written === null ? null : store.match(locale, written, field);
}
