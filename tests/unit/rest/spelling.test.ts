import { expect, test } from 'vitest';
import { checkSpelling } from '../../../src/rest/query/spelling';
import { refusal } from './refusal';

const check = (querystring: string) => checkSpelling(querystring, ['locale']);

test.each(['', 'locale=fr', 'filters[title]=a%20b+c', 'a=%C3%A9&b', 'a=__proto__'])(
  '%j is spelt well',
  (querystring) => {
    expect(() => check(querystring)).not.toThrow();
  },
);

test.each(['a=%', 'a=%E0%A4%A', '%FF=1', 'a=%ZZ'])('%j is not percent-encoded UTF-8', (text) => {
  expect(refusal(() => check(text)).code).toBe('malformed-encoding');
});

test.each([
  '__proto__=1',
  'filters[__proto__][x]=1',
  'filters%5B__proto__%5D=1',
  'constructor=1',
  'filters[constructor][prototype]=1',
  'populate[hasOwnProperty]=1',
  'filters.__proto__=1',
])('%j names a thing of JavaScript, not of the site', (text) => {
  expect(refusal(() => check(text))).toMatchObject({
    code: 'unknown-parameter',
    allowed: ['locale'],
  });
});

test('there are bounds to the number of pairs', () => {
  expect(() => check('a=1&'.repeat(300))).not.toThrow();
  expect(refusal(() => check('a=1&'.repeat(301))).code).toBe('too-many');
});
