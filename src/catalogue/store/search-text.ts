import { type IndexedText, indexText } from '../analyser/analyse';
import type { Inflected } from '../analyser/lexicon';
import { languageOf } from '../analyser/language';
import { FORM } from '../projection/form';
import { hashOf } from '../projection/project-document';
import type { Locale } from '../../content-model';
import type { CatalogueEntry, SearchField } from '../types';

/** What a language's search table stores of an entry. */
export type Indexed = IndexedText<SearchField>;

/** What is searched of an entry, and the language of the table that it stands in. */
export type Searched = Pick<CatalogueEntry, 'locale' | 'text'>;

/** The columns of a search table, in their order. */
export const SEARCH_COLUMNS = ['title', 'names', 'summary', 'body', 'words'] as const;

/** Answers a hash of all that a search table's row of an entry depends on. */
export const searchEtagOf = ({ text }: Searched): string => hashOf([FORM, text]);

/** What is stored to search entries: a row for each of them, and the inflected words of each language. */
export type IndexedEntries = { rows: Indexed[]; words: Map<Locale, Set<Inflected>> };

/** Answers what is stored to search entries, in their order. */
export function index(entries: Searched[]): IndexedEntries {
  const words: IndexedEntries['words'] = new Map();
  const rows = entries.map(({ locale, text }) => {
    const own = words.get(locale) ?? new Set();
    words.set(locale, own);
    return indexText(text, languageOf(locale), (inflected) => own.add(inflected));
  });
  return { rows, words };
}
