import type { Transaction } from '../../editorial';
import { MAILS } from '../mail/write';
import { plainEmail } from '../texts';
import { type Application, APPLICATIONS, forgetApplications, readSaid } from './applications';
import { INVITATIONS } from './invitations';

/** Answers what is kept of an address besides its account: applications and invitations. */
export async function joiningDataOf(trx: Transaction, address: string) {
  const email = plainEmail(address);
  const rows: Application[] = await trx(APPLICATIONS).where({ contact_email: email }).orderBy('id');
  const invitations: Record<string, unknown>[] = await trx(INVITATIONS)
    .select('organization', 'role', 'language', 'created_at', 'expires_at', 'accepted_at')
    .where({ email })
    .orderBy('id');
  const applications = [];
  for (const { decided_by: _by, invitation_id: _invitation, ...row } of rows) {
    const said = await readSaid(trx, row.id);
    applications.push({
      ...row,
      said: said.map(({ kind, words, at }) => ({ kind, words, at })),
    });
  }
  return { applications, invitations };
}

/** Deletes everything that is kept of an address besides its account, letters to it included. */
export async function forgetAddress(trx: Transaction, address: string): Promise<void> {
  const email = plainEmail(address);
  const rows: { id: number }[] = await trx(APPLICATIONS)
    .select('id')
    .where({ contact_email: email });
  await forgetApplications(
    trx,
    rows.map(({ id }) => id),
  );
  await trx(INVITATIONS).where({ email }).delete();
  await trx(MAILS).where({ recipient: email }).delete();
}
