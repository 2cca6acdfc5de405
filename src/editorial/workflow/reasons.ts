import { WITHDRAWAL_REASONS, type WithdrawalReason } from '../../content-model';

/** Why a reviewer asks for changes. */
export const CHANGE_REASONS = {
  incomplete: { en: 'Something is missing', fr: 'Il manque quelque chose' },
  inaccurate: { en: 'Something is wrong', fr: 'Quelque chose est inexact' },
  unsourced: { en: 'A source is missing', fr: 'Une source manque' },
  unclear: { en: 'Hard to understand', fr: 'Difficile à comprendre' },
  terminology: { en: 'Terms or style', fr: 'Termes ou style' },
  classification: { en: 'Wrongly classified', fr: 'Classement inexact' },
  translation: { en: 'Differs from the source text', fr: 'S’écarte du texte source' },
  rights: { en: 'Rights or personal data', fr: 'Droits ou données personnelles' },
  scope: { en: 'Outside the scope', fr: 'Hors du champ' },
  duplicate: { en: 'There is already such a record', fr: 'Une telle fiche existe déjà' },
  other: { en: 'Another reason', fr: 'Autre raison' },
} as const satisfies Record<string, { en: string; fr: string }>;

export type ChangeReason = keyof typeof CHANGE_REASONS;

export const isChangeReason = (reason: string | undefined): reason is ChangeReason =>
  reason !== undefined && reason in CHANGE_REASONS;

export const isWithdrawalReason = (reason: string | undefined): reason is WithdrawalReason =>
  reason !== undefined && reason in WITHDRAWAL_REASONS;
