import type { DocumentId, Locale, RecordUid } from '../../content-model';

/** A day as the server writes it: `2026-11-24`. */
export type Day = string;

/** A moment as the server writes it (ISO 8601, UTC). */
export type Moment = string;

export type Named = { id: number; name: string };

/** One of the people of the panel, as the desk shows them to each other. */
export type DeskPerson = Named & {
  roles: string[];
  organization: { documentId: DocumentId; name: string } | null;
};

export const STAGES = [
  'draft',
  'in-review',
  'changes-requested',
  'approved',
  'published',
  'withdrawn',
  'archived',
] as const;

export type Stage = (typeof STAGES)[number];

export const TRANSITIONS = [
  'submit',
  'recall',
  'approve',
  'request-changes',
  'appeal',
  'publish',
  'withdraw',
  'archive',
  'reopen',
] as const;

export type TransitionName = (typeof TRANSITIONS)[number];

/** What may be done with one language of a document; if it may not, why. */
export type Transition = { name: TransitionName; isAllowed: boolean; why: string | null };

export type Decision = {
  /** Null where the clearinghouse itself has vouched for the text. */
  by: Named | null;
  verdict: 'approve' | 'request-changes';
  reason: string | null;
  words: string | null;
  at: Moment;
  /** Whether it is about the text as it stands. */
  isCurrent: boolean;
  hasConflict: boolean;
};

/** Where something is mended: a field of this document, or another document. */
export type Place = { uid: string; documentId: DocumentId; locale: Locale; field?: string };

/** What stands in the way of a publication. */
export type Problem = { code: string; message: string; link: Place | null };

export type Workflow = {
  stage: Stage;
  assignee: Named | null;
  dueOn: Day | null;
  /** The partner organisation that has submitted the text last, and where it waits. */
  origin: {
    organization: DocumentId;
    name: string;
    queue: 'triage' | 'review' | 'editor' | null;
  } | null;
  needed: { reviews: number; outside: number };
  decisions: Decision[];
  transitions: Transition[];
  problems: Problem[];
  /** What the public reads in place of a withdrawn text: a reason, and words by language. */
  tombstone: { reason: string; words: Record<Locale, string>; withdrawnOn: Day } | null;
};

export const TRANSLATION_STATES = [
  'source',
  'missing',
  'in-progress',
  'in-review',
  'published',
  'outdated',
] as const;

export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** A piece of a comparison of two texts. */
export type Part = { kind: 'same' | 'added' | 'removed'; text: string };

export type TranslationOf = {
  state: TranslationState;
  by: Named | null;
  at: Moment | null;
  sourceLocale: Locale;
  changes: { field: string; label: string; parts: Part[] }[];
};

export type Scheduled = {
  id: number;
  action: 'publish' | 'unpublish';
  at: Moment;
  /** What clocks show then in the time zone: `2026-11-30T09:00`. */
  local: string;
  timeZone: string;
  by: Named | null;
  state: 'waiting' | 'done' | 'failed' | 'cancelled';
  /** Why it has failed. */
  reason: { code: string; message: string } | null;
  /** Why it would fail now. */
  blocked: { code: string; message: string } | null;
};

export type Freshness = { lastVerifiedOn: Day | null; reviewDueOn: Day | null; isDue: boolean };

export type Lock = { by: Named; since: Moment; isMine: boolean };

/** One language of a document as the desk sees it; parts that describe nothing are absent. */
export type DeskLanguage = {
  locale: Locale;
  exists: boolean;
  isPublished: boolean;
  hasWaitingChanges: boolean;
  workflow?: Workflow;
  translations?: TranslationOf;
  schedule?: Scheduled[];
  freshness?: Freshness;
  locks?: Lock | null;
  discussion?: { count: number; unread: number };
};

export type DeskDocument = {
  uid: RecordUid;
  documentId: DocumentId;
  title: string;
  sourceLanguage: Locale;
  languages: DeskLanguage[];
};

/** One language of one document: what most of the desk's questions are about. */
export type Subject = { uid: string; documentId: DocumentId; locale: Locale };
