import { analyseWords, type Token } from '../analyser/analyse';
import { wordTerm } from '../analyser/terms';
import { splitWords, type Word } from '../analyser/words';
import type { Expression, TermQuery } from './analyse-query';

/** A part of a text, as HTML in which everything is escaped and `<mark>` the only element. */
export interface Extract {
  html: string;
  isCutBefore: boolean;
  isCutAfter: boolean;
}

export interface ExtractOptions {
  /** About how long an extract is, in UTF-16 units of the text; `Infinity` for the whole of it. */
  length?: number;
  /** How many extracts at most. */
  count?: number;
}

interface Range {
  start: number;
  end: number;
}

const USUAL_LENGTH = 240;

/** How far into a text matches are looked for: the analyser's time grows with it. */
const REACH = 10_000;
const MOST_WINDOWS = 50;

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]);

const leavesOf = (expression: Expression): Expression[] =>
  expression.kind === 'all' || expression.kind === 'any'
    ? expression.of.flatMap(leavesOf)
    : [expression];

function termsOf(leaf: Expression): string[] {
  if (leaf.kind === 'beginning') return leaf.terms;
  return leaf.kind === 'term' ? [leaf.term] : [];
}

function phraseRanges(tokens: Token[], terms: string[]): Range[] {
  const ranges: Range[] = [];
  for (let at = 0; at + terms.length <= tokens.length; at += 1)
    if (terms.every((term, offset) => tokens[at + offset].term === term))
      ranges.push({ start: tokens[at].start, end: tokens[at + terms.length - 1].end });
  return ranges;
}

/** Answers where a text matches a query's wanted words, in order and without overlaps. */
function matchesIn(words: Word[], query: TermQuery, language: string): Range[] {
  const leaves = query.must.flatMap(leavesOf);
  const terms = new Set(leaves.flatMap(termsOf));
  const beginnings = leaves.flatMap((leaf) => (leaf.kind === 'beginning' ? [leaf.word] : []));
  const prefixes = leaves.flatMap((leaf) => (leaf.kind === 'prefix' ? [leaf.term] : []));
  const tokens = analyseWords(words, language);
  const streams = [
    tokens.filter(({ isAlternative }) => !isAlternative),
    tokens.filter(({ isAlternative }) => isAlternative),
  ];
  const ranges: Range[] = [
    ...tokens.filter(({ term }) => terms.has(term)),
    ...words.filter(({ word }) => {
      if (beginnings.some((beginning) => word.startsWith(beginning))) return true;
      const written = wordTerm(word);
      return terms.has(written) || prefixes.some((prefix) => written.startsWith(prefix));
    }),
    ...leaves.flatMap((leaf) =>
      leaf.kind === 'phrase' ? streams.flatMap((stream) => phraseRanges(stream, leaf.terms)) : [],
    ),
  ].map(({ start, end }) => ({ start, end }));
  ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Range[] = [];
  for (const range of ranges) {
    const last = merged[merged.length - 1];
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else merged.push(range);
  }
  return merged;
}

/** The part of a text in which matches are looked for: it ends with a whole word if it can. */
function reachedPart(text: string): string {
  if (text.length <= REACH) return text;
  const space = text.lastIndexOf(' ', REACH);
  return text.slice(0, space > 0 ? space : REACH);
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** Widens a match to an extract of about a length, at the bounds of words. */
function windowAround(match: Range, text: string, words: Word[], length: number): Range {
  if (length >= text.length) return { start: 0, end: text.length };
  const earliest = Math.max(
    0,
    Math.min(match.start - Math.floor(length / 4), text.length - length),
  );
  let { start, end } = match;
  if (earliest === 0) start = 0;
  else
    for (const word of words)
      if (word.start >= earliest) {
        start = Math.min(word.start, match.start);
        break;
      }
  const latest = start + length;
  if (latest >= text.length) return { start, end: text.length };
  for (const word of words) {
    if (word.end > latest) break;
    if (word.end > end) end = word.end;
  }
  if (end === start) end = isHighSurrogate(text.charCodeAt(latest - 1)) ? latest - 1 : latest;
  return { start, end };
}

function render(text: string, { start, end }: Range, matches: Range[]): Extract {
  let html = '';
  let at = start;
  for (const match of matches) {
    if (match.start < start || match.end > end) continue;
    html += `${escape(text.slice(at, match.start))}<mark>${escape(text.slice(match.start, match.end))}</mark>`;
    at = match.end;
  }
  return {
    html: html + escape(text.slice(at, end)),
    isCutBefore: start > 0,
    isCutAfter: end < text.length,
  };
}

/**
 * Answers the parts of a text that hold most matches of a query, in the text's order, or its
 * beginning if nothing matches. Words, expressions of the thesaurus and surrogate pairs stay whole,
 * so that an extract can be a little longer than asked.
 */
export function extractsOf(
  text: string,
  query: TermQuery,
  language: string,
  { length = USUAL_LENGTH, count = 1 }: ExtractOptions = {},
): Extract[] {
  const words = splitWords(reachedPart(text));
  const matches = matchesIn(words, query, language);
  const beginning: Range = { start: 0, end: words[0]?.end ?? 0 };
  const candidates = (matches.length > 0 ? matches.slice(0, MOST_WINDOWS) : [beginning])
    .map((match) => windowAround(match, text, words, length))
    .map((window) => ({
      window,
      held: new Set(
        matches
          .filter((match) => match.start >= window.start && match.end <= window.end)
          .map((match) => text.slice(match.start, match.end).toLowerCase()),
      ).size,
    }))
    .sort((a, b) => b.held - a.held || a.window.start - b.window.start);
  const chosen: Range[] = [];
  for (const { window } of candidates) {
    if (chosen.length === count) break;
    if (chosen.every((other) => window.end <= other.start || window.start >= other.end))
      chosen.push(window);
  }
  return chosen.sort((a, b) => a.start - b.start).map((window) => render(text, window, matches));
}

/** Answers the extracts of a text as one piece of safe HTML, with … where the text is cut. */
export function highlight(
  text: string,
  query: TermQuery,
  language: string,
  options: ExtractOptions = {},
): string {
  const extracts = extractsOf(text, query, language, options);
  return extracts
    .map(({ html, isCutBefore, isCutAfter }, index) => {
      const after = isCutAfter ? '…' : '';
      return index === 0 && isCutBefore ? `…${html}${after}` : html + after;
    })
    .join(' ');
}
