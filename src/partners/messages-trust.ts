import type { Message } from './refusals';

/** Refusals about trust, and about passwords and accounts. */
export const TRUST_MESSAGES = {
  'not-trusted': {
    status: 403,
    en: () =>
      'Contributions from you or your organisation are suspended: you can read, but change nothing. Write to the partnership manager.',
    fr: () =>
      'Vos contributions ou celles de votre organisme sont suspendues : vous pouvez lire, mais rien modifier. Écrivez à la personne chargée des partenariats.',
  },
  'nul-sent': {
    en: () => 'A text that was sent contains the character U+0000, which cannot be kept.',
    fr: () => 'Un texte envoyé contient le caractère U+0000, qui ne peut pas être conservé.',
  },
  'password-too-short': {
    en: ({ least }) => `A password has ${least} characters or more.`,
    fr: ({ least }) => `Un mot de passe compte au moins ${least} caractères.`,
  },
  'password-too-long': {
    en: ({ most }) =>
      `A password has at most ${most} bytes: letters with accents count for two, most signs for three or four.`,
    fr: ({ most }) =>
      `Un mot de passe compte au plus ${most} octets : une lettre accentuée en vaut deux, la plupart des signes trois ou quatre.`,
  },
  'password-names-you': {
    en: () => 'This password contains your name or your e-mail address. Choose another one.',
    fr: () => 'Ce mot de passe contient votre nom ou votre adresse. Choisissez-en un autre.',
  },
  'password-common': {
    en: () =>
      'This password is among the first that are tried: a common one, a row of keys or a repetition. Choose another one.',
    fr: () =>
      'Ce mot de passe est de ceux que l’on essaie en premier : courant, suite de touches ou répétition. Choisissez-en un autre.',
  },
  'password-wrong': {
    en: () => 'The present password is not right.',
    fr: () => 'Le mot de passe actuel n’est pas le bon.',
  },
  'passwords-differ': {
    en: () => 'The two passwords differ.',
    fr: () => 'Les deux mots de passe diffèrent.',
  },
  'link-dead': {
    en: () =>
      'This link does not work, or no longer: it was used, its time is over, or a newer one was sent. Ask for a new one.',
    fr: () =>
      'Ce lien ne fonctionne pas, ou plus : il a servi, son délai est passé ou un plus récent a été envoyé. Demandez-en un nouveau.',
  },
  'address-taken': {
    status: 409,
    en: () => 'This address has an account already.',
    fr: () => 'Cette adresse a déjà un compte.',
  },
  'address-unchanged': {
    en: () => 'This is the address of your account already.',
    fr: () => 'C’est déjà l’adresse de votre compte.',
  },
} satisfies Record<string, Message>;
