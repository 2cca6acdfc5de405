import type { DocumentId, Locale, RecordUid } from '../../content-model';

/** A person; without a name where the account is gone. */
export type Named = { id: number; name: string | null };

/** What can wait for somebody, in the order of the tabs. */
export const LISTS = [
  'assigned',
  'to-review',
  'sent-back',
  'mentions',
  'due',
  'verification',
] as const;

export type ListName = (typeof LISTS)[number];

/** One language of a document, as lists name it. */
export type Text = { uid: RecordUid; documentId: DocumentId; locale: Locale; title: string };

export type WorkItem = Text & {
  stage: string | null;
  assignee: Named | null;
  dueOn: string | null;
  isOverdue: boolean;
  since: string | null;
  comment: { id: number; by: Named; words: string } | null;
  /** The partner organisation that has submitted it, where one has. */
  origin: string | null;
};

export type Pagination = { page: number; pageSize: number; pageCount: number; total: number };

/** The answer of `GET /clearinghouse/work`. */
export type WorkAnswer = {
  list: ListName;
  /** Those that records are written in. */
  languages: Locale[];
  counts: Record<ListName, number>;
  results: WorkItem[];
  pagination: Pagination;
};

export type DatedText = Text & { at: string };

export type Coverage = { locale: Locale; total: number; counts: Record<string, number> };

export type ScheduledText = DatedText & { action: 'publish' | 'unpublish'; timeZone: string };

/** The answer of `GET /clearinghouse/overview`. */
export type Overview = {
  inReview: { total: number; items: DatedText[] };
  coverage: Coverage[];
  scheduled: { total: number; items: ScheduledText[] };
  published: { total: number; items: DatedText[] };
  brokenLinks: { total: number; items: DatedText[] } | null;
};
