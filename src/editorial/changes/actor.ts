import { AsyncLocalStorage } from 'node:async_hooks';
import type { DocumentId } from '../../content-model';

/**
 * Who writes: a person of the panel, a machine with a token, somebody (or a machine with a key) for a
 * partner organisation, or the clearinghouse itself.
 */
export type Actor =
  | { kind: 'person'; id: number; roles: string[] }
  | { kind: 'token'; id: number; name: string }
  | PartnerActor
  | { kind: 'system'; name: string };

/** A member of a partner organisation, or one of its keys, acting for it. */
export type PartnerActor = {
  kind: 'partner' | 'partner-key';
  id: number;
  organization: DocumentId;
};

type Identified = { id: number; roles?: { code: string }[] };
type Authenticated = { credentials?: { id: number; name?: string } };

const acting = new AsyncLocalStorage<Actor>();

const isPerson = (user: unknown): user is Identified =>
  typeof user === 'object' && user !== null && 'roles' in user && 'id' in user;

/**
 * Answers who acts now: whoever `actAs` names, else the signed-in person or the token of the present
 * request, else the clearinghouse itself, as when a command writes.
 */
export function presentActor(): Actor {
  const named = acting.getStore();
  if (named) return named;
  const state = strapi.requestContext.get()?.state;
  if (isPerson(state?.user)) {
    const { id, roles = [] } = state.user;
    return { kind: 'person', id, roles: roles.map(({ code }) => code) };
  }
  const credentials = (state?.auth as Authenticated | undefined)?.credentials;
  if (credentials) return { kind: 'token', id: credentials.id, name: credentials.name ?? '' };
  return { kind: 'system', name: 'script' };
}

/** Answers who acts for a partner organisation now, or null where nobody does. */
export function presentPartner(): PartnerActor | null {
  const actor = acting.getStore();
  return actor?.kind === 'partner' || actor?.kind === 'partner-key' ? actor : null;
}

/** Runs work in somebody's name: what a person has scheduled, what the clearinghouse does by itself. */
export const actAs = <Result>(actor: Actor, work: () => Promise<Result>): Promise<Result> =>
  acting.run(actor, work);
