import type { DocumentId } from '../../content-model';
import { organizationNames, readLastActivity, type Transaction } from '../../editorial';
import { type Contributions, countContributions } from './contributions';

/** An organisation of the network, as the list of them shows it. */
export type ListedOrganization = {
  documentId: DocumentId;
  name: string;
  members: number;
  /** Invitations that nobody has accepted yet. */
  invitations: number;
  /** Applications that wait for a decision. */
  applications: number;
  /** Keys that open something. */
  keys: number;
  contributions: Contributions;
  lastActiveAt: string | null;
};

type Wanted = { q?: string; page: number; pageSize: number };
type Held = { organization: DocumentId };

const UNDECIDED = ['waiting', 'asked-back', 'answered'];

/** Answers how often each organisation appears in some rows. */
function tally(rows: Held[]): Map<DocumentId, number> {
  const counts = new Map<DocumentId, number>();
  for (const { organization } of rows) {
    counts.set(organization, (counts.get(organization) ?? 0) + 1);
  }
  return counts;
}

/** Reads what makes organisations belong to the network: members, invitations, applications. */
async function readBelonging(trx: Transaction) {
  const now = new Date().toISOString();
  const members: (Held & { user_id: number })[] = await trx('partner_members').select(
    'organization',
    'user_id',
  );
  const invitations: Held[] = await trx('partner_invitations')
    .where({ accepted_at: null, revoked_at: null })
    .where('expires_at', '>', now)
    .select('organization');
  const applications: Held[] = await trx('partner_applications')
    .whereNotNull('organization')
    .whereIn('state', UNDECIDED)
    .select('organization');
  const accepted: Held[] = await trx('partner_applications')
    .where({ state: 'accepted' })
    .whereNotNull('organization')
    .distinct('organization');
  return { members, invitations, applications, accepted };
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

/**
 * Answers one page of the organisations that have members, or are about to: by their names in the
 * reader's language, narrowed to those that contain what somebody types.
 */
export async function readNetwork(trx: Transaction, { q = '', page, pageSize }: Wanted) {
  const { members, invitations, applications, accepted } = await readBelonging(trx);
  const ids = [
    ...new Set(
      [...members, ...invitations, ...applications, ...accepted].map(
        ({ organization }) => organization,
      ),
    ),
  ];
  const nameOf = await organizationNames(ids);
  const found = ids
    .map((documentId) => ({ documentId, name: nameOf(documentId) }))
    .filter(({ name }) => plain(name).includes(plain(q)))
    .sort((one, other) => plain(one.name).localeCompare(plain(other.name)));
  const shown = found.slice((page - 1) * pageSize, page * pageSize);
  const shownIds = shown.map(({ documentId }) => documentId);

  const keys: (Held & { id: number; isOpen: boolean })[] = await readKeysOf(trx, shownIds);
  const lastActive = await readLastActive(trx, shownIds, members, keys);
  const contributionsOf = await countContributions(trx, shownIds);
  const counts = {
    members: tally(members),
    invitations: tally(invitations),
    applications: tally(applications),
    keys: tally(keys.filter(({ isOpen }) => isOpen)),
  };
  return {
    results: shown.map(
      ({ documentId, name }): ListedOrganization => ({
        documentId,
        name,
        members: counts.members.get(documentId) ?? 0,
        invitations: counts.invitations.get(documentId) ?? 0,
        applications: counts.applications.get(documentId) ?? 0,
        keys: counts.keys.get(documentId) ?? 0,
        contributions: contributionsOf(documentId),
        lastActiveAt: lastActive.get(documentId) ?? null,
      }),
    ),
    pagination: {
      page,
      pageSize,
      pageCount: Math.ceil(found.length / pageSize),
      total: found.length,
    },
  };
}

async function readKeysOf(trx: Transaction, organizations: DocumentId[]) {
  const rows: (Held & { id: number; expires_at: string; revoked_at: string | null })[] = await trx(
    'partner_keys',
  )
    .whereIn('organization', organizations)
    .select('id', 'organization', 'expires_at', 'revoked_at');
  const now = new Date().toISOString();
  return rows.map(({ id, organization, expires_at, revoked_at }) => ({
    id,
    organization,
    isOpen: revoked_at === null && expires_at > now,
  }));
}

/** Answers when a member or a key of organisations has last done something. */
async function readLastActive(
  trx: Transaction,
  organizations: DocumentId[],
  members: (Held & { user_id: number })[],
  keys: (Held & { id: number })[],
): Promise<Map<DocumentId, string>> {
  const actors = [
    ...members.map(({ organization, user_id }) => ({ organization, actor: `partner:${user_id}` })),
    ...keys.map(({ organization, id }) => ({ organization, actor: `partner-key:${id}` })),
  ].filter(({ organization }) => organizations.includes(organization));
  const moments = await readLastActivity(trx, [...new Set(actors.map(({ actor }) => actor))]);
  const last = new Map<DocumentId, string>();
  for (const { organization, actor } of actors) {
    const at = moments.get(actor);
    if (at && at > (last.get(organization) ?? '')) last.set(organization, at);
  }
  return last;
}
