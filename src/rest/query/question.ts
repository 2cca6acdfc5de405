import type { Locale, Uid } from '../../content-model';
import { refuseQuestion } from './bad-question';
import { parseFields } from './fields';
import { parseFilters, type Where } from './filters';
import { type Fallback, parseFallback, parseLocale } from './languages';
import { defaultSortOf, LIST_PARAMETERS, ONE_PARAMETERS, STATUSES } from './limits';
import { type Pagination, parsePagination } from './pagination';
import { parsePopulate, type Populated } from './populate';
import { parseSort, type SortKey } from './sort';
import { readChoice } from './values';

/** A question that can be answered: every name in it exists and is public, every value has its type. */
export type Question = {
  uid: Uid;
  /** The enabled languages, the default one first. */
  languages: readonly Locale[];
  locale: Locale;
  fallback: Fallback;
  fields: string[];
  filters?: Where;
  sort: SortKey[];
  populate: Populated[];
  pagination: Pagination;
};

type About = { uid: Uid; languages: readonly Locale[]; shape: 'list' | 'one' };

/** Answers the parameters that a list, or one record, may be asked with. */
export const parametersOf = (shape: About['shape']): readonly string[] =>
  shape === 'list' ? LIST_PARAMETERS : ONE_PARAMETERS;

/** Answers the question that a parsed query string asks; throws `BadQuestion` for any other. */
export function parseQuestion(
  query: Record<string, unknown>,
  { uid, languages, shape }: About,
): Question {
  const parameters = parametersOf(shape);
  const unknown = Object.keys(query).find((name) => !parameters.includes(name));
  if (unknown !== undefined) refuseQuestion('unknown-parameter', [unknown], parameters, unknown);
  if ('status' in query) readChoice(query.status, ['status'], STATUSES);

  const sort = parseSort(query.sort, uid);
  return {
    uid,
    languages,
    locale: parseLocale(query.locale, languages),
    fallback: parseFallback(query.fallback, languages),
    fields: parseFields(query.fields, uid),
    filters: parseFilters(query.filters, uid),
    sort: withTieBreaker(sort.length > 0 ? sort : parseSort(defaultSortOf(uid), uid)),
    populate: parsePopulate(query.populate, uid),
    pagination: parsePagination(query.pagination),
  };
}

/** Equal entries keep one order on every page: that of their `documentId`. */
const withTieBreaker = (sort: SortKey[]): SortKey[] =>
  sort.some(({ path }) => path.length === 1 && path[0] === 'documentId')
    ? sort
    : [...sort, { path: ['documentId'], direction: 'asc' }];
