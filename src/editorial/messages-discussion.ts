import type { Message } from './refusals';

/** Refusals of discussion. */
export const DISCUSSION_MESSAGES = {
  'mention-unreachable': {
    en: () => 'Somebody whom you mention does not exist or may not read this text.',
    fr: () => 'Une personne que vous citez n’existe pas ou n’a pas accès à ce texte.',
  },
  'comment-not-yours': {
    en: () => 'Only the author of a comment may change or delete it.',
    fr: () => 'Seule la personne qui a écrit un commentaire peut le modifier ou le supprimer.',
  },
  'comment-is-fixed': {
    en: () => 'A comment can be changed for one day, and not once it is deleted. Add another one.',
    fr: () =>
      'Un commentaire se modifie pendant une journée, et plus une fois supprimé. Ajoutez-en un autre.',
  },
  'comment-is-an-answer': {
    en: () => 'Answers are settled with the comment that they answer.',
    fr: () => 'Une réponse se règle avec le commentaire auquel elle répond.',
  },
  'comment-not-answerable': {
    en: () => 'What you answer is not a comment of this discussion, or is itself an answer.',
    fr: () =>
      'Ce à quoi vous répondez n’est pas un commentaire de cette discussion, ou est déjà une réponse.',
  },
} satisfies Record<string, Message>;
