import fc from 'fast-check';
import qs from 'qs';
import { describe, expect, test } from 'vitest';
import { questionKey } from '../../../src/catalogue/cache/question-key';

const ROUTES = [
  { path: /^\/api\/resources(\/[^/]+)?$/, parameters: ['locale', 'filters', 'sort'] },
];

const keyOf = (querystring: string, headers: Record<string, string> = {}, method = 'GET') =>
  questionKey({ method, path: '/api/resources', querystring, headers }, ROUTES);

describe('the key of a question', () => {
  test('does not depend on the order of parameters, at any depth', () => {
    expect(keyOf('locale=fr&filters[type][$eq]=policy&filters[url][$null]=true')).toBe(
      keyOf('filters[url][$null]=true&filters[type][$eq]=policy&locale=fr'),
    );
  });

  test('depends on the order of a list', () => {
    expect(keyOf('sort[]=title&sort[]=url')).not.toBe(keyOf('sort[]=url&sort[]=title'));
    expect(keyOf('sort=title&sort=url')).not.toBe(keyOf('sort=url&sort=title'));
  });

  test('is the same for GET and HEAD, and none for other methods', () => {
    expect(keyOf('locale=fr', {}, 'HEAD')).toBe(keyOf('locale=fr'));
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      expect(keyOf('', {}, method)).toBeNull();
    }
  });

  test.each(['authorization', 'cookie', 'strapi-response-format', 'strapi-encode-source-maps'])(
    'is none when the request has %s',
    (header) => {
      expect(keyOf('', { [header]: '' })).toBeNull();
    },
  );

  test.each([
    'locale=fr&utm_source=x',
    '__proto__[x]=1&locale=fr',
    '%E0%A4%A=fr',
    `filters[title]=${'x'.repeat(3000)}`,
  ])('is none for what is unknown, misspelt or too long: %s', (querystring) => {
    expect(keyOf(querystring)).toBeNull();
  });

  test('is none for another path', () => {
    const question = { method: 'GET', path: '/api/users', querystring: '', headers: {} };
    expect(questionKey(question, ROUTES)).toBeNull();
  });

  test('is shared only by questions that Strapi reads as the same', () => {
    const pair = fc
      .tuple(
        fc.constantFrom(
          'locale',
          'sort',
          'sort[]',
          'sort[0]',
          'sort[1]',
          'filters[a]',
          'filters[b][c]',
        ),
        fc.constantFrom('1', '2', 'a%20b'),
      )
      .map(([name, value]) => `${name}=${value}`);
    const query = fc.array(pair, { maxLength: 5 });

    fc.assert(
      fc.property(query, fc.infiniteStream(fc.nat()), (pairs, numbers) => {
        const shuffled = pairs
          .map((one) => ({ one, place: numbers.next().value as number }))
          .sort((a, b) => a.place - b.place)
          .map(({ one }) => one);
        const [asked, other] = [pairs.join('&'), shuffled.join('&')];
        if (keyOf(asked) !== keyOf(other)) return;
        expect(qs.parse(asked)).toEqual(qs.parse(other));
      }),
      { numRuns: 2000 },
    );
  });
});
