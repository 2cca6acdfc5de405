import { type IndexedText, indexText } from '../analyser/analyse';
import { languageOf } from '../analyser/language';
import { FORM } from '../projection/form';
import { hashOf } from '../projection/project-document';
import type { CatalogueEntry, SearchField } from '../types';

/** What a language's search table stores of an entry. */
export type Indexed = IndexedText<SearchField>;

/** What is searched of an entry, and the language of the table that it stands in. */
export type Searched = Pick<CatalogueEntry, 'locale' | 'text'>;

/** The columns of a search table, in their order. */
export const SEARCH_COLUMNS = ['title', 'names', 'summary', 'body', 'words'] as const;

/** Answers a hash of all that a search table's row of an entry depends on. */
export const searchEtagOf = ({ text }: Searched): string => hashOf([FORM, text]);

/** Answers what is stored to search an entry. */
export const index = ({ locale, text }: Searched): Indexed => indexText(text, languageOf(locale));
