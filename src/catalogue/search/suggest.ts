import type { DocumentId, Locale } from '../../content-model';
import { splitWords } from '../analyser/words';
import type { Columns } from '../columns/columns';
import { parseWords } from '../query/parse-words';
import type { Ordinal, Store } from '../store';
import { type Kind, KINDS } from '../types';
import type { Labels, TermFacet } from './labels';
import type { SuggestQuestion } from './question';
import { firstOf } from './select';
import { matching, termsOf } from './term-query';

/** A document whose title has words that begin as somebody types. */
export type SuggestedDocument = {
  kind: Kind;
  documentId: DocumentId;
  locale: Locale;
  slug: string;
  title: string;
  acronym?: string;
};

/** A term whose label does, with the filter that takes its code. */
export type SuggestedTerm = { filter: TermFacet; code: string; label: string };

export type Suggestions = Record<Kind, SuggestedDocument[]> & { term: SuggestedTerm[] };

/**
 * Answers, for each kind, the documents whose title has a word that begins with each word typed,
 * whatever the accents; titles that begin so come first. Organisations are found by their acronym too.
 */
export async function suggest(
  store: Store,
  columns: Columns,
  labels: Labels,
  { locale, text, limit }: SuggestQuestion,
): Promise<Suggestions> {
  const typed = splitWords(text).map(({ word }) => word);
  const suggestions: Suggestions = { resource: [], organization: [], page: [], term: [] };
  if (typed.length === 0) return suggestions;

  const begins = beginningWith(typed);
  const found = findTitles(columns, locale, begins);
  found.organization.push(...(await findAcronyms(store, columns, text, locale)));
  for (const kind of KINDS) {
    const ids = Uint32Array.from(new Set(found[kind]));
    const compare = compareTitles(columns, locale, typed);
    const rows = await store.readCards(firstOf(ids, limit, compare), locale);
    suggestions[kind] = rows.map(({ card, contentLocale }) => ({
      kind,
      documentId: card.documentId,
      locale: contentLocale,
      slug: card.slug,
      title: card.title,
      ...(card.acronym && { acronym: card.acronym }),
    }));
  }
  suggestions.term = findTerms(labels, locale, begins).slice(0, limit);
  return suggestions;
}

/** Answers whether words, folded and parted by spaces, have for each word typed one that begins so. */
const beginningWith = (typed: string[]) => {
  const beginnings = typed.map((word) => ({ first: word, later: ` ${word}` }));
  return (words: string): boolean =>
    beginnings.every(({ first, later }) => words.startsWith(first) || words.includes(later));
};

function findTitles(
  columns: Columns,
  locale: Locale,
  begins: (words: string) => boolean,
): Record<Kind, Ordinal[]> {
  const found: Record<Kind, Ordinal[]> = { resource: [], organization: [], page: [] };
  for (let id = 0; id < columns.size; id += 1) {
    if (!begins(columns.sortKeyOf(id, 'title', locale) as string)) continue;
    const kind = columns.kindOf(id);
    if (kind) found[kind].push(id);
  }
  return found;
}

async function findAcronyms(
  store: Store,
  columns: Columns,
  text: string,
  locale: Locale,
): Promise<Ordinal[]> {
  const query = await termsOf(store, parseWords(text).clauses ?? [], locale);
  const ids = (await matching(store, locale, query, 'names')) ?? new Uint32Array();
  return Array.from(ids).filter((id) => columns.kindOf(id) === 'organization');
}

function compareTitles(columns: Columns, locale: Locale, typed: string[]) {
  const beginning = typed.join(' ');
  const byTitle = columns.compareBy('title', locale);
  const isLater = (id: Ordinal) =>
    (columns.sortKeyOf(id, 'title', locale) as string).startsWith(beginning) ? 0 : 1;
  return (one: Ordinal, other: Ordinal) => isLater(one) - isLater(other) || byTitle(one, other);
}

const findTerms = (
  labels: Labels,
  locale: Locale,
  begins: (words: string) => boolean,
): SuggestedTerm[] =>
  labels.terms.flatMap(({ facet, term }) => {
    const label = term.labels[locale];
    const names = [label?.name, label?.shortName].filter((one) => typeof one === 'string');
    return names.some((name) => begins(wordsOf(name)))
      ? [{ filter: facet, code: term.code, label: label.name }]
      : [];
  });

const wordsOf = (text: string): string =>
  splitWords(text)
    .map(({ word }) => word)
    .join(' ');
