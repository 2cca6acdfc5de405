import type { Message } from './refusals';

type Kinds = Record<string, { en: string; fr: string }>;

const KINDS: Kinds = {
  submissions: { en: 'submissions a day', fr: 'soumissions par jour' },
  drafts: { en: 'open drafts', fr: 'brouillons ouverts' },
  'files-bytes': { en: 'bytes of files', fr: 'octets de fichiers' },
  webhooks: { en: 'webhooks', fr: 'webhooks' },
};

/** Refusals about how much and how often. */
export const LIMIT_MESSAGES = {
  'too-many-requests': {
    status: 429,
    en: ({ seconds }) => `Too many requests. Try again in ${seconds} s.`,
    fr: ({ seconds }) => `Trop de requêtes. Réessayez dans ${seconds} s.`,
  },
  'quota-of-day': {
    status: 429,
    en: ({ kind, allowed, seconds }) =>
      `Your organisation has used its ${allowed} ${KINDS[`${kind}`].en}. Try again in ${seconds} s.`,
    fr: ({ kind, allowed, seconds }) =>
      `Votre organisme a épuisé ses ${allowed} ${KINDS[`${kind}`].fr}. Réessayez dans ${seconds} s.`,
  },
  'quota-held': {
    status: 409,
    en: ({ kind, allowed, used }) =>
      `Your organisation may have ${allowed} ${KINDS[`${kind}`].en}, and has ${used}. Delete some, or write to the partnership manager.`,
    fr: ({ kind, allowed, used }) =>
      `Votre organisme peut avoir ${allowed} ${KINDS[`${kind}`].fr} ; il en a ${used}. Supprimez-en, ou écrivez à la personne chargée des partenariats.`,
  },
  'key-opens-partners-only': {
    status: 403,
    en: () =>
      'A key of a partner opens what is under /api/partner only. Ask for public content without it.',
    fr: () =>
      'Une clé de partenaire n’ouvre que ce qui se trouve sous /api/partner. Demandez le contenu public sans elle.',
  },
  'key-too-long-lived': {
    en: ({ days }) => `A key lives for ${days} days at most.`,
    fr: ({ days }) => `Une clé vit ${days} jours au plus.`,
  },
  'too-many-keys': {
    status: 409,
    en: ({ most }) => `An organisation has ${most} keys at most. Revoke one that is not in use.`,
    fr: ({ most }) => `Un organisme a ${most} clés au plus. Révoquez-en une qui ne sert pas.`,
  },
} satisfies Record<string, Message>;
