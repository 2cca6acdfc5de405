import { describe, expect, test } from 'vitest';
import { BadSearch } from '../../../src/catalogue/search/bad-search';
import { labelsOf } from '../../../src/catalogue/search/labels';
import { EXCLUSIONS, FILTERS, SEARCH_PARAMETERS } from '../../../src/catalogue/search/parameters';
import { parseSearch, parseSuggest } from '../../../src/catalogue/search/question';
import { FACETS, KINDS } from '../../../src/catalogue/types';
import { refusal } from './refusal';

const languages = ['en', 'fr'];
const named = (code: string) => ({ code, labels: { en: code } });
const { vocabulary } = labelsOf(
  [],
  { 'resource.type': ['policy', 'approach', 'platform'].map(named) },
  languages,
);
const parse = (query: Record<string, unknown>) => parseSearch(query, { languages, vocabulary });

describe('without anything', () => {
  test('everything, the newest first, 25 on a page', () => {
    expect(parse({})).toEqual({
      locale: 'en',
      text: '',
      words: [],
      kinds: null,
      choices: {},
      years: { any: [], none: [] },
      sort: 'newest',
      pageSize: 25,
      from: { page: 1 },
      facets: [],
      highlight: false,
    });
  });
});

describe('filters', () => {
  test.each([
    ['one value', { type: 'policy' }, { type: { any: ['policy'], none: [] } }],
    [
      'a repeated one',
      { type: ['policy', 'approach'] },
      { type: { any: ['policy', 'approach'], none: [] } },
    ],
    ['commas', { type: 'policy,approach' }, { type: { any: ['policy', 'approach'], none: [] } }],
    ['the same twice', { type: ['policy', 'policy'] }, { type: { any: ['policy'], none: [] } }],
    ['an exclusion', { '-type': 'policy' }, { type: { any: [], none: ['policy'] } }],
    [
      'both',
      { type: 'policy', '-type': 'platform' },
      { type: { any: ['policy'], none: ['platform'] } },
    ],
    [
      'an organisation',
      { organization: 'abc123' },
      { organization: { any: ['abc123'], none: [] } },
    ],
  ])('%s', (_, query, choices) => {
    expect(parse(query).choices).toEqual(choices);
  });

  test.each([
    [{ kind: 'page' }, ['page']],
    [{ '-kind': 'page' }, ['resource', 'organization']],
    [{ kind: ['page', 'resource'], '-kind': 'page' }, ['resource']],
    [{ '-kind': KINDS }, []],
  ])('%j', (query, kinds) => {
    expect(parse(query).kinds).toEqual(kinds);
  });

  test.each([
    ['2018', [{ from: '2018', to: '2018' }]],
    ['2010..2015', [{ from: '2010', to: '2015' }]],
    ['..2015', [{ from: undefined, to: '2015' }]],
    [
      '2010..,1999',
      [
        { from: '2010', to: undefined },
        { from: '1999', to: '1999' },
      ],
    ],
  ])('years %s', (year, any) => {
    expect(parse({ year }).years).toEqual({ any, none: [] });
    expect(parse({ '-year': year }).years).toEqual({ any: [], none: any });
  });

  test('every filter excludes too', () => {
    expect(EXCLUSIONS).toEqual(FILTERS.map((name) => `-${name}`));
    expect(SEARCH_PARAMETERS).toEqual(expect.arrayContaining([...FILTERS, ...EXCLUSIONS]));
  });
});

describe('the answer’s shape', () => {
  test('relevance is the order where there are words', () => {
    expect(parse({ q: 'asylum' }).sort).toBe('relevance');
    expect(parse({ q: '…' }).sort).toBe('newest');
    expect(parse({ q: 'asylum', sort: 'title' }).sort).toBe('title');
  });

  test('facets come in their own order', () => {
    expect(parse({ facets: 'year,area' }).facets).toEqual(['area', 'year']);
    expect(parse({ facets: ['type', '*'] }).facets).toEqual([...FACETS]);
  });
});

describe('refusals', () => {
  test.each([
    [{ colour: 'red' }, 'unknown-parameter', 'colour'],
    [{ type: 'law' }, 'wrong-value', 'type'],
    [{ type: { $eq: 'policy' } }, 'wrong-form', 'type'],
    [{ type: [{ a: 'b' }] }, 'wrong-form', 'type'],
    [{ type: '' }, 'wrong-value', 'type'],
    [{ type: Array(101).fill('policy') }, 'too-many', 'type'],
    [{ locale: ['en', 'fr'] }, 'not-one-value', 'locale'],
    [{ locale: 'xx' }, 'language-not-enabled', 'locale'],
    [{ page: '-1' }, 'wrong-value', 'page'],
    [{ page: '10000', pageSize: '2' }, 'too-deep', 'page'],
    [{ cursor: 'abc' }, 'wrong-cursor', 'cursor'],
    [{ year: '20x8' }, 'wrong-value', 'year'],
    [{ year: '2010...2011' }, 'wrong-value', 'year'],
    [{ organization: 'A b' }, 'wrong-value', 'organization'],
  ])('%j', (query, code, path) => {
    expect(refusal(() => parse(query))).toMatchObject({ code, path });
  });

  test('of suggestions', () => {
    expect(parseSuggest({ q: ' x ' }, languages)).toEqual({ locale: 'en', text: ' x ', limit: 5 });
    expect(refusal(() => parseSuggest({ q: 'x', sort: 'title' }, languages))).toMatchObject({
      allowed: ['q', 'locale', 'limit'],
    });
  });

  test('name at most forty of what is allowed; programs get all of it', () => {
    const allowed = Array.from({ length: 278 }, (_, index) => `P${index}`);
    const bad = new BadSearch('wrong-value', 'place', allowed, 'Atlantis\n');
    expect(bad.describe('en')).toMatch(
      /^“Atlantis\\u000a” is not a value for place\. .*, P39, …\.$/,
    );
    expect(bad.describe('fr')).toMatch(
      /^«\u00a0Atlantis\\u000a\u00a0» n’est pas une valeur pour place\. Permis\u00a0: /,
    );
    expect(bad.details.allowed).toHaveLength(278);
  });
});
