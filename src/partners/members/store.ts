import type { DocumentId } from '../../content-model';
import type { Transaction } from '../../editorial';

/** Contributors write; coordinators also keep the organisation's profile and its members. */
export const MEMBER_ROLES = ['contributor', 'coordinator'] as const;

export type MemberRole = (typeof MEMBER_ROLES)[number];

/** That a person contributes for an organisation. */
export type Membership = {
  id: number;
  userId: number;
  organization: DocumentId;
  role: MemberRole;
  /** Whether they act for it where they do not say for which. */
  isDefault: boolean;
  joinedAt: string;
};

type Stored = {
  id: number;
  user_id: number;
  organization: DocumentId;
  role: MemberRole;
  is_default: boolean | number;
  joined_at: string;
};

const TABLE = 'partner_members';

const membershipFrom = (row: Stored): Membership => ({
  id: row.id,
  userId: row.user_id,
  organization: row.organization,
  role: row.role,
  isDefault: Boolean(row.is_default),
  joinedAt: row.joined_at,
});

type Tables = Transaction | typeof strapi.db.connection;

/** Reads for which organisations somebody contributes, in the order in which they joined them. */
export async function readMemberships(userId: number): Promise<Membership[]> {
  const rows: Stored[] = await strapi.db.connection(TABLE).where({ user_id: userId }).orderBy('id');
  return rows.map(membershipFrom);
}

/** Reads the members of an organisation, in the order in which they joined it. */
export async function readMembers(tables: Tables, organization: DocumentId): Promise<Membership[]> {
  const rows: Stored[] = await tables(TABLE).where({ organization }).orderBy('id');
  return rows.map(membershipFrom);
}

/** Makes somebody a member of an organisation, or gives them another role in it. */
export async function saveMembership(
  trx: Transaction,
  { userId, organization, role }: Pick<Membership, 'userId' | 'organization' | 'role'>,
): Promise<void> {
  const others = await trx(TABLE).where({ user_id: userId }).first('id');
  await trx(TABLE)
    .insert({
      user_id: userId,
      organization,
      role,
      is_default: !others,
      joined_at: new Date().toISOString(),
    })
    .onConflict(['user_id', 'organization'])
    .merge({ role });
}

/** Ends somebody's membership of an organisation; another one becomes their default. */
export async function removeMembership(
  trx: Transaction,
  { id, userId }: Membership,
): Promise<void> {
  await trx(TABLE).where({ id }).delete();
  await ensureDefault(trx, userId);
}

/** Says for which of their organisations somebody acts where they do not say so. */
export async function chooseDefault(
  trx: Transaction,
  userId: number,
  organization: DocumentId,
): Promise<void> {
  await trx(TABLE).where({ user_id: userId }).update({ is_default: false });
  await trx(TABLE).where({ user_id: userId, organization }).update({ is_default: true });
}

async function ensureDefault(trx: Transaction, userId: number): Promise<void> {
  const left: Stored[] = await trx(TABLE).where({ user_id: userId }).orderBy('id');
  if (left.length === 0 || left.some((row) => Boolean(row.is_default))) return;
  await trx(TABLE).where({ id: left[0].id }).update({ is_default: true });
}
