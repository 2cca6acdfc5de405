import { expect, it } from 'vitest';
import { wordTerm } from '../../../src/catalogue/analyser/terms';
import { analyseQuery, type Expression } from '../../../src/catalogue/query/analyse-query';
import { allInField, inField } from '../../../src/catalogue/query/in-field';
import { parseWords } from '../../../src/catalogue/query/parse-words';

const term = (value: string): Expression => ({ kind: 'term', term: value });
const beginning: Expression = { kind: 'beginning', word: 'guid', terms: ['guidanc'] };
const queryOf = (typed: string) => analyseQuery(parseWords(typed).clauses ?? [], 'en');

it('leaves the beginnings of words out of what a field may hold', () => {
  expect(inField({ kind: 'any', of: [term('guid'), beginning] })).toEqual(term('guid'));
  expect(inField({ kind: 'any', of: [term('a'), term('b'), beginning] })).toEqual({
    kind: 'any',
    of: [term('a'), term('b')],
  });
});

it('answers null for what no field holds', () => {
  expect(inField(beginning)).toBeNull();
  expect(inField({ kind: 'prefix', term: wordTerm('th') })).toBeNull();
  expect(inField({ kind: 'any', of: [beginning] })).toBeNull();
  expect(inField({ kind: 'all', of: [term('a'), beginning] })).toBeNull();
  expect(inField(term(wordTerm('the')))).toBeNull();
  expect(inField({ kind: 'phrase', terms: ['a', wordTerm('the')] })).toBeNull();
});

it('keeps what fields hold as it is', () => {
  const { must } = queryOf('"host society" housing ');
  expect(must.map(inField)).toEqual(must);
});

it('answers no query when one of its words can stand in no field', () => {
  expect(allInField(queryOf('the '))).toBeNull();
  expect(allInField(queryOf('gardens -the '))).toEqual({
    must: [term('garden')],
    without: [],
  });
});
