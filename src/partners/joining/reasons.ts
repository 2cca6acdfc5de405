/** Why an application is refused, as the applicant is told. */
export const REFUSAL_REASONS = {
  duplicate: {
    en: 'The organisation already belongs to the network: please ask its coordinator for an invitation.',
    fr: 'L’organisme fait déjà partie du réseau : demandez une invitation à la personne qui en assure la coordination.',
  },
  'out-of-scope': {
    en: 'Its work is outside the scope of the clearinghouse.',
    fr: 'Son travail est hors du champ du centre d’échange.',
  },
  'not-an-organization': {
    en: 'The network is for organisations, not for individuals.',
    fr: 'Le réseau s’adresse aux organismes, non aux particuliers.',
  },
  'not-authorized': {
    en: 'We could not establish that you speak for the organisation.',
    fr: 'Nous n’avons pas pu établir que vous parlez au nom de l’organisme.',
  },
  incomplete: {
    en: 'What we would need to know to decide is missing.',
    fr: 'Il manque ce que nous devrions savoir pour nous prononcer.',
  },
  other: { en: 'For another reason.', fr: 'Pour une autre raison.' },
} as const satisfies Record<string, { en: string; fr: string }>;

export type RefusalReason = keyof typeof REFUSAL_REASONS;

export const REASON_CODES = Object.keys(REFUSAL_REASONS) as [RefusalReason, ...RefusalReason[]];
