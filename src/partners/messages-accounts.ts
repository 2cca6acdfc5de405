import type { Message } from './refusals';

/** Refusals about who joins, who belongs to what, and their accounts. */
export const ACCOUNT_MESSAGES = {
  'not-your-organization': {
    en: ({ named }) => `You do not contribute for the organisation “${named}”.`,
    fr: ({ named }) => `Vous ne contribuez pas pour l’organisme « ${named} ».`,
  },
  'coordinators-only': {
    status: 403,
    en: () => 'Only a coordinator of the organisation can do this.',
    fr: () => 'Seule une personne chargée de la coordination de l’organisme peut le faire.',
  },
} satisfies Record<string, Message>;
