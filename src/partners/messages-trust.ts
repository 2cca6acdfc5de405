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
} satisfies Record<string, Message>;
