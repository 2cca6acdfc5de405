import type { DocumentId } from '../../content-model';
import type { PartnerActor, Transaction } from '../../editorial';
import type { Acting } from '../acting';
import { readKey } from '../keys/store';
import { domainOf, resolveTrust, type TrustLevel, type TrustSubject } from './level';
import { readDecisions, standing } from './store';

const USER = 'plugin::users-permissions.user';

/** Somebody who contributes for an organisation, by their account and its address. */
type Person = { id: number; email: string };

/** Answers what decisions about somebody are about: they, the domain of their address, where they belong. */
export const subjectsOf = (organization: DocumentId, person: Person | null): TrustSubject[] => [
  ...(person
    ? [
        { kind: 'person' as const, id: person.id },
        { kind: 'domain' as const, organization, domain: domainOf(person.email) },
      ]
    : []),
  { kind: 'organization', organization },
];

/** Answers how far a member of an organisation is trusted; null is for the organisation itself. */
export async function trustIn(
  trx: Transaction,
  organization: DocumentId,
  person: Person | null,
): Promise<TrustLevel> {
  return resolveTrust(standing(await readDecisions(trx, subjectsOf(organization, person))));
}

const findPerson = (id: number): Promise<Person | null> =>
  strapi.db.query(USER).findOne({ where: { id }, select: ['id', 'email'] });

/** Answers how far a key is trusted: as whoever made it, or as the organisation where they are gone. */
export const trustOfKey = async (
  trx: Transaction,
  { organization, createdBy }: { organization: DocumentId; createdBy: number },
): Promise<TrustLevel> => trustIn(trx, organization, await findPerson(createdBy));

/** Answers how far whoever the editorial room knows as acting for a partner is trusted. */
export async function trustOfPartner(
  trx: Transaction,
  { kind, id, organization }: PartnerActor,
): Promise<TrustLevel> {
  if (kind === 'partner') return trustIn(trx, organization, await findPerson(id));
  const key = await readKey(trx, id);
  return key ? trustOfKey(trx, key) : trustIn(trx, organization, null);
}

/**
 * Answers how far whoever acts is trusted. It may be asked inside a transaction or outside: it reads in
 * the one that there is.
 */
export async function trustOf(acting: Acting): Promise<TrustLevel> {
  return await strapi.db.transaction(async ({ trx }) =>
    acting.kind === 'key'
      ? trustOfKey(trx, acting.key)
      : trustIn(trx, acting.organization, acting.account),
  );
}
