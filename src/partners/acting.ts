import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { DocumentId } from '../content-model';
import type { PartnerActor } from '../editorial';
import { type KeyScope, type StoredKey } from './keys/key';
import { type Membership, type MemberRole, readMemberships } from './members/store';
import { refusePartner } from './refusals';

/** A person with an account, and the organisations they belong to. */
export type Account = {
  id: number;
  email: string;
  name: string;
  /** The language in which they are written to. */
  language: 'en' | 'fr';
};

/** Somebody who acts for one of their organisations. */
export type ActingMember = {
  kind: 'member';
  account: Account;
  organization: DocumentId;
  role: MemberRole;
  memberships: Membership[];
};

/** A machine that acts for the organisation of its key. */
export type ActingKey = { kind: 'key'; key: StoredKey; organization: DocumentId };

export type Acting = ActingMember | ActingKey;

/** Whoever asks, as far as limits go. */
export type Caller = Acting | { kind: 'account'; account: Account } | { kind: 'visitor' };

/** What the header is called that says for which organisation somebody acts. */
export const ORGANIZATION_HEADER = 'X-Organization';

type SignedIn = { id: number; email: string; name?: string | null; language?: string | null };

/** Answers the person whose request this is, or null where nobody with an account asks. */
export function accountIn({ state }: Context): Account | null {
  const credentials: unknown = state.auth?.credentials;
  if (state.auth?.strategy?.name !== 'users-permissions' || !credentials) return null;
  const { id, email, name, language } = credentials as SignedIn;
  return { id, email, name: name ?? email, language: language === 'fr' ? 'fr' : 'en' };
}

/** Answers the key with which a machine asks, or null. */
export const keyIn = ({ state }: Context): StoredKey | null =>
  state.auth?.strategy?.name === 'partner-key' ? (state.auth.credentials as StoredKey) : null;

/**
 * Answers who asks and for which organisation: that of the key; else the one that the header names, of
 * those that the person belongs to; else their default one. Throws a 403 for everybody else, and a 400
 * for a header that names an organisation which is not theirs, whether there is one or not.
 */
export async function actingIn(context: Context): Promise<Acting> {
  const key = keyIn(context);
  const named = context.get(ORGANIZATION_HEADER).trim();
  if (key) {
    if (named && named !== key.organization) refusePartner('not-your-organization', { named });
    return { kind: 'key', key, organization: key.organization };
  }
  const account = accountIn(context);
  if (!account) throw new errors.ForbiddenError();
  const memberships = await readMemberships(account.id);
  const membership = named
    ? memberships.find(({ organization }) => organization === named)
    : (memberships.find(({ isDefault }) => isDefault) ?? memberships[0]);
  if (!membership && named) refusePartner('not-your-organization', { named });
  if (!membership) throw new errors.ForbiddenError();
  const { organization, role } = membership;
  return { kind: 'member', account, organization, role, memberships };
}

/** Answers who acts, as the editorial room knows them. */
export const actorOf = (acting: Acting): PartnerActor =>
  acting.kind === 'key'
    ? { kind: 'partner-key', id: acting.key.id, organization: acting.organization }
    : { kind: 'partner', id: acting.account.id, organization: acting.organization };

/** Whether a machine's key, or the person's role, lets them do something. */
export const mayActAs = (acting: Acting, role: MemberRole, scope: KeyScope | null): boolean =>
  acting.kind === 'key'
    ? scope !== null && acting.key.scopes.includes(scope)
    : role === 'contributor' || acting.role === 'coordinator';
