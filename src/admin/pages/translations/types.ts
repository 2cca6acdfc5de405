import type { Locale, RecordUid } from '../../../content-model';
import type { Part } from '../../word-differences';

/** How far a language of a document is; see `src/editorial/translations/state.ts`. */
export const STATES = [
  'source',
  'missing',
  'in-progress',
  'in-review',
  'published',
  'outdated',
] as const;
export type State = (typeof STATES)[number];

/** What a translator still has to do something about. */
export const TO_DO: readonly State[] = ['missing', 'outdated', 'in-progress'];

export type Person = { id: number; name: string };

export type Cell = {
  locale: Locale;
  state: State;
  isPublished: boolean;
  assignee: Person | null;
  by: Person | null;
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
  counts: Record<State, number>;
};

export type Change = { field: string; label: string; parts: Part[] };
export type SourceField = { field: string; label: string; text: string; value: unknown };

export type Described = {
  state: State;
  by: Person | null;
  at: string | null;
  sourceLocale: Locale;
  changes: Change[];
  source: { hash: string; isPublished: boolean; isAhead: boolean; fields: SourceField[] };
};
