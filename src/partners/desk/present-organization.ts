import { errors } from '@strapi/utils';
import type { DocumentId, Locale } from '../../content-model';
import {
  organizationNames,
  readActivity,
  readActorNames,
  readerLanguage,
  type Transaction,
} from '../../editorial';
import { readPending } from '../joining/invitations';
import { isOrganization, ORGANIZATION } from '../joining/organizations';
import { presentKeys } from '../keys/present';
import { readKeys } from '../keys/store';
import { readAccounts } from '../members/people';
import { readMembers } from '../members/store';
import { presentTrust } from '../trust/present';
import { readEndpoints } from '../webhooks/endpoints';
import { countContributions } from './contributions';
import { readLastSeen } from './last-seen';

/** How many lines of the audit trail are shown of an organisation. */
const LATEST = 20;

/**
 * Answers an organisation of the network with everything that its manager decides by: members, those
 * who are invited, keys, webhooks, trust with its history, contributions, the latest that was done for
 * it. Throws a 404.
 */
export async function presentOrganization(trx: Transaction, organization: DocumentId) {
  if (!(await isOrganization(organization))) throw new errors.NotFoundError();
  const nameOf = await organizationNames([organization]);
  const keys = await readKeys(trx, organization);
  const trust = await presentTrust(trx, organization);
  const members = await presentMembers(trx, organization, trust.people);
  const contributionsOf = await countContributions(trx, [organization]);
  return {
    documentId: organization,
    name: nameOf(organization),
    /** The language in which its profile was written first. */
    locale: await firstLanguage(organization),
    contributions: contributionsOf(organization),
    members,
    invitations: (await readPending(trx, organization)).map(
      ({ id, email, role, createdAt, expiresAt }) => ({ id, email, role, createdAt, expiresAt }),
    ),
    keys: await presentKeys(keys),
    webhooks: (await readEndpoints(trx, organization)).map(
      ({ id, url, isActive, silence, failingSince }) => ({
        id,
        host: new URL(url).host,
        isActive,
        silence,
        failingSince,
      }),
    ),
    trust: { level: trust.level, decisions: trust.decisions },
    activity: await presentActivity(trx, [
      ...members.map(({ id }) => `partner:${id}`),
      ...keys.map(({ id }) => `partner-key:${id}`),
    ]),
  };
}

async function firstLanguage(documentId: DocumentId): Promise<Locale> {
  const [row]: { locale: Locale }[] = await strapi.db
    .query(ORGANIZATION)
    .findMany({ where: { documentId }, select: ['locale'], orderBy: { id: 'asc' }, limit: 1 });
  return row.locale;
}

type Trusted = Awaited<ReturnType<typeof presentTrust>>['people'];

async function presentMembers(trx: Transaction, organization: DocumentId, trusted: Trusted) {
  const members = await readMembers(trx, organization);
  const ids = members.map(({ userId }) => userId);
  const accounts = await readAccounts(ids);
  const lastSeen = await readLastSeen(ids);
  return members.flatMap(({ userId, role, joinedAt }) => {
    const account = accounts.get(userId);
    if (!account) return [];
    const { name, email, isBlocked } = account;
    const trust = trusted.find(({ id }) => id === userId)?.level ?? 'unverified';
    const lastSeenAt = lastSeen.get(userId) ?? null;
    return [{ id: userId, name, email, role, joinedAt, lastSeenAt, isBlocked, trust }];
  });
}

async function presentActivity(trx: Transaction, actors: string[]) {
  const lines = await readActivity(trx, actors, LATEST);
  const nameOf = await readActorNames(
    [...new Set(lines.map(({ actor }) => actor))],
    readerLanguage(),
  );
  return lines.map(({ actor, ...line }) => ({ ...line, by: nameOf(actor) }));
}
