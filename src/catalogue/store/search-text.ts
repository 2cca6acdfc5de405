import { type IndexedText, indexText } from '../analyser/analyse';
import { languageOf } from '../analyser/language';
import type { Locale } from '../../content-model';
import { hashOf } from '../projection/project-document';
import type { CatalogueEntry, SearchField } from '../types';

export type Indexed = IndexedText<SearchField>;

/** What a language's search table stores of an entry, and a hash of it. */
export type Searchable = { locale: Locale; indexed: Indexed; etag: string };

/** The columns of a search table, in their order. */
export const SEARCH_COLUMNS = ['title', 'names', 'summary', 'body', 'words'] as const;

/**
 * Answers what is searched of an entry, in the language of the table that it stands in.
 */
export function searchable({ locale, text }: CatalogueEntry): Searchable {
  const indexed = indexText(text, languageOf(locale));
  return { locale, indexed, etag: hashOf(SEARCH_COLUMNS.map((column) => indexed[column])) };
}
