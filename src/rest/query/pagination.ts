import { refuseQuestion } from './bad-question';
import {
  DEFAULT_PAGE_SIZE,
  MAX_INTEGER,
  MAX_PAGE,
  MAX_PAGE_SIZE,
  OFFSET_PARAMETERS,
  PAGE_PARAMETERS,
  PAGINATION_PARAMETERS,
} from './limits';
import { isObject, readBoolean, readInteger } from './values';

/** Which stretch of a list is wanted, and whether its total is counted. */
export type Pagination =
  | { by: 'page'; page: number; pageSize: number; withCount: boolean }
  | { by: 'offset'; start: number; limit: number; withCount: boolean };

const path = (name: string) => ['pagination', name];

/** Answers the stretch that `pagination` says; the first 25 entries without any. */
export function parsePagination(input: unknown = {}): Pagination {
  if (!isObject(input)) {
    return refuseQuestion('wrong-form', ['pagination'], PAGINATION_PARAMETERS, input);
  }
  const names: string[] = Object.keys(input);
  const unknown = names.find((name) => !PAGINATION_PARAMETERS.some((known) => known === name));
  if (unknown !== undefined) {
    return refuseQuestion('unknown-parameter', path(unknown), PAGINATION_PARAMETERS, unknown);
  }
  const { page = 1, pageSize = DEFAULT_PAGE_SIZE, start = 0, limit, withCount = true } = input;
  const isByPage = names.includes('page') || names.includes('pageSize');
  const isByOffset = names.includes('start') || names.includes('limit');
  if (isByPage && isByOffset) {
    return refuseQuestion(
      'mixed-pagination',
      ['pagination'],
      [PAGE_PARAMETERS.join('+'), OFFSET_PARAMETERS.join('+')],
    );
  }
  const isCounted = readBoolean(withCount, path('withCount'));
  if (isByOffset) {
    return {
      by: 'offset',
      start: readInteger(start, path('start'), 0, MAX_INTEGER),
      limit: parseLimit(limit),
      withCount: isCounted,
    };
  }
  return {
    by: 'page',
    page: readInteger(page, path('page'), 1, MAX_PAGE),
    pageSize: readInteger(pageSize, path('pageSize'), 1, MAX_PAGE_SIZE),
    withCount: isCounted,
  };
}

/** `limit=-1` is Strapi's spelling of "as many as allowed". */
function parseLimit(limit: unknown): number {
  if (limit === undefined) return DEFAULT_PAGE_SIZE;
  if (String(limit) === '-1') return MAX_PAGE_SIZE;
  return readInteger(limit, path('limit'), 1, MAX_PAGE_SIZE);
}

/** Answers a stretch as the database counts it. */
export const stretchOf = (pagination: Pagination): { offset: number; limit: number } =>
  pagination.by === 'page'
    ? { offset: (pagination.page - 1) * pagination.pageSize, limit: pagination.pageSize }
    : { offset: pagination.start, limit: pagination.limit };

/** Answers `meta.pagination` in Strapi's shape; without a counted total, without the totals. */
export function paginationMeta(pagination: Pagination, total: number | undefined) {
  if (pagination.by === 'offset') {
    const { start, limit } = pagination;
    return { start, limit, ...(total === undefined ? {} : { total }) };
  }
  const { page, pageSize } = pagination;
  return {
    page,
    pageSize,
    ...(total === undefined ? {} : { pageCount: Math.ceil(total / pageSize), total }),
  };
}
