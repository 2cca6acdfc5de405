import { adminAddress } from '../../../editorial';
import { pageUrl } from '../../links';
import { signLink } from '../../signed';
import type { Letter, LetterValues } from '../letter';
import { moment, quoted } from '../words';
import { invitationUrl } from './members';

const signedIn = ({ application, round, until }: LetterValues) => ({
  id: Number(application),
  round: Number(round ?? 0),
  until: String(until),
});

const confirmUrl = (values: LetterValues): string =>
  pageUrl('/partner/confirmation', { token: signLink('application-confirm', signedIn(values)) });

const answerUrl = (values: LetterValues): string =>
  pageUrl('/partner/answer', { token: signLink('application-answer', signedIn(values)) });

const panelUrl = ({ application }: LetterValues): string =>
  `${adminAddress()}/partners/applications/${application}`;

const quote = (words: LetterValues[string]) => (words ? [{ quote: String(words) }] : []);

/** What is written to applicants, at each step, and to partnership managers. */
export const JOINING_LETTERS = {
  /**
   * Values: `application`, `until`. Says nothing that was sent with the application: whoever sent it
   * may not be who receives this.
   */
  'application-confirm': {
    en: (values) => ({
      subject: 'Confirm your application to the network',
      paragraphs: [
        'Somebody has applied, with this address, to join the network of partner organisations. If it was you, please confirm it.',
        `The link works until ${moment('en', values.until)}. If it was not you, you need not do anything: what was sent will be deleted.`,
      ],
      action: { label: 'Confirm the application', url: confirmUrl(values) },
    }),
    fr: (values) => ({
      subject: 'Confirmez votre candidature au réseau',
      paragraphs: [
        'Une demande d’adhésion au réseau des organismes partenaires nous est parvenue avec cette adresse. Si elle vient de vous, veuillez la confirmer.',
        `Le lien fonctionne jusqu’au ${moment('fr', values.until)}. Si elle ne vient pas de vous, vous n’avez rien à faire : ce qui a été envoyé sera supprimé.`,
      ],
      action: { label: 'Confirmer la candidature', url: confirmUrl(values) },
    }),
  },
  /** Values: `name`, `organization`. */
  'application-received': {
    en: (values) => ({
      subject: `We have received the application of ${values.organization}`,
      paragraphs: [
        `Thank you for confirming your address. The application of ${quoted('en', values.organization)} is now with those who look after our partners; you will hear from them at this address.`,
      ],
    }),
    fr: (values) => ({
      subject: `Nous avons reçu la candidature de ${values.organization}`,
      paragraphs: [
        `Merci d’avoir confirmé votre adresse. La candidature de ${quoted('fr', values.organization)} est maintenant entre les mains de l’équipe des partenariats ; elle vous écrira à cette adresse.`,
      ],
    }),
  },
  /** Values: `name`, `organization`, `words`, `application`, `round`, `until`. */
  'application-question': {
    en: (values) => ({
      subject: `A question about the application of ${values.organization}`,
      paragraphs: [
        `Before we decide on the application of ${quoted('en', values.organization)}, we would like to know:`,
        ...quote(values.words),
        `You can answer until ${moment('en', values.until)}.`,
      ],
      action: { label: 'Answer', url: answerUrl(values) },
    }),
    fr: (values) => ({
      subject: `Une question sur la candidature de ${values.organization}`,
      paragraphs: [
        `Avant de nous prononcer sur la candidature de ${quoted('fr', values.organization)}, nous aimerions savoir :`,
        ...quote(values.words),
        `Vous pouvez répondre jusqu’au ${moment('fr', values.until)}.`,
      ],
      action: { label: 'Répondre', url: answerUrl(values) },
    }),
  },
  /** Values: `name`, `organization`, `role`, `invitation`, `until`. */
  'application-accepted': {
    en: (values) => ({
      subject: `${values.organization} is welcome in the network`,
      paragraphs: [
        `The application of ${quoted('en', values.organization)} is accepted. To begin, accept this invitation; if you have no account yet, you choose a password there.`,
        `The link works once, until ${moment('en', values.until)}.`,
      ],
      action: { label: 'Accept the invitation', url: invitationUrl(values) },
    }),
    fr: (values) => ({
      subject: `Bienvenue dans le réseau : ${values.organization}`,
      paragraphs: [
        `La candidature de ${quoted('fr', values.organization)} est acceptée. Pour commencer, acceptez cette invitation ; si vous n’avez pas encore de compte, vous y choisirez un mot de passe.`,
        `Le lien fonctionne une seule fois, jusqu’au ${moment('fr', values.until)}.`,
      ],
      action: { label: 'Accepter l’invitation', url: invitationUrl(values) },
    }),
  },
  /** Values: `name`, `organization`, `reason` (a sentence in the receiver's language), `words` or null. */
  'application-refused': {
    en: (values) => ({
      subject: `The application of ${values.organization}`,
      paragraphs: [
        `Thank you for the application of ${quoted('en', values.organization)}. We cannot accept it.`,
        String(values.reason),
        ...quote(values.words),
      ],
    }),
    fr: (values) => ({
      subject: `La candidature de ${values.organization}`,
      paragraphs: [
        `Nous vous remercions de la candidature de ${quoted('fr', values.organization)}. Nous ne pouvons pas l’accepter.`,
        String(values.reason),
        ...quote(values.words),
      ],
    }),
  },
  /** To partnership managers. Values: `name`, `organization`, `application`. */
  'application-waiting': {
    en: (values) => ({
      subject: `An application waits: ${values.organization}`,
      paragraphs: [`${quoted('en', values.organization)} asks to join the network.`],
      action: { label: 'Open the application', url: panelUrl(values) },
    }),
    fr: (values) => ({
      subject: `Une candidature attend : ${values.organization}`,
      paragraphs: [`${quoted('fr', values.organization)} demande à rejoindre le réseau.`],
      action: { label: 'Ouvrir la candidature', url: panelUrl(values) },
    }),
  },
  /** To partnership managers. Values: `name`, `organization`, `words`, `application`. */
  'application-answered': {
    en: (values) => ({
      subject: `An answer from ${values.organization}`,
      paragraphs: [
        `${quoted('en', values.organization)} has answered your question about its application:`,
        ...quote(values.words),
      ],
      action: { label: 'Open the application', url: panelUrl(values) },
    }),
    fr: (values) => ({
      subject: `Une réponse de ${values.organization}`,
      paragraphs: [
        `${quoted('fr', values.organization)} répond à votre question sur sa candidature :`,
        ...quote(values.words),
      ],
      action: { label: 'Ouvrir la candidature', url: panelUrl(values) },
    }),
  },
} satisfies Record<string, Letter>;
