import { expect, test } from 'vitest';
import { paginationMeta, parsePagination, stretchOf } from '../../../src/rest/query/pagination';
import { refusal } from './refusal';

test('without a word the first 25 are answered and counted', () => {
  const pagination = parsePagination(undefined);

  expect(pagination).toEqual({ by: 'page', page: 1, pageSize: 25, withCount: true });
  expect(stretchOf(pagination)).toEqual({ offset: 0, limit: 25 });
  expect(paginationMeta(pagination, 51)).toEqual({
    page: 1,
    pageSize: 25,
    pageCount: 3,
    total: 51,
  });
});

test('pages and stretches are both understood', () => {
  expect(stretchOf(parsePagination({ page: '3', pageSize: '10' }))).toEqual({
    offset: 20,
    limit: 10,
  });
  const byOffset = parsePagination({ start: '7', limit: '100' });
  expect(stretchOf(byOffset)).toEqual({ offset: 7, limit: 100 });
  expect(paginationMeta(byOffset, 9)).toEqual({ start: 7, limit: 100, total: 9 });
});

test('limit=-1 is as many as allowed', () => {
  expect(stretchOf(parsePagination({ limit: '-1' }))).toEqual({ offset: 0, limit: 100 });
});

test('what is not counted has no total', () => {
  const pagination = parsePagination({ page: '2', withCount: 'false' });

  expect(paginationMeta(pagination, undefined)).toEqual({ page: 2, pageSize: 25 });
});

test.each([
  [{ page: '0' }, 'pagination.page', '1…21474836'],
  [{ page: '99999999999999999999' }, 'pagination.page', '1…21474836'],
  [{ page: '1e3' }, 'pagination.page', '1…21474836'],
  [{ page: '1.5' }, 'pagination.page', '1…21474836'],
  [{ pageSize: '101' }, 'pagination.pageSize', '1…100'],
  [{ pageSize: '0' }, 'pagination.pageSize', '1…100'],
  [{ pageSize: '-1' }, 'pagination.pageSize', '1…100'],
  [{ limit: '101' }, 'pagination.limit', '1…100'],
  [{ start: '-1' }, 'pagination.start', '0…2147483647'],
])('%j is refused with what is allowed', (input, path, allowed) => {
  expect(refusal(() => parsePagination(input))).toEqual({
    code: 'wrong-value',
    path,
    allowed: [allowed],
  });
});

test('pages and stretches do not mix', () => {
  expect(refusal(() => parsePagination({ page: '1', limit: '5' }))).toEqual({
    code: 'mixed-pagination',
    path: 'pagination',
    allowed: ['page+pageSize+withCount', 'start+limit+withCount'],
  });
});

test.each([
  [{ offset: '1' }, 'unknown-parameter'],
  [{ page: ['1', '2'] }, 'not-one-value'],
  [{ withCount: 'maybe' }, 'wrong-value'],
  ['1', 'wrong-form'],
  [null, 'wrong-form'],
  [['1'], 'wrong-form'],
])('%j is refused', (input, code) => {
  expect(refusal(() => parsePagination(input)).code).toBe(code);
});
