import type { Message } from './refusals';

/** Refusals about what partners write. */
export const CONTRIBUTION_MESSAGES = {
  'scope-missing': {
    status: 403,
    en: ({ scope }) =>
      scope ? `This key lacks the scope “${scope}”.` : 'No key can do this: sign in to do it.',
    fr: ({ scope }) =>
      scope
        ? `Il manque à cette clé la portée « ${scope} ».`
        : 'Aucune clé ne permet de le faire : connectez-vous.',
  },
} satisfies Record<string, Message>;
