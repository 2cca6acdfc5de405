import type { DocumentId } from '../../content-model';
import { readActorNames, readerLanguage, type Transaction } from '../../editorial';
import { readMembers } from '../members/store';
import { domainOf, resolveTrust } from './level';
import { subjectsOf } from './read';
import { type Decision, readDecisions, readDomainDecisions, standing } from './store';

const USER = 'plugin::users-permissions.user';

type Person = { id: number; email: string; name: string | null };

/**
 * Answers how far an organisation and its members are trusted, with every decision that has been made
 * of it, of domains of its addresses and of its members, the newest first.
 */
export async function presentTrust(trx: Transaction, organization: DocumentId) {
  const members = await readMembers(trx, organization);
  const people: Person[] = await strapi.db.query(USER).findMany({
    where: { id: { $in: members.map(({ userId }) => userId) } },
    select: ['id', 'email', 'name'],
    orderBy: { id: 'asc' },
  });
  const subjects = people.map(({ id }) => ({ kind: 'person' as const, id }));
  const domains = await readDomainDecisions(trx, organization);
  const others = await readDecisions(trx, [...subjects, ...subjectsOf(organization, null)]);
  const decisions = [...others, ...domains].sort((one, other) => other.id - one.id);
  const levelOf = (person: Person | null) =>
    resolveTrust(standing(decisionsAbout([...decisions].reverse(), organization, person)));

  return {
    level: levelOf(null),
    people: people.map((person) => ({
      id: person.id,
      name: person.name ?? person.email,
      domain: domainOf(person.email),
      level: levelOf(person),
    })),
    decisions: await presentDecisions(decisions),
  };
}

function decisionsAbout(
  decisions: Decision[],
  organization: DocumentId,
  person: Person | null,
): Decision[] {
  return decisions.filter(({ kind, subject }) => {
    if (kind === 'organization') return true;
    if (!person) return false;
    return kind === 'person'
      ? subject === String(person.id)
      : subject === `${organization}#${domainOf(person.email)}`;
  });
}

async function presentDecisions(decisions: Decision[]) {
  const actors = decisions.flatMap(({ decidedBy }) => (decidedBy ? [`person:${decidedBy}`] : []));
  const nameOf = await readActorNames(actors, readerLanguage());
  return decisions.map(({ kind, subject, level, reason, decidedBy, decidedAt }) => ({
    kind,
    person: kind === 'person' ? Number(subject) : null,
    domain: kind === 'domain' ? subject.slice(subject.indexOf('#') + 1) : null,
    level,
    reason,
    decidedBy: decidedBy ? { id: decidedBy, name: nameOf(`person:${decidedBy}`) } : null,
    decidedAt,
  }));
}
