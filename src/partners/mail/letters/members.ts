import { pageUrl } from '../../links';
import { signLink } from '../../signed';
import type { Letter, LetterValues } from '../letter';
import { moment, quoted } from '../words';

const ROLE: Record<string, { en: string; fr: string }> = {
  contributor: { en: 'contributor', fr: 'contribution' },
  coordinator: { en: 'coordinator', fr: 'coordination' },
};

const role = (language: 'en' | 'fr', { role: code }: LetterValues): string =>
  ROLE[String(code)]?.[language] ?? String(code);

/** The link by which an invitation is accepted: signed when the letter is sent, and kept nowhere. */
export const invitationUrl = ({ invitation, until }: LetterValues): string =>
  pageUrl('/partner/invitation', {
    token: signLink('invitation', { id: Number(invitation), round: 0, until: String(until) }),
  });

/** What is written to those who are invited to an organisation, or belong to it. */
export const MEMBERS_LETTERS = {
  /** Values: `inviter`, `organization`, `role`, `invitation`, `until`. */
  'member-invited': {
    en: (values) => ({
      subject: `Invitation to contribute for ${values.organization}`,
      paragraphs: [
        `${values.inviter} invites you to contribute for ${quoted('en', values.organization)}, as a ${role('en', values)}.`,
        `The link works once, until ${moment('en', values.until)}. If you did not expect this message, you need not do anything.`,
      ],
      action: { label: 'Accept the invitation', url: invitationUrl(values) },
    }),
    fr: (values) => ({
      subject: `Invitation à contribuer pour ${values.organization}`,
      paragraphs: [
        `${values.inviter} vous invite à contribuer pour ${quoted('fr', values.organization)}, avec le rôle ${quoted('fr', role('fr', values))}.`,
        `Le lien fonctionne une seule fois, jusqu’au ${moment('fr', values.until)}. Si vous n’attendiez pas ce message, vous n’avez rien à faire.`,
      ],
      action: { label: 'Accepter l’invitation', url: invitationUrl(values) },
    }),
  },
  /** Values: `name`, `organization`, `role`. */
  'member-role-changed': {
    en: (values) => ({
      subject: `Your role for ${values.organization}`,
      paragraphs: [
        `Your role for ${quoted('en', values.organization)} is now: ${role('en', values)}.`,
      ],
    }),
    fr: (values) => ({
      subject: `Votre rôle pour ${values.organization}`,
      paragraphs: [
        `Votre rôle pour ${quoted('fr', values.organization)} est désormais : ${role('fr', values)}.`,
      ],
    }),
  },
  /** Values: `name`, `organization`. */
  'member-removed': {
    en: (values) => ({
      subject: `You no longer contribute for ${values.organization}`,
      paragraphs: [
        `A coordinator has ended your membership of ${quoted('en', values.organization)}. What you contributed stays with the organisation; your account stays yours.`,
      ],
    }),
    fr: (values) => ({
      subject: `Vous ne contribuez plus pour ${values.organization}`,
      paragraphs: [
        `Une personne chargée de la coordination a mis fin à votre appartenance à ${quoted('fr', values.organization)}. Vos contributions restent à l’organisme ; votre compte reste le vôtre.`,
      ],
    }),
  },
} satisfies Record<string, Letter>;
