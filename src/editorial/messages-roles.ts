import type { Message, Values } from './refusals';

const named = (value: Values[string], reader: 'en' | 'fr') => {
  const names = new Intl.DisplayNames([reader], { type: 'language' });
  const codes = Array.isArray(value) ? value : [String(value)];
  return codes.map((code) => names.of(code) ?? code).join(', ');
};

/** Refusals of what a person's role does not do, where the panel itself would not say why. */
export const ROLE_MESSAGES = {
  'translators-translate': {
    en: ({ language, theirs }) =>
      language
        ? `Your role translates into ${named(theirs, 'en')}, not into ${named(language, 'en')}.`
        : 'Translators translate records that exist. Ask an editor or an author to create this one.',
    fr: ({ language, theirs }) =>
      language
        ? `Votre rôle traduit vers cette langue : ${named(theirs, 'fr')}, et non vers celle-ci : ${named(language, 'fr')}.`
        : 'La traduction porte sur des fiches qui existent. Demandez à l’édition ou à la rédaction de créer celle-ci.',
  },
  'record-of-somebody-else': {
    en: () =>
      'Somebody else has made this record: only they and editors add languages to it. Ask them, or an editor.',
    fr: () =>
      'Quelqu’un d’autre a créé cette fiche : seules cette personne et l’édition peuvent y ajouter une langue. Adressez-vous à l’une ou à l’autre.',
  },
  'partners-never-publish': {
    en: () => 'Partners write drafts and submit them; the editorial team publishes.',
    fr: () =>
      'Les partenaires écrivent des brouillons et les soumettent ; la rédaction les publie.',
  },
  'partners-lead-what-they-write': {
    en: () => 'The lead organisation of what you write is the organisation for which you act.',
    fr: () => 'L’organisme responsable de ce que vous écrivez est celui pour lequel vous agissez.',
  },
  'organization-unknown': {
    en: ({ organization }) => `There is no organisation “${organization}”.`,
    fr: ({ organization }) => `Il n’y a pas d’organisme « ${organization} ».`,
  },
} satisfies Record<string, Message>;
