import type { Message } from './refusals';

/** Refusals about how much and how often. */
export const LIMIT_MESSAGES = {
  'too-many-requests': {
    status: 429,
    en: ({ seconds }) => `Too many requests. Try again in ${seconds} s.`,
    fr: ({ seconds }) => `Trop de requêtes. Réessayez dans ${seconds} s.`,
  },
} satisfies Record<string, Message>;
