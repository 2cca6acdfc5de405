import type { DocumentId } from '../../content-model';
import { presentActor, readNames, record, type Transaction } from '../../editorial';
import { type LetterValues, writeTo } from '../mail';
import type { MemberRole } from '../members/store';
import { partnerSettings } from '../settings';
import { plainEmail } from '../texts';
import { type Invitation, saveInvitation } from './invitations';

const ORGANIZATION = 'api::organization.organization';
const DAY = 24 * 60 * 60 * 1000;

type Wanted = {
  organization: DocumentId;
  email: string;
  role: MemberRole;
  language: 'en' | 'fr';
  inviter: { kind: 'manager' | 'member'; id: number };
  letter: 'member-invited' | 'application-accepted';
  values: LetterValues;
};

/**
 * Invites an address to an organisation, by a letter in a language, and answers the invitation. It takes
 * the place of an earlier one.
 */
export async function invite(
  trx: Transaction,
  { organization, email, role, language, inviter, letter, values }: Wanted,
): Promise<Invitation> {
  const now = Date.now();
  const invitation = await saveInvitation(
    trx,
    {
      organization,
      email: plainEmail(email),
      role,
      language,
      createdAt: new Date(now).toISOString(),
      expiresAt: new Date(now + partnerSettings().invitationDays * DAY).toISOString(),
    },
    inviter,
  );
  const [name] = await readNames(ORGANIZATION, [organization], language);
  await writeTo(trx, {
    to: invitation.email,
    language,
    kind: letter,
    values: {
      ...values,
      organization: name,
      role,
      invitation: invitation.id,
      until: invitation.expiresAt,
    },
  });
  await record(trx, {
    actor: presentActor(),
    action: 'partner.invited',
    object: { type: ORGANIZATION, id: organization },
    details: { invitation: invitation.id, role },
  });
  return invitation;
}
