import { isTerm, mainFieldOf, type Uid } from '../../content-model';

/** What a list may be asked with, at the root of the query. */
export const LIST_PARAMETERS = [
  'locale',
  'fallback',
  'filters',
  'sort',
  'fields',
  'populate',
  'pagination',
  'status',
] as const;

/** What one record may be asked with, at the root of the query. */
export const ONE_PARAMETERS = ['locale', 'fallback', 'fields', 'populate', 'status'] as const;

/** The only state that the public reads, whatever `status` says. */
export const STATUSES = ['published'] as const;

/** The values of `fallback` besides the enabled languages. */
export const FALLBACKS = ['none', 'source'] as const;

export const POPULATE_PARAMETERS = ['fields', 'filters', 'sort', 'populate'] as const;
export const MEDIA_PARAMETERS = ['fields'] as const;

export const PAGE_PARAMETERS = ['page', 'pageSize', 'withCount'] as const;
export const OFFSET_PARAMETERS = ['start', 'limit', 'withCount'] as const;
export const PAGINATION_PARAMETERS = ['page', 'pageSize', 'start', 'limit', 'withCount'] as const;

export const DEFAULT_PAGE_SIZE = 25;
export const MAX_PAGE_SIZE = 100;

/** The largest integer that both databases keep in an `integer` column. */
export const MAX_INTEGER = 2_147_483_647;
export const MIN_INTEGER = -2_147_483_648;
export const MAX_PAGE = Math.floor(MAX_INTEGER / MAX_PAGE_SIZE);

/** How many relations or groups deep `filters`, `sort` and `populate` may go. */
export const MAX_DEPTH = 5;
export const MAX_CONDITIONS = 50;
/** How many relations, components and files the filters of one question may walk through. */
export const MAX_JOINS = 10;
export const MAX_LIST_VALUES = 100;
export const MAX_SORT_KEYS = 10;
export const MAX_POPULATED = 40;
export const MAX_TEXT_LENGTH = 1000;
/** How many `name=value` pairs a query may have; Strapi's own parser drops those beyond 1,000. */
export const MAX_PAIRS = 300;

/** Terms come in the order of their vocabulary, records by title or name; `documentId` decides ties. */
export const defaultSortOf = (uid: Uid): string[] =>
  isTerm(uid) ? ['order', 'code'] : [mainFieldOf(uid)];
