import type { Message } from './refusals';

/** Refusals of translations. */
export const TRANSLATIONS_MESSAGES = {
  'translation-missing': {
    en: ({ language }) =>
      `There is nothing to confirm: this record has no text in ${language} yet.`,
    fr: ({ language }) =>
      `Il n’y a rien à confirmer : cette fiche n’a pas encore de texte dans cette langue (${language}).`,
  },
  'source-is-no-translation': {
    en: ({ language }) =>
      `${language} is the language in which this record is written; it is no translation.`,
    fr: ({ language }) =>
      `Cette fiche est rédigée dans cette langue (${language}) : ce n’est pas une traduction.`,
  },
  'source-moved-on': {
    en: ({ language }) =>
      `The text in the source language, ${language}, has changed since you opened it; look at what is new, then confirm.`,
    fr: ({ language }) =>
      `Le texte dans la langue source (${language}) a changé depuis que vous l’avez ouvert ; regardez ce qui est nouveau, puis confirmez.`,
  },
  'unknown-record': {
    en: ({ documentId }) => `There is no record “${documentId}” of this type.`,
    fr: ({ documentId }) => `Il n’y a pas de fiche « ${documentId} » de ce type.`,
  },
} satisfies Record<string, Message>;
