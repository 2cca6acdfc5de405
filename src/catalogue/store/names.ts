import type { Locale } from '../../content-model';

export const DOCUMENTS = 'catalogue_documents';
export const ENTRIES = 'catalogue_entries';
export const WORDS = 'catalogue_words';
export const TERMS = 'catalogue_terms';
export const QUEUE = 'catalogue_queue';
export const STATE = 'catalogue_state';

const SEARCH = 'catalogue_search_';

/** Answers the search table of a language: `catalogue_search_pt_br` for `pt-BR`. */
export const searchTableOf = (locale: Locale): string =>
  SEARCH + locale.toLowerCase().replace(/[^a-z0-9]+/g, '_');
