import type { DocumentId, Locale } from '../../../content-model';
import type { Moment } from '../../desk';
import type { Pagination } from '../../work/types';

/** Where an application stands, in the order of the tabs; those that wait for a decision come first. */
export const STATES = ['waiting', 'answered', 'asked-back', 'accepted', 'refused'] as const;

export type State = (typeof STATES)[number];

export const isUndecided = (state: State): boolean =>
  state === 'waiting' || state === 'answered' || state === 'asked-back';

export type ListedApplication = {
  id: number;
  state: State;
  organizationName: string;
  isNew: boolean;
  language: 'en' | 'fr';
  contactName: string;
  createdAt: Moment;
  confirmedAt: Moment | null;
  decidedAt: Moment | null;
};

/** The answer of `GET /clearinghouse/partners/applications`. */
export type ApplicationsAnswer = {
  counts: Partial<Record<State, number>>;
  results: ListedApplication[];
  pagination: Pagination;
};

export type Duplicate = {
  documentId: DocumentId;
  name: string;
  /** From 0 to 1. */
  score: number;
  reasons: ('name' | 'acronym' | 'url' | 'email-domain')[];
};

export type Said = {
  kind: 'question' | 'answer' | 'refusal';
  round: number;
  by: number | null;
  words: string;
  at: Moment;
};

export type Application = ListedApplication & {
  organization: { documentId: DocumentId; name: string } | null;
  newOrganization: {
    name: string;
    acronym: string | null;
    kind: string | null;
    url: string | null;
    country: string | null;
  } | null;
  contact: { name: string; email: string; role: string };
  motivation: string;
  reason: string | null;
  decidedBy: number | null;
  said: Said[];
  duplicates: Duplicate[];
  reasons: { code: string; label: string }[];
};

export type Role = 'contributor' | 'coordinator';

export const ROLES: Role[] = ['coordinator', 'contributor'];

export type Contributions = { drafts: number; inReview: number; published: number };

export type ListedOrganization = {
  documentId: DocumentId;
  name: string;
  members: number;
  invitations: number;
  applications: number;
  keys: number;
  contributions: Contributions;
  lastActiveAt: Moment | null;
};

/** The answer of `GET /clearinghouse/partners/organizations`. */
export type OrganizationsAnswer = { results: ListedOrganization[]; pagination: Pagination };

export const TRUST_LEVELS = ['unverified', 'verified', 'trusted', 'blocked'] as const;

export type TrustLevel = (typeof TRUST_LEVELS)[number];

export type TrustSubject =
  | { kind: 'organization' }
  | { kind: 'domain'; domain: string }
  | { kind: 'person'; id: number };

export type TrustDecision = {
  kind: TrustSubject['kind'];
  person: number | null;
  domain: string | null;
  level: TrustLevel | 'inherited';
  reason: string;
  decidedBy: { id: number; name: string } | null;
  decidedAt: Moment;
};

export type Member = {
  id: number;
  name: string;
  email: string;
  role: Role;
  joinedAt: Moment;
  lastSeenAt: Moment | null;
  isBlocked: boolean;
  trust: TrustLevel;
};

export type Key = {
  id: number;
  name: string;
  hint: string;
  scopes: string[];
  createdBy: { id: number; name: string };
  createdAt: Moment;
  expiresAt: Moment;
  lastUsedAt: Moment | null;
  revokedAt: Moment | null;
  isValid: boolean;
};

export type Webhook = {
  id: number;
  host: string;
  isActive: boolean;
  silence: 'switched-off' | 'failing' | 'gone' | null;
  failingSince: Moment | null;
};

export type Activity = {
  seq: number;
  at: Moment;
  by: string;
  action: string;
  type: string;
  id: string;
  locale: string | null;
};

/** The answer of `GET /clearinghouse/partners/organizations/:organization`. */
export type Organization = {
  documentId: DocumentId;
  name: string;
  /** The language in which its profile was written first. */
  locale: Locale;
  contributions: Contributions;
  members: Member[];
  invitations: { id: number; email: string; role: Role; createdAt: Moment; expiresAt: Moment }[];
  keys: Key[];
  webhooks: Webhook[];
  trust: { level: TrustLevel; decisions: TrustDecision[] };
  activity: Activity[];
};
