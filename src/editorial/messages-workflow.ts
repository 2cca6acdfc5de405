import type { Message, Values } from './refusals';
import { STAGE_NAMES, TRANSITION_NAMES_IN } from './workflow/names';

const stage = (language: 'en' | 'fr', { stage: code }: Values): string =>
  STAGE_NAMES[String(code) as keyof typeof STAGE_NAMES]?.[language] ?? String(code);

const transition = (language: 'en' | 'fr', { transition: name }: Values): string =>
  TRANSITION_NAMES_IN[String(name) as keyof typeof TRANSITION_NAMES_IN]?.[language] ?? String(name);

/** Refusals of the workflow: who may lead a text from stage to stage, and what must hold. */
export const WORKFLOW_MESSAGES = {
  'not-from-this-stage': {
    en: (values) =>
      `“${transition('en', values)}” is not open to a text that is at “${stage('en', values)}”.`,
    fr: (values) =>
      `« ${transition('fr', values)} » n’est pas possible pour un texte à l’étape « ${stage('fr', values)} ».`,
  },
  'not-yours-to-submit': {
    en: () => 'Your role can’t submit this text: it takes the right to change it in this language.',
    fr: () =>
      'Votre rôle ne permet pas de soumettre ce texte : il faut pouvoir le modifier dans cette langue.',
  },
  'only-submitters-recall': {
    en: () => 'Only the person who has submitted the text, or somebody who assigns, can recall it.',
    fr: () =>
      'Seule la personne qui a soumis le texte, ou qui attribue le travail, peut le reprendre.',
  },
  'only-submitters-appeal': {
    en: () => 'Only the person who has submitted the text can appeal.',
    fr: () => 'Seule la personne qui a soumis le texte peut demander un second avis.',
  },
  'may-not-review': {
    en: () => 'Your role doesn’t review.',
    fr: () => 'Votre rôle ne comprend pas la relecture.',
  },
  'no-right-to-publish': {
    en: () => 'Your role doesn’t publish in this language.',
    fr: () => 'Votre rôle ne permet pas de publier dans cette langue.',
  },
  'may-not-withdraw': {
    en: () => 'Your role doesn’t withdraw, archive or reopen.',
    fr: () => 'Votre rôle ne permet ni de retirer, ni d’archiver, ni de rouvrir.',
  },
  'own-text': {
    en: () => 'You have written some of this text: somebody else approves it.',
    fr: () => 'Vous avez écrit une partie de ce texte : une autre personne doit l’approuver.',
  },
  'conflict-of-interest': {
    en: () => 'You have declared a conflict of interest about this text.',
    fr: () => 'Vous avez déclaré un conflit d’intérêts au sujet de ce texte.',
  },
  'appealed-against': {
    en: () => 'The author has appealed against your decision: somebody else decides.',
    fr: () =>
      'Un second avis a été demandé après votre décision : une autre personne doit se prononcer.',
  },
  archived: {
    en: ({ language }) => `This text is archived (${language}). Reopen it to change it.`,
    fr: ({ language }) => `Ce texte est archivé (${language}). Rouvrez-le pour le modifier.`,
  },
  'not-in-triage': {
    en: () => 'This text does not wait in triage any more.',
    fr: () => 'Ce texte n’attend plus au tri.',
  },
  'in-triage': {
    en: () => 'A partner’s submission is let into review first, then reviewed.',
    fr: () => 'La contribution d’un partenaire est d’abord admise à la relecture, puis relue.',
  },
  'reason-needed': {
    en: () => 'Choose a reason from the list, and say in words what is to be changed.',
    fr: () => 'Choisissez un motif dans la liste et dites avec vos mots ce qui est à modifier.',
  },
  'withdrawal-reason-needed': {
    en: () => 'Choose a reason from the list: the public may read it.',
    fr: () => 'Choisissez un motif dans la liste : le public pourra le lire.',
  },
  'appealed-already': {
    en: () => 'There is one appeal in each round of review; this round has had its appeal.',
    fr: () => 'Un seul second avis est possible par tour de relecture ; il a déjà été demandé.',
  },
  'appeal-to-another': {
    en: () => 'Name somebody who may review and has not decided in this round.',
    fr: () =>
      'Indiquez une personne qui peut relire et qui ne s’est pas prononcée dans ce tour de relecture.',
  },
  'not-public': {
    en: () => 'Nothing of this text is public in this language.',
    fr: () => 'Rien de ce texte n’est public dans cette langue.',
  },
  'still-public': {
    en: () => 'Something of this text is public: withdraw it first.',
    fr: () => 'Une partie de ce texte est publique : retirez-la d’abord.',
  },
  'needs-approval': {
    en: () => 'This text has not been approved.',
    fr: () => 'Ce texte n’a pas été approuvé.',
  },
  'changed-since-approval': {
    en: () => 'This text has changed since it was approved: it must be reviewed again.',
    fr: () => 'Ce texte a changé depuis son approbation : il doit être relu à nouveau.',
  },
  'is-archived': {
    en: () => 'This text is archived: reopen it first.',
    fr: () => 'Ce texte est archivé : rouvrez-le d’abord.',
  },
  'source-not-ready': {
    en: ({ language }) =>
      `The source language (${language}) is neither published nor approved as it stands: publish it before its translations.`,
    fr: ({ language }) =>
      `La langue source (${language}) n’est ni publiée, ni approuvée en l’état : publiez-la avant ses traductions.`,
  },
  'field-missing': {
    en: ({ label }) => `“${label}” is missing.`,
    fr: ({ label }) => `« ${label} » manque.`,
  },
  'term-not-translated': {
    en: ({ term, language }) => `The term “${term}” is not translated (${language}).`,
    fr: ({ term, language }) => `Le terme « ${term} » n’est pas traduit (${language}).`,
  },
  'term-not-translated-here': {
    en: ({ terms, language }) =>
      `Translate the terms that this record names first (${language}): ${[terms].flat().join(', ')}.`,
    fr: ({ terms, language }) =>
      `Traduisez d’abord les termes que cette fiche mentionne (${language}) : ${[terms].flat().join(', ')}.`,
  },
  'organization-unpublished': {
    en: ({ organization, language }) =>
      `The organisation “${organization}” is not published (${language}).`,
    fr: ({ organization, language }) =>
      `L’organisme « ${organization} » n’est pas publié (${language}).`,
  },
  'no-such-person': {
    en: () => 'There is no such person, or their account is closed.',
    fr: () => 'Cette personne n’existe pas, ou son compte est fermé.',
  },
  'language-not-written': {
    en: ({ language }) => `There is no text in this language (${language}).`,
    fr: ({ language }) => `Il n’y a pas de texte dans cette langue (${language}).`,
  },
} satisfies Record<string, Message>;
