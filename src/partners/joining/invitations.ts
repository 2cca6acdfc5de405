import type { DocumentId } from '../../content-model';
import type { Transaction } from '../../editorial';
import type { MemberRole } from '../members/store';

export const INVITATIONS = 'partner_invitations';

/** That an address is invited to contribute for an organisation. */
export type Invitation = {
  id: number;
  organization: DocumentId;
  email: string;
  role: MemberRole;
  language: 'en' | 'fr';
  createdAt: string;
  expiresAt: string;
};

type Stored = {
  id: number;
  organization: DocumentId;
  email: string;
  role: MemberRole;
  language: 'en' | 'fr';
  created_at: string;
  expires_at: string;
};

const OPEN = { accepted_at: null, revoked_at: null };

const invitationFrom = (row: Stored): Invitation => ({
  id: row.id,
  organization: row.organization,
  email: row.email,
  role: row.role,
  language: row.language,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
});

/** Reads an invitation that can still be accepted, or null. */
export async function readOpen(
  trx: Transaction,
  id: number,
  now = new Date(),
): Promise<Invitation | null> {
  const row: Stored | undefined = await trx(INVITATIONS)
    .where({ id, ...OPEN })
    .where('expires_at', '>', now.toISOString())
    .first();
  return row ? invitationFrom(row) : null;
}

/** Reads the invitations of an organisation that nobody has accepted yet, the oldest first. */
export async function readPending(
  trx: Transaction,
  organization: DocumentId,
): Promise<Invitation[]> {
  const rows: Stored[] = await trx(INVITATIONS)
    .where({ organization, ...OPEN })
    .orderBy('id');
  return rows.map(invitationFrom);
}

/** Keeps a new invitation in place of earlier ones of the same address to the same organisation. */
export async function saveInvitation(
  trx: Transaction,
  invitation: Omit<Invitation, 'id'>,
  inviter: { kind: 'manager' | 'member'; id: number },
): Promise<Invitation> {
  const { organization, email, role, language, createdAt, expiresAt } = invitation;
  await trx(INVITATIONS)
    .where({ organization, email, ...OPEN })
    .update({ revoked_at: createdAt });
  const [{ id }]: { id: number }[] = await trx(INVITATIONS)
    .insert({
      organization,
      email,
      role,
      language,
      inviter_kind: inviter.kind,
      inviter_id: inviter.id,
      created_at: createdAt,
      expires_at: expiresAt,
    })
    .returning('id');
  return { id, ...invitation };
}

/** Ends an invitation because it was accepted or withdrawn; false where it had ended before. */
export const endInvitation = async (
  trx: Transaction,
  id: number,
  end: 'accepted_at' | 'revoked_at',
): Promise<boolean> =>
  (await trx(INVITATIONS)
    .where({ id, ...OPEN })
    .update({ [end]: new Date().toISOString() })) === 1;
