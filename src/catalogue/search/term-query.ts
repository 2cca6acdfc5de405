import { languageOf } from '../analyser/language';
import { analyseQuery, type TermQuery } from '../query/analyse-query';
import type { WordQuery } from '../query/parse-words';
import { toFts5 } from '../query/to-fts5';
import { toTsquery } from '../query/to-tsquery';
import type { Locale } from '../../content-model';
import type { MatchField, Store } from '../store';

/** Answers what words look for in the search table of a language. */
export const termsOf = (words: WordQuery, locale: Locale): TermQuery =>
  analyseQuery(words, languageOf(locale));

/**
 * Answers the documents that match in a language, in one field or in any, in ascending order; null
 * when the query restricts nothing.
 */
export async function matching(
  store: Store,
  locale: Locale,
  query: TermQuery,
  field?: MatchField,
): Promise<Uint32Array | null> {
  const written = store.dialect === 'sqlite' ? toFts5(query) : toTsquery(query);
  return written === null ? null : store.match(locale, written, field);
}
