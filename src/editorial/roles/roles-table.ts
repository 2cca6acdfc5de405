import { type Locale, RECORD_UIDS, type Uid, UIDS } from '../../content-model';
import { languageName } from '../language-names';

/** What a role may do with entries of a type. */
export type Verb = 'read' | 'create' | 'update' | 'delete' | 'publish';

/**
 * What a role may do with files: see and use all, add some, change and delete any, arrange the
 * library. There is no right to one's own files only: Strapi's deletion in bulk asks for no owner.
 */
export type MediaVerb = 'see' | 'add' | 'change' | 'arrange';

/** One line of a role: these verbs, on these types, these of their fields, in these languages. */
export type Grant = {
  may: Verb[];
  types: readonly Uid[];
  fields: 'all' | 'public' | 'words';
  languages: 'all' | [Locale];
};

export type Role = {
  code: string;
  name: { en: string; fr: string };
  description: { en: string; fr: string };
  content: Grant[];
  media: MediaVerb[];
};

const EVERY_TYPE = UIDS;
const CONTRIBUTED: Uid[] = ['api::resource.resource', 'api::organization.organization'];

/** There are exactly three policy areas: no role adds or deletes one. */
const ALL_BUT_POLICY_AREAS = UIDS.filter((uid) => uid !== 'api::policy-area.policy-area');

const TRANSLATOR = 'translator-';

/** Answers the code of the role that translates into a language. */
export const translatorOf = (language: Locale): string => `${TRANSLATOR}${language}`;

/** Answers the language that a role translates into, or null for any other role. */
export const translatedBy = (code: string): Locale | null =>
  code.startsWith(TRANSLATOR) ? code.slice(TRANSLATOR.length) : null;

const EDITOR: Role = {
  code: 'editor',
  name: { en: 'Editor', fr: 'Édition' },
  description: {
    en: 'Writes, publishes and deletes everything, in every language.',
    fr: 'Écrit, publie et supprime tout, dans toutes les langues.',
  },
  content: [
    { may: ['read', 'update'], types: EVERY_TYPE, fields: 'all', languages: 'all' },
    { may: ['create', 'delete'], types: ALL_BUT_POLICY_AREAS, fields: 'all', languages: 'all' },
    { may: ['publish'], types: RECORD_UIDS, fields: 'all', languages: 'all' },
  ],
  media: ['see', 'add', 'change', 'arrange'],
};

const AUTHOR: Role = {
  code: 'author',
  name: { en: 'Author', fr: 'Rédaction' },
  description: {
    en: 'Writes resources and organisations in every language; an editor publishes them.',
    fr: 'Écrit ressources et organismes dans toutes les langues ; l’édition les publie.',
  },
  content: [
    { may: ['read'], types: EVERY_TYPE, fields: 'all', languages: 'all' },
    { may: ['create', 'update'], types: CONTRIBUTED, fields: 'all', languages: 'all' },
  ],
  media: ['see', 'add'],
};

/**
 * The content manager wants the right to create for a record's first save in a language; which
 * records and languages that covers is the affair of `creation-right.ts`.
 */
const translator = (language: Locale): Role => ({
  code: translatorOf(language),
  name: {
    en: `Translator (${languageName(language, 'en')})`,
    fr: `Traduction (${languageName(language, 'fr')})`,
  },
  description: {
    en: `Reads everything; writes the words of what exists in one language: ${languageName(language, 'en')}.`,
    fr: `Lit tout ; écrit les textes de ce qui existe dans une langue : ${languageName(language, 'fr')}.`,
  },
  content: [
    { may: ['read'], types: EVERY_TYPE, fields: 'public', languages: 'all' },
    { may: ['update'], types: EVERY_TYPE, fields: 'words', languages: [language] },
    { may: ['create'], types: RECORD_UIDS, fields: 'words', languages: [language] },
  ],
  media: ['see', 'add'],
});

/** Answers the roles of the panel besides Strapi's super administrator, for the enabled languages. */
export const rolesFor = (languages: Locale[]): Role[] => [
  EDITOR,
  AUTHOR,
  ...languages.map(translator),
];
