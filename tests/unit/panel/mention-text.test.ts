import { describe, expect, test } from 'vitest';
import {
  candidatesFor,
  complete,
  queryAt,
  withNames,
  withNumbers,
} from '../../../src/admin/discussion/mention-text';
import { type Comment, threadsOf } from '../../../src/admin/discussion/types';

const PEOPLE = [
  { id: 1, name: 'Léa Roy' },
  { id: 2, name: 'Léa Roy-Martin' },
  { id: 3, name: 'Ben Okafor' },
];

describe('while a mention is typed', () => {
  test('an at sign at the beginning of a word asks for people', () => {
    expect(queryAt('Dear @lé', 8)).toEqual({ from: 5, typed: 'lé' });
    expect(queryAt('@', 1)).toEqual({ from: 0, typed: '' });
    expect(queryAt('(@Léa Ro', 8)).toEqual({ from: 1, typed: 'Léa Ro' });
  });

  test('an address or anything before the cursor’s word does not', () => {
    expect(queryAt('ben@example', 11)).toBeNull();
    expect(queryAt('@Ben and then', 13)).toBeNull();
  });

  test('people are found by any word of their name, without accents or capitals', () => {
    expect(candidatesFor({ from: 0, typed: 'lea' }, PEOPLE).map(({ id }) => id)).toEqual([1, 2]);
    expect(candidatesFor({ from: 0, typed: 'OKA' }, PEOPLE).map(({ id }) => id)).toEqual([3]);
    expect(candidatesFor({ from: 0, typed: '' }, PEOPLE, 2)).toHaveLength(2);
  });

  test('a choice takes the place of what is typed', () => {
    expect(complete('Dear @lé, look', 8, { from: 5, typed: 'lé' }, PEOPLE[0])).toEqual({
      text: 'Dear @Léa Roy , look',
      cursor: 14,
    });
  });
});

test('names become numbers and names again, the longer name first', () => {
  const text = 'For @Léa Roy-Martin and @Léa Roy.';
  const sent = withNumbers(text, PEOPLE);
  expect(sent).toBe('For @[2] and @[1].');
  expect(withNames(sent, PEOPLE)).toBe(text);
});

test('threads have their answers, settled ones last, and no mark that nobody answered', () => {
  const comment = (id: number, more: Partial<Comment> = {}) =>
    ({ id, parent: null, isDeleted: false, resolved: null, ...more }) as Comment;
  const settled = { by: { id: 1, name: 'Léa' }, at: '2026-01-01T00:00:00.000Z' };
  const threads = threadsOf([
    comment(1, { resolved: settled }),
    comment(2, { isDeleted: true }),
    comment(3, { isDeleted: true }),
    comment(4, { parent: 3 }),
    comment(5),
  ]);
  expect(threads.map(({ comment: { id }, answers }) => [id, answers.length])).toEqual([
    [3, 1],
    [5, 0],
    [1, 0],
  ]);
});
