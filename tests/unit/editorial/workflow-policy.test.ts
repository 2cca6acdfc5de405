import { describe, expect, test } from 'vitest';
import { needsOf, parseReviewPolicy } from '../../../src/editorial/workflow/review-policy';

const RESOURCE = 'api::resource.resource';

const parse = (reviewPolicy: string, reviewsNeeded = 1, reviewsFromOutside = 0) =>
  parseReviewPolicy({ reviewPolicy, reviewsNeeded, reviewsFromOutside });

describe('the review policy of the configuration', () => {
  const policy = parse(' practice:3/2, approach:2/1,project:0/0,page:2/0 ');

  test.each([
    [{ type: 'approach', subtype: 'practice' }, true, { reviews: 3, outside: 2 }],
    [{ type: 'approach', subtype: null }, true, { reviews: 2, outside: 1 }],
    [{ type: 'approach', subtype: 'project' }, true, { reviews: 0, outside: 0 }],
    [{ type: 'policy', subtype: 'law' }, true, { reviews: 1, outside: 0 }],
    [{ type: 'approach', subtype: 'practice' }, false, { reviews: 1, outside: 0 }],
    [{ type: 'approach', subtype: 'project' }, false, { reviews: 0, outside: 0 }],
  ])('%j, source %s', (content, isSource, needs) => {
    expect(needsOf(policy, RESOURCE, content, isSource)).toEqual(needs);
  });

  test('organisations and pages may have needs of their own', () => {
    expect(needsOf(policy, 'api::page.page', {}, true)).toEqual({ reviews: 2, outside: 0 });
    const organization = needsOf(policy, 'api::organization.organization', {}, true);
    expect(organization).toEqual({ reviews: 1, outside: 0 });
  });

  test.each([
    ['practice', 'REVIEW_POLICY: “practice” is not written as type:needed/from-outside.'],
    ['practice:3', 'REVIEW_POLICY: “practice:3” is not written as type:needed/from-outside.'],
    ['practice:-1/0', 'REVIEW_POLICY: “practice:-1/0” is not written as type:needed/from-outside.'],
    [
      'practice:1/2',
      'REVIEW_POLICY: “practice:1/2”: more reviews from outside (2) than reviews (1).',
    ],
    ['practice:1/0,practice:2/0', 'REVIEW_POLICY names “practice” twice.'],
  ])('“%s” stops the start', (written, message) => {
    expect(() => parse(written)).toThrow(message);
  });

  test('a type that is none stops the start, with those that are', () => {
    expect(() => parse('pratice:1/0')).toThrow(
      /^REVIEW_POLICY: there is no type “pratice”; there are approach, guideline, .*practice, /,
    );
  });

  test.each([
    [Number.NaN, 0],
    [-1, 0],
    [1.5, 0],
    [1, 2],
  ])('%s needed, %s from outside, stops the start', (reviews, outside) => {
    expect(() => parse('', reviews, outside)).toThrow(/^REVIEWS_NEEDED and REVIEWS_FROM_OUTSIDE: /);
  });
});
