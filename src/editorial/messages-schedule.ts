import type { Message, Values } from './refusals';

/** Answers what clocks show (`2026-03-29T09:30`) as a language writes it: 29 March 2026 at 09:30. */
const at =
  (language: 'en-GB' | 'fr-FR') =>
  (local: Values[string]): string =>
    new Intl.DateTimeFormat(language, {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'UTC',
    }).format(new Date(`${local}Z`));

const day =
  (language: 'en-GB' | 'fr-FR') =>
  (date: Values[string]): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(String(date)),
    );

const en = at('en-GB');
const fr = at('fr-FR');

/** Refusals of schedules and of verification. */
export const SCHEDULE_MESSAGES = {
  'time-zone-unknown': {
    en: ({ timeZone }) => `“${timeZone}” is no time zone; write one as “Europe/Paris”.`,
    fr: ({ timeZone }) =>
      `« ${timeZone} » n’est pas un fuseau horaire ; écrivez-le comme « Europe/Paris ».`,
  },
  'time-does-not-exist': {
    en: ({ local }) => `${local} is no date and time; write them as 2026-11-30T09:00.`,
    fr: ({ local }) =>
      `${local} n’est pas une date et une heure ; écrivez-les comme 2026-11-30T09:00.`,
  },
  'time-is-skipped': {
    en: ({ local, timeZone, instead }) =>
      `There is no ${en(local)} in ${timeZone}: clocks go forward then. Choose ${en(instead)}, or another time.`,
    fr: ({ local, timeZone, instead }) =>
      `Le ${fr(local)} n’existe pas dans le fuseau ${timeZone} : on avance les horloges à ce moment. Choisissez le ${fr(instead)}, ou une autre heure.`,
  },
  'time-comes-twice': {
    en: ({ local, timeZone }) =>
      `${en(local)} comes twice in ${timeZone}, as clocks go back then. Say whether you mean the first or the second time.`,
    fr: ({ local, timeZone }) =>
      `Le ${fr(local)} arrive deux fois dans le fuseau ${timeZone}, car on recule les horloges à ce moment. Précisez s’il s’agit de la première ou de la seconde fois.`,
  },
  'time-is-past': {
    en: ({ local, timeZone }) => `${en(local)} (${timeZone}) is past; choose a time to come.`,
    fr: ({ local, timeZone }) =>
      `Le ${fr(local)} (${timeZone}) est passé ; choisissez un moment à venir.`,
  },
  'publication-scheduled': {
    en: ({ local, timeZone }) =>
      `This language is published on ${en(local)} (${timeZone}) already; change that time, or cancel it first.`,
    fr: ({ local, timeZone }) =>
      `La publication de cette langue est déjà programmée pour le ${fr(local)} (${timeZone}) ; modifiez cette date, ou annulez-la d’abord.`,
  },
  'unpublication-scheduled': {
    en: ({ local, timeZone }) =>
      `This language is unpublished on ${en(local)} (${timeZone}) already; change that time, or cancel it first.`,
    fr: ({ local, timeZone }) =>
      `La dépublication de cette langue est déjà programmée pour le ${fr(local)} (${timeZone}) ; modifiez cette date, ou annulez-la d’abord.`,
  },
  'unpublication-before-publication': {
    en: ({ local, timeZone }) =>
      `A language is unpublished after it is published: what is scheduled already is on ${en(local)} (${timeZone}).`,
    fr: ({ local, timeZone }) =>
      `La dépublication vient après la publication : ce qui est déjà programmé l’est pour le ${fr(local)} (${timeZone}).`,
  },
  'nothing-to-publish': {
    en: () => 'There is no text in this language to publish.',
    fr: () => 'Il n’y a pas de texte à publier dans cette langue.',
  },
  'nothing-to-unpublish': {
    en: () => 'This language is not published, and no publication of it is scheduled.',
    fr: () => 'Cette langue n’est pas publiée, et aucune publication n’en est programmée.',
  },
  'schedule-is-over': {
    en: () => 'This schedule has run, or has been cancelled; make a new one.',
    fr: () => 'Cette programmation a eu lieu, ou a été annulée ; créez-en une nouvelle.',
  },
  'may-not-publish': {
    en: () => 'Publishing in this language is not among the rights of whoever has scheduled it.',
    fr: () =>
      'La personne qui l’a programmée n’a pas, ou n’a plus, le droit de publier dans cette langue.',
  },
  'person-has-left': {
    en: () => 'The account of whoever has scheduled it is closed.',
    fr: () => 'Le compte de la personne qui l’a programmée est fermé.',
  },
  'schedule-broke-off': {
    en: () => 'It was tried several times, and broke off each time; the server’s log says why.',
    fr: () => 'Plusieurs essais ont été interrompus ; le journal du serveur dit pourquoi.',
  },
  'only-resources-are-verified': {
    en: () => 'Only resources are verified.',
    fr: () => 'Seules les ressources sont vérifiées.',
  },
  'next-review-must-come': {
    en: ({ reviewDueOn }) => `The next review, ${day('en-GB')(reviewDueOn)}, must be after today.`,
    fr: ({ reviewDueOn }) =>
      `La prochaine vérification, le ${day('fr-FR')(reviewDueOn)}, doit être postérieure à aujourd’hui.`,
  },
} satisfies Record<string, Message>;
