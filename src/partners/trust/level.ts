import type { DocumentId } from '../../content-model';

/** How far a partner is trusted, from not at all to whoever needs no second look. */
export const TRUST_LEVELS = ['blocked', 'unverified', 'verified', 'trusted'] as const;

export type TrustLevel = (typeof TRUST_LEVELS)[number];

/** What can be decided of somebody: a level, or to take it from what they belong to. */
export const TRUST_DECISIONS = [...TRUST_LEVELS, 'inherited'] as const;

export type TrustDecision = (typeof TRUST_DECISIONS)[number];

/** What is decided of: the most specific first. */
export const SUBJECT_KINDS = ['person', 'domain', 'organization'] as const;

export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** A person, whoever has an address of a domain in an organisation, or the organisation. */
export type TrustSubject =
  | { kind: 'person'; id: number }
  | { kind: 'domain'; organization: DocumentId; domain: string }
  | { kind: 'organization'; organization: DocumentId };

/** What stands of the decisions about somebody, by the kind of what they are about. */
export type Decided = Partial<Record<SubjectKind, TrustDecision>>;

/**
 * Answers how far somebody is trusted: not at all where anything they are is blocked, else as the most
 * specific decision says, else as nobody knows them.
 */
export function resolveTrust(decided: Decided): TrustLevel {
  const levels = SUBJECT_KINDS.map((kind) => decided[kind]).filter(
    (decision): decision is TrustLevel => decision !== undefined && decision !== 'inherited',
  );
  return levels.includes('blocked') ? 'blocked' : (levels[0] ?? 'unverified');
}

/** Answers the domain of an e-mail address, in small letters. */
export const domainOf = (address: string): string =>
  address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Answers under which name decisions about something are kept. */
export function nameOfSubject(subject: TrustSubject): string {
  switch (subject.kind) {
    case 'person':
      return String(subject.id);
    case 'domain':
      return `${subject.organization}#${subject.domain.toLowerCase()}`;
    case 'organization':
      return subject.organization;
  }
}
