import type { Message, Values } from './refusals';

const listIn =
  (language: 'en' | 'fr') =>
  (value: Values[string]): string =>
    Array.isArray(value)
      ? new Intl.ListFormat(language, { type: 'conjunction' }).format(value)
      : String(value);

const en = listIn('en');
const fr = listIn('fr');

const quoted = (names: Values[string], open: string, close: string): string[] =>
  [names].flat().map((name) => `${open}${name}${close}`);

const isOne = (count: Values[string]): boolean => Number(count) < 2;

/** Answers the names of the first records, and says when there are more. */
const shownIn = (
  list: (value: Values[string]) => string,
  more: string,
  { records: names, count }: Values,
): string => {
  const shown = Array.isArray(names) ? names : [];
  return Number(count) > shown.length ? `${shown.join(', ')}, ${more}` : list(names);
};

/** Refusals of the rules between records: facts, publication, use, uniqueness, who may write. */
export const RULE_MESSAGES = {
  'language-not-enabled': {
    en: ({ language, languages }) =>
      `“${language}” is not an enabled language; the languages are ${en(languages)}.`,
    fr: ({ language, languages }) =>
      `« ${language} » n’est pas une langue activée ; les langues sont ${fr(languages)}.`,
  },
  'facts-in-source-language': {
    en: ({ labels, language }) =>
      `Change ${en(quoted(labels, '“', '”'))} in the source language, ${language}: facts are the same in every language.`,
    fr: ({ labels, language }) =>
      `Modifiez ${fr(quoted(labels, '« ', ' »'))} dans la langue source (${language}) : les données factuelles sont les mêmes dans toutes les langues.`,
  },
  'source-language-is-fixed': {
    en: ({ language }) =>
      `The source language is the one in which the record was made, ${language}; it stays.`,
    fr: ({ language }) =>
      `La langue source est celle dans laquelle la fiche a été créée (${language}) ; elle ne change pas.`,
  },
  'source-language-stays': {
    en: ({ language, others }) =>
      `The source language, ${language}, can’t be deleted while there are translations (${en(others)}); delete those first, or the whole record.`,
    fr: ({ language, others }) =>
      `La langue source (${language}) ne peut pas être supprimée tant qu’il existe des traductions (${fr(others)}) ; supprimez-les d’abord, ou supprimez toute la fiche.`,
  },
  'document-exists': {
    en: ({ documentId }) =>
      `There is already a record “${documentId}”; save a change of it instead.`,
    fr: ({ documentId }) =>
      `Il existe déjà une fiche « ${documentId} » ; enregistrez plutôt une modification de celle-ci.`,
  },
  'organization-not-published': {
    en: ({ organizations }) =>
      `Publish the organisations that this record names first: ${en(organizations)}.`,
    fr: ({ organizations }) =>
      `Publiez d’abord les organismes que cette fiche mentionne : ${fr(organizations)}.`,
  },
  'nothing-published': {
    en: ({ language }) =>
      `Nothing is published in this language (${language}): there is no published version to go back to.`,
    fr: ({ language }) =>
      `Rien n’est publié dans cette langue (${language}) : il n’y a pas de version publiée à laquelle revenir.`,
  },
  'in-use': {
    en: (values) =>
      `“${values.name}” can’t be deleted: ${isOne(values.count) ? '1 record names it' : `${values.count} records name it`} (${shownIn(en, 'and others', values)}). Take it out of them first.`,
    fr: (values) =>
      `« ${values.name} » ne peut pas être supprimé : ${isOne(values.count) ? '1 fiche le mentionne' : `${values.count} fiches le mentionnent`} (${shownIn(fr, 'et d’autres', values)}). Retirez-le d’abord de ces fiches.`,
  },
  'in-published-use': {
    en: (values) =>
      `“${values.name}” can’t be unpublished (${values.language}): ${isOne(values.count) ? '1 record published in this language names it' : `${values.count} records published in this language name it`} (${shownIn(en, 'and others', values)}). Unpublish them first, or take it out of them.`,
    fr: (values) =>
      `« ${values.name} » ne peut pas être dépublié (${values.language}) : ${isOne(values.count) ? '1 fiche publiée dans cette langue le mentionne' : `${values.count} fiches publiées dans cette langue le mentionnent`} (${shownIn(fr, 'et d’autres', values)}). Dépubliez-les d’abord, ou retirez-le de ces fiches.`,
  },
  'term-in-every-language': {
    en: () => 'A term exists in every language; delete it in all of them, or change its words.',
    fr: () =>
      'Un terme existe dans toutes les langues ; supprimez-le dans toutes, ou modifiez ses libellés.',
  },
  'policy-areas-are-three': {
    en: () => 'There are exactly three policy areas; none can be added.',
    fr: () => 'Il y a exactement trois domaines de politique ; aucun ne peut être ajouté.',
  },
  'policy-areas-stay': {
    en: () => 'There are exactly three policy areas; none can be deleted.',
    fr: () => 'Il y a exactement trois domaines de politique ; aucun ne peut être supprimé.',
  },
  'code-is-fixed': {
    en: ({ value }) => `The code “${value}” can’t change: addresses and files rest on it.`,
    fr: ({ value }) =>
      `Le code « ${value} » ne peut pas changer : des adresses et des fichiers en dépendent.`,
  },
  'code-is-taken': {
    en: ({ value }) => `The code “${value}” is taken; choose another.`,
    fr: ({ value }) => `Le code « ${value} » est déjà pris ; choisissez-en un autre.`,
  },
  'code-is-taken-here': {
    en: () => 'This code is taken; choose another.',
    fr: () => 'Ce code est déjà pris ; choisissez-en un autre.',
  },
  'slug-is-taken': {
    en: ({ slug }) =>
      `The address “${slug}” is taken by another record in this language; choose another, or leave it empty.`,
    fr: ({ slug }) =>
      `L’adresse « ${slug} » est déjà prise par une autre fiche dans cette langue ; choisissez-en une autre, ou laissez-la vide.`,
  },
  'slug-is-taken-here': {
    en: () => 'This address is taken by another record in this language; choose another.',
    fr: () =>
      'Cette adresse est déjà prise par une autre fiche dans cette langue ; choisissez-en une autre.',
  },
  'saved-at-once': {
    en: () => 'Someone else saved the same thing at the same moment; load it again, then save.',
    fr: () =>
      'Quelqu’un d’autre a enregistré la même chose au même moment ; rechargez la page, puis enregistrez.',
  },
  'text-has-moved-on': {
    en: ({ by, moment }) =>
      `${by || 'The clearinghouse'} saved this text after you opened it (${moment} UTC). Keep what you have typed, load the text again, then save.`,
    fr: ({ by, moment }) =>
      by
        ? `${by} a enregistré ce texte après que vous l’avez ouvert (${moment} UTC). Gardez ce que vous avez saisi, rechargez le texte, puis enregistrez.`
        : `Ce texte a été enregistré par la plateforme après que vous l’avez ouvert (${moment} UTC). Gardez ce que vous avez saisi, rechargez le texte, puis enregistrez.`,
  },
  'default-language-stays': {
    en: ({ language }) => `${language} is the default language; it can’t be deleted.`,
    fr: ({ language }) => `La langue par défaut (${language}) ne peut pas être supprimée.`,
  },
  'language-in-use': {
    en: ({ language, count }) =>
      `${language} can’t be deleted: ${isOne(count) ? '1 record exists' : `${count} records exist`} in this language.`,
    fr: ({ language, count }) =>
      `Cette langue (${language}) ne peut pas être supprimée : ${isOne(count) ? '1 fiche existe' : `${count} fiches existent`} dans cette langue.`,
  },
  'unknown-sort': {
    en: ({ attribute }) => `There is nothing called “${attribute}” to sort by.`,
    fr: ({ attribute }) => `On ne peut pas trier par « ${attribute} » : il n’y a rien de ce nom.`,
  },
  'no-number': {
    en: ({ value }) => `“${value}” is no number, and only a number can be looked for here.`,
    fr: ({ value }) =>
      `« ${value} » n’est pas un nombre, et l’on ne peut chercher ici qu’un nombre.`,
  },
  'number-out-of-range': {
    en: () => 'There are no numbers as large as that here.',
    fr: () => 'Il n’y a pas ici de nombres aussi grands.',
  },
} satisfies Record<string, Message>;
