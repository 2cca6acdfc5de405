import type { Locale } from '../../content-model';
import { parseWords, type WordQuery } from '../query/parse-words';
import { type Facet, FACETS, type Kind, KINDS } from '../types';
import { refuseSearch } from './bad-search';
import { type Position, readCursor } from './cursor';
import {
  DEEPEST,
  DEFAULT_PAGE_SIZE,
  DEFAULT_SUGGESTIONS,
  EVERY_FACET,
  MAX_PAGE_SIZE,
  MAX_SUGGESTIONS,
  SEARCH_PARAMETERS,
  type Sort,
  SORTS,
  SUGGEST_PARAMETERS,
} from './parameters';
import { checkNames, readBoolean, readChoice, readInteger, readList, readOne } from './values';
import { readYears, type Years } from './years';

/** Which codes a facet may be asked with, where they are a closed list. */
export type Vocabulary = Record<Exclude<Facet, 'organization' | 'year'>, readonly string[]>;

export type Choice<Value> = { any: Value[]; none: Value[] };

/** A search that can be answered: everything in it exists. */
export type SearchQuestion = {
  locale: Locale;
  /** What was typed, and how it is read; no clauses restrict nothing. */
  text: string;
  words: WordQuery;
  kinds: Kind[] | null;
  choices: Partial<Record<Exclude<Facet, 'year'>, Choice<string>>>;
  years: Choice<Years>;
  sort: Sort;
  pageSize: number;
  /** Where the hits begin: at a page, or after the last hit of an earlier answer. */
  from: { page: number } | { after: Position };
  facets: Facet[];
  highlight: boolean;
};

/** What decides which hits there are, and in which order. */
type Matter = Omit<SearchQuestion, 'pageSize' | 'from' | 'facets' | 'highlight'>;

export type SuggestQuestion = { locale: Locale; text: string; limit: number };

type Query = Record<string, unknown>;
type About = { languages: readonly Locale[]; vocabulary: Vocabulary };

/** Answers the search that a parsed query string asks for; throws `BadSearch` for any other. */
export function parseSearch(query: Query, { languages, vocabulary }: About): SearchQuestion {
  checkNames(query, SEARCH_PARAMETERS);
  const { text, words } = readWords(query);
  const question: Matter = {
    locale: readLocale(query, languages),
    text,
    words,
    kinds: readKinds(query),
    choices: readChoices(query, vocabulary),
    years: { any: readYears(query, 'year'), none: readYears(query, '-year') },
    sort: readChoice(query, 'sort', SORTS) ?? (words.length > 0 ? 'relevance' : 'newest'),
  };
  return {
    ...question,
    ...readStretch(query, question),
    facets: readFacets(query),
    highlight: readBoolean(query, 'highlight') ?? false,
  };
}

/** Answers what somebody who is typing asks for; throws `BadSearch` for anything else. */
export function parseSuggest(query: Query, languages: readonly Locale[]): SuggestQuestion {
  checkNames(query, SUGGEST_PARAMETERS);
  return {
    locale: readLocale(query, languages),
    text: readWords(query).text,
    limit: readInteger(query, 'limit', [1, MAX_SUGGESTIONS]) ?? DEFAULT_SUGGESTIONS,
  };
}

/** Answers what a search shares with those whose cursors it takes. */
export const identityOf = ({ locale, words, kinds, choices, years, sort }: Matter): string =>
  JSON.stringify([locale, words, kinds, choices, years, sort]);

function readLocale(query: Query, languages: readonly Locale[]): Locale {
  const locale = readOne(query, 'locale', languages) ?? languages[0];
  if (languages.includes(locale)) return locale;
  return refuseSearch('language-not-enabled', 'locale', languages, locale);
}

function readWords(query: Query): { text: string; words: WordQuery } {
  const text = readOne(query, 'q', ['text']) ?? '';
  const { clauses, refusal } = parseWords(text);
  if (!refusal) return { text, words: clauses };
  return refuseSearch(refusal.code, 'q', [`0…${refusal.limit}`], text);
}

function readKinds(query: Query): Kind[] | null {
  const wanted = readCodes(query, 'kind', KINDS);
  const unwanted = readCodes(query, '-kind', KINDS);
  if (wanted.length + unwanted.length === 0) return null;
  return (wanted.length > 0 ? wanted : KINDS).filter((kind) => !unwanted.includes(kind));
}

function readChoices(query: Query, vocabulary: Vocabulary): SearchQuestion['choices'] {
  const choices: SearchQuestion['choices'] = {};
  for (const facet of FACETS) {
    if (facet === 'year') continue;
    const read = (name: string) =>
      facet === 'organization'
        ? readDocumentIds(query, name)
        : readCodes(query, name, vocabulary[facet]);
    const [any, none] = [read(facet), read(`-${facet}`)];
    if (any.length + none.length > 0) choices[facet] = { any, none };
  }
  return choices;
}

function readCodes<Code extends string>(
  query: Query,
  name: string,
  codes: readonly Code[],
): Code[] {
  return readList(query, name, codes).map(
    (value) =>
      codes.find((code) => code === value) ?? refuseSearch('wrong-value', name, codes, value),
  );
}

/** Organisations come and go: one that is not there is found nowhere, and refuses nothing. */
function readDocumentIds(query: Query, name: string): string[] {
  const allowed = ['documentId'];
  return readList(query, name, allowed).map((value) =>
    /^[a-z0-9]{1,40}$/.test(value) ? value : refuseSearch('wrong-value', name, allowed, value),
  );
}

function readStretch(query: Query, question: Matter): Pick<SearchQuestion, 'pageSize' | 'from'> {
  const pageSize = readInteger(query, 'pageSize', [1, MAX_PAGE_SIZE]) ?? DEFAULT_PAGE_SIZE;
  const cursor = readOne(query, 'cursor', ['meta.pagination.cursor']);
  if (cursor !== undefined) {
    if (query.page !== undefined) refuseSearch('mixed-pagination', 'cursor', ['page', 'cursor']);
    return { pageSize, from: { after: readCursor(cursor, identityOf(question)) } };
  }
  const page = readInteger(query, 'page', [1, DEEPEST]) ?? 1;
  if (page * pageSize > DEEPEST) {
    refuseSearch('too-deep', 'page', [`1…${Math.floor(DEEPEST / pageSize)}`]);
  }
  return { pageSize, from: { page } };
}

function readFacets(query: Query): Facet[] {
  const allowed = [EVERY_FACET, ...FACETS];
  const names = readCodes(query, 'facets', allowed);
  return names.includes(EVERY_FACET) ? [...FACETS] : FACETS.filter((one) => names.includes(one));
}
