import { groupWords, termOf, withoutStopWords } from '../analyser/analyse';
import { stopWordsOf } from '../analyser/stop-words';
import { wordTerm } from '../analyser/terms';
import { isUnspaced } from '../analyser/words';
import type { Clause, WordQuery } from './parse-words';

/** What a text must hold; a phrase is terms one right after the other. */
export type Expression =
  | { kind: 'term'; term: string }
  | { kind: 'prefix'; term: string }
  | Beginning
  | { kind: 'phrase'; terms: string[] }
  | { kind: 'all'; of: Expression[] }
  | { kind: 'any'; of: Expression[] };

/**
 * A folded word that may go on. Terms that begin so too are found by themselves; `terms` are the others
 * by which such words are found, once `withTerms` has asked for them.
 */
export type Beginning = { kind: 'beginning'; word: string; terms: string[] };

/** A query in one language: all of `must` and none of `without`; both empty restrict nothing. */
export interface TermQuery {
  must: Expression[];
  without: Expression[];
}

const SHORTEST_PREFIX = 2;

const term = (value: string): Expression => ({ kind: 'term', term: value });
const all = (of: Expression[]): Expression => (of.length === 1 ? of[0] : { kind: 'all', of });
const any = (of: Expression[]): Expression => (of.length === 1 ? of[0] : { kind: 'any', of });
const phrase = (terms: string[]): Expression =>
  terms.length === 1 ? term(terms[0]) : { kind: 'phrase', terms };

/** A word of the query, the chunk in which it was typed, and whether it may go on. */
interface Typed {
  word: string;
  chunk: number;
  isOpen: boolean;
}

type Group = { term: string; words: Typed[] };

const typed = (clauses: Clause[]): Typed[] =>
  clauses.flatMap(({ words, isOpen }, chunk) =>
    words.map((word, index) => ({ word, chunk, isOpen: isOpen && index === words.length - 1 })),
  );

const canBegin = (word: string): boolean => word.length >= SHORTEST_PREFIX && !isUnspaced(word);

const isOpen = ({ words }: Group): boolean => {
  const last = words[words.length - 1];
  return last.isOpen && canBegin(last.word);
};

const beginningOf = (word: string): Expression => ({ kind: 'beginning', word, terms: [] });

const beginning = ({ words }: Group): Expression => beginningOf(words[words.length - 1].word);

/** Words one right after the other; if the last may go on, also those before it and its beginning. */
function inOrder(groups: Group[]): Expression {
  const last = groups[groups.length - 1];
  const whole = phrase(groups.map((group) => group.term));
  if (!isOpen(last)) return whole;
  const before = groups.slice(0, -1).map((group) => group.term);
  if (last.words.length > 1) return whole;
  return any([whole, before.length > 0 ? all([phrase(before), beginning(last)]) : beginning(last)]);
}

/** An expression that the thesaurus knows, or else its words wherever they stand. */
function expressionOrItsWords(group: Group, language: string): Expression {
  const parts = byChunk(
    group.words.map((word) => ({ term: termOf(word.word, language), words: [word] })),
  ).map(inOrder);
  return any([term(group.term), all(parts)]);
}

function byChunk(groups: Group[]): Group[][] {
  const runs: Group[][] = [];
  let lastChunk = -1;
  for (const group of groups) {
    if (group.words[0].chunk === lastChunk) runs[runs.length - 1].push(group);
    else runs.push([group]);
    lastChunk = group.words[group.words.length - 1].chunk;
  }
  return runs;
}

/** The clauses outside quotation marks: expressions of several chunks are recognised as one idea. */
const plainWords = (clauses: Clause[], language: string): Expression[] =>
  byChunk(groupWords(withoutStopWords(typed(clauses), language), language)).map((run) =>
    run.length === 1 && run[0].words.length > 1
      ? expressionOrItsWords(run[0], language)
      : inOrder(run),
  );

const asPhrase = (clause: Clause, language: string): Expression[] => {
  const groups = groupWords(withoutStopWords(typed([clause]), language), language);
  return groups.length > 0 ? [inOrder(groups)] : [];
};

const asWritten = (clause: Clause): Expression[] =>
  typed([clause]).map(({ word, isOpen: goesOn }) =>
    goesOn && canBegin(word)
      ? any([{ kind: 'prefix', term: wordTerm(word) }, beginningOf(word)])
      : term(wordTerm(word)),
  );

/** Cuts clauses into runs of plain ones and single quoted ones, in order. */
function positives(clauses: Clause[], language: string): Expression[] {
  const expressions: Expression[] = [];
  let plain: Clause[] = [];
  const flush = () => {
    expressions.push(...plainWords(plain, language));
    plain = [];
  };
  for (const clause of clauses) {
    if (!clause.isQuoted) plain.push(clause);
    else {
      flush();
      expressions.push(...asPhrase(clause, language));
    }
  }
  flush();
  return expressions;
}

function distinct(expressions: Expression[]): Expression[] {
  return [...new Map(expressions.map((one) => [JSON.stringify(one), one])).values()];
}

/**
 * Answers what a parsed query looks for in the search table of a language. Stop-words are passed
 * over, unless there is nothing else: then texts that hold them as they are written match.
 */
export function analyseQuery(query: WordQuery, language: string): TermQuery {
  const wanted = query.filter(({ without }) => !without);
  const stopWords = stopWordsOf(language);
  const found = positives(wanted, language);
  const without = query
    .filter((clause) => clause.without)
    .map((clause) => ({ ...clause, isOpen: false }))
    .map((clause) =>
      clause.words.every((word) => stopWords.has(word))
        ? all(asWritten(clause))
        : asPhrase(clause, language)[0],
    );
  return {
    must: distinct(found.length > 0 ? found : wanted.flatMap(asWritten)),
    without: distinct(without),
  };
}
