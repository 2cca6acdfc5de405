import { pageUrl } from '../../links';
import { signLink } from '../../signed';
import type { Letter, LetterValues } from '../letter';
import { moment } from '../words';

const signed = ({ account, round, until }: LetterValues) => ({
  id: Number(account),
  round: Number(round),
  until: String(until),
});

const resetUrl = (values: LetterValues): string =>
  pageUrl('/partner/password', { token: signLink('password-reset', signed(values)) });

const addressUrl = (values: LetterValues): string =>
  pageUrl('/partner/address', { token: signLink('address-change', signed(values)) });

/** What people are written about their own accounts. */
export const ACCOUNTS_LETTERS = {
  /** Values: `name`, `account`, `round`, `until`. */
  'password-reset': {
    en: (values) => ({
      subject: 'Choose a new password',
      paragraphs: [
        'Somebody has asked for a new password for your account. If it was you, choose one.',
        `The link works once, until ${moment('en', values.until)}. If it was not you, you need not do anything: your password stays as it is.`,
      ],
      action: { label: 'Choose a new password', url: resetUrl(values) },
    }),
    fr: (values) => ({
      subject: 'Choisissez un nouveau mot de passe',
      paragraphs: [
        'Un nouveau mot de passe a été demandé pour votre compte. Si la demande vient de vous, choisissez-le.',
        `Le lien fonctionne une seule fois, jusqu’au ${moment('fr', values.until)}. Si la demande ne vient pas de vous, vous n’avez rien à faire : votre mot de passe reste le même.`,
      ],
      action: { label: 'Choisir un mot de passe', url: resetUrl(values) },
    }),
  },
  /** Values: `name`, `at`. */
  'password-changed': {
    en: (values) => ({
      subject: 'Your password was changed',
      paragraphs: [
        `The password of your account was changed on ${moment('en', values.at)}, and every other session was ended.`,
        'If it was not you, ask for a new password at once and write to the partnership manager.',
      ],
    }),
    fr: (values) => ({
      subject: 'Votre mot de passe a été modifié',
      paragraphs: [
        `Le mot de passe de votre compte a été modifié le ${moment('fr', values.at)} ; toutes les autres sessions ont été fermées.`,
        'Si ce n’était pas vous, demandez tout de suite un nouveau mot de passe et écrivez à la personne chargée des partenariats.',
      ],
    }),
  },
  /** To the new address. Values: `name`, `account`, `round`, `until`. */
  'address-confirm': {
    en: (values) => ({
      subject: 'Confirm your new e-mail address',
      paragraphs: [
        'You have asked to use this address for your account. Please confirm it.',
        `The link works once, until ${moment('en', values.until)}. If it was not you, you need not do anything.`,
      ],
      action: { label: 'Confirm the address', url: addressUrl(values) },
    }),
    fr: (values) => ({
      subject: 'Confirmez votre nouvelle adresse',
      paragraphs: [
        'Vous avez demandé à utiliser cette adresse pour votre compte. Veuillez la confirmer.',
        `Le lien fonctionne une seule fois, jusqu’au ${moment('fr', values.until)}. Si la demande ne vient pas de vous, vous n’avez rien à faire.`,
      ],
      action: { label: 'Confirmer l’adresse', url: addressUrl(values) },
    }),
  },
  /** To an address that has an account already, instead of the letter above. No values. */
  'address-taken': {
    en: () => ({
      subject: 'This address has an account already',
      paragraphs: [
        'Somebody has asked to use this address for another account. It already has one, so nothing was changed.',
        'If it was you, sign in with this address, or ask for a new password.',
      ],
    }),
    fr: () => ({
      subject: 'Cette adresse a déjà un compte',
      paragraphs: [
        'Il a été demandé d’utiliser cette adresse pour un autre compte. Elle en a déjà un ; rien n’a donc été modifié.',
        'Si la demande vient de vous, connectez-vous avec cette adresse ou demandez un nouveau mot de passe.',
      ],
    }),
  },
  /** To the old address. Values: `name`. */
  'address-changed': {
    en: () => ({
      subject: 'The e-mail address of your account was changed',
      paragraphs: [
        'Your account now has another e-mail address; nothing more will be sent to this one.',
        'If it was not you, write to the partnership manager at once.',
      ],
    }),
    fr: () => ({
      subject: 'L’adresse de votre compte a été modifiée',
      paragraphs: [
        'Votre compte a désormais une autre adresse ; plus rien ne sera envoyé à celle-ci.',
        'Si ce n’était pas vous, écrivez tout de suite à la personne chargée des partenariats.',
      ],
    }),
  },
  /** Values: `name`, `reason`. */
  'account-blocked': {
    en: (values) => ({
      subject: 'Your account is suspended',
      paragraphs: [
        'The partnership manager has suspended your account: you cannot sign in, and the keys that you made no longer work. The reason:',
        { quote: String(values.reason) },
      ],
    }),
    fr: (values) => ({
      subject: 'Votre compte est suspendu',
      paragraphs: [
        'La personne chargée des partenariats a suspendu votre compte : vous ne pouvez plus vous connecter, et les clés que vous avez créées ne fonctionnent plus. Le motif :',
        { quote: String(values.reason) },
      ],
    }),
  },
  /** Values: `name`. */
  'account-unblocked': {
    en: () => ({
      subject: 'Your account is open again',
      paragraphs: ['You can sign in again, and the keys that you made work again.'],
    }),
    fr: () => ({
      subject: 'Votre compte est de nouveau ouvert',
      paragraphs: [
        'Vous pouvez de nouveau vous connecter, et les clés que vous avez créées fonctionnent de nouveau.',
      ],
    }),
  },
  /** To the address of an account that is no more. Values: `name`. */
  'account-deleted': {
    en: () => ({
      subject: 'Your account was deleted',
      paragraphs: [
        'Your account was deleted as you asked, with your name and your address. What you contributed stays with the organisation for which you did.',
      ],
    }),
    fr: () => ({
      subject: 'Votre compte a été supprimé',
      paragraphs: [
        'Votre compte a été supprimé à votre demande, avec votre nom et votre adresse. Vos contributions restent à l’organisme pour lequel vous les avez faites.',
      ],
    }),
  },
} satisfies Record<string, Letter>;
