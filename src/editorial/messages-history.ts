import type { Message, Values } from './refusals';

const listIn =
  (language: 'en' | 'fr', open: string, close: string) =>
  (value: Values[string]): string =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(
      [value].flat().map((name) => `${open}${name}${close}`),
    );

const en = listIn('en', '“', '”');
const fr = listIn('fr', '« ', ' »');

/** Refusals of history. */
export const HISTORY_MESSAGES = {
  'version-of-other-attributes': {
    en: ({ number, labels }) =>
      `Version ${number} can’t be restored: fields that it fills have been taken away or changed since (${en(labels)}). Compare it, and copy what you need.`,
    fr: ({ number, labels }) =>
      `La version ${number} ne peut pas être restaurée : des champs qu’elle remplit ont été supprimés ou modifiés depuis (${fr(labels)}). Comparez-la et copiez ce qu’il vous faut.`,
  },
  'version-says-the-same': {
    en: ({ number }) => `The draft already says what version ${number} says.`,
    fr: ({ number }) => `Le brouillon dit déjà ce que dit la version ${number}.`,
  },
} satisfies Record<string, Message>;
