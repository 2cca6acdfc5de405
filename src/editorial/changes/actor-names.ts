import type { Locale } from '../../content-model';
import type { PartnerActor } from './actor';

type Account = {
  id: number;
  firstname: string | null;
  lastname: string | null;
  username: string | null;
};
type Token = { id: number; name: string };

const MACHINES: Record<string, { en: string; fr: string }> = {
  script: { en: 'Command', fr: 'Commande' },
  visitor: { en: 'Visitor', fr: 'Visite anonyme' },
};

type ReadNames = (ids: number[]) => Promise<Map<number, string>>;

const partnerNames = new Map<PartnerActor['kind'], ReadNames>();

/** Says how the names of partners' members or keys are read, which another room keeps. */
export const namePartners = (kind: PartnerActor['kind'], read: ReadNames): void =>
  void partnerNames.set(kind, read);

const idsOf = (actors: string[], kind: string): number[] =>
  actors
    .filter((actor) => actor.startsWith(`${kind}:`))
    .map((actor) => Number(actor.slice(kind.length + 1)));

const nameOf = ({ id, firstname, lastname, username }: Account): string =>
  [firstname, lastname].filter(Boolean).join(' ') || username || `#${id}`;

/**
 * Answers the names of those who act (`person:12`, `token:3`, `system:schedule`) as they are now; an
 * account or token that is gone is called by its number.
 */
export async function readActorNames(
  actors: string[],
  language: Locale,
): Promise<(actor: string) => string> {
  const names = new Map<string, string>();
  const people = idsOf(actors, 'person');
  if (people.length > 0) {
    const accounts: Account[] = await strapi.db.query('admin::user').findMany({
      where: { id: { $in: people } },
      select: ['id', 'firstname', 'lastname', 'username'],
    });
    for (const account of accounts) names.set(`person:${account.id}`, nameOf(account));
  }
  const tokens = idsOf(actors, 'token');
  if (tokens.length > 0) {
    const found: Token[] = await strapi.db
      .query('admin::api-token')
      .findMany({ where: { id: { $in: tokens } }, select: ['id', 'name'] });
    for (const { id, name } of found) names.set(`token:${id}`, name);
  }
  for (const [kind, read] of partnerNames) {
    const ids = idsOf(actors, kind);
    if (ids.length === 0) continue;
    for (const [id, name] of await read(ids)) names.set(`${kind}:${id}`, name);
  }
  return (actor) => {
    const [kind, rest] = actor.split(/:(.*)/s);
    if (kind === 'system') return MACHINES[rest]?.[language === 'fr' ? 'fr' : 'en'] ?? rest;
    return names.get(actor) ?? `#${rest}`;
  };
}
