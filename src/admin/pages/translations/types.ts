import type { Locale, RecordUid } from '../../../content-model';
import type { Named, TranslationOf, TranslationState } from '../../desk';

/** What a translator still has to do something about. */
export const TO_DO: readonly TranslationState[] = ['missing', 'outdated', 'in-progress'];

export type Cell = {
  locale: Locale;
  state: TranslationState;
  isPublished: boolean;
  assignee: Named | null;
  by: Named | null;
  at: string | null;
};

export type Row = {
  uid: RecordUid;
  documentId: string;
  title: string;
  sourceLocale: Locale;
  languages: Cell[];
};

export type Matrix = {
  documents: Row[];
  languages: Locale[];
  total: number;
  page: number;
  pageSize: number;
};

export type Coverage = {
  uid: RecordUid;
  locale: Locale;
  total: number;
  counts: Record<TranslationState, number>;
};

export type SourceField = { field: string; label: string; text: string; value: unknown };

/** One language of a document with the texts of its source. */
export type Described = TranslationOf & {
  source: { hash: string; isPublished: boolean; isAhead: boolean; fields: SourceField[] };
};
