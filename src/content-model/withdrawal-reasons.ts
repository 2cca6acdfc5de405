/** Why something is no longer public, as the public may read it. */
export const WITHDRAWAL_REASONS = {
  outdated: { en: 'It is out of date.', fr: 'Le contenu n’est plus à jour.' },
  superseded: {
    en: 'Something newer takes its place.',
    fr: 'Une version plus récente le remplace.',
  },
  inaccurate: { en: 'It was not accurate.', fr: 'Le contenu n’était pas exact.' },
  duplicate: { en: 'It was there twice.', fr: 'Le contenu figurait deux fois.' },
  rights: {
    en: 'Rights or personal data did not allow it.',
    fr: 'Des droits ou des données personnelles s’y opposaient.',
  },
  request: {
    en: 'Its authors or its organisation asked for it.',
    fr: 'Ses auteurs ou son organisme l’ont demandé.',
  },
  scope: {
    en: 'It is outside the scope of this site.',
    fr: 'Le contenu est hors du champ de ce site.',
  },
  other: { en: 'For another reason.', fr: 'Pour une autre raison.' },
} as const satisfies Record<string, { en: string; fr: string }>;

export type WithdrawalReason = keyof typeof WITHDRAWAL_REASONS;
