import { type Locale, RECORD_UIDS, type Uid, UIDS } from '../../content-model';
import { languageName } from '../language-names';
import type { Right } from '../rights';

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
  /** Only what one has made oneself. */
  ofOneself?: true;
};

export type Role = {
  code: string;
  name: { en: string; fr: string };
  description: { en: string; fr: string };
  content: Grant[];
  media: MediaVerb[];
  /** What they may do at the desk. */
  rights: Right[];
};

const EVERY_TYPE = UIDS;
const ORGANIZATIONS: Uid[] = ['api::organization.organization'];
const CONTRIBUTED: Uid[] = ['api::resource.resource', ...ORGANIZATIONS];

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
    en: 'Writes, reviews, assigns, schedules, publishes and deletes everything, in every language.',
    fr: 'Écrit, relit, attribue, programme, publie et supprime tout, dans toutes les langues.',
  },
  content: [
    { may: ['read', 'update'], types: EVERY_TYPE, fields: 'all', languages: 'all' },
    { may: ['create', 'delete'], types: ALL_BUT_POLICY_AREAS, fields: 'all', languages: 'all' },
    { may: ['publish'], types: RECORD_UIDS, fields: 'all', languages: 'all' },
  ],
  media: ['see', 'add', 'change', 'arrange'],
  rights: [
    'editorial.submit',
    'editorial.comment',
    'editorial.review',
    'editorial.assign',
    'editorial.schedule',
    'editorial.withdraw',
    'editorial.verify',
    'editorial.history',
    'editorial.translate',
    'partners.triage',
  ],
};

const REVIEWER: Role = {
  code: 'reviewer',
  name: { en: 'Reviewer', fr: 'Relecture' },
  description: {
    en: 'Reads everything; comments, asks for changes and approves; writes nothing.',
    fr: 'Lit tout ; commente, demande des modifications et approuve ; n’écrit rien.',
  },
  content: [{ may: ['read'], types: EVERY_TYPE, fields: 'public', languages: 'all' }],
  media: ['see'],
  rights: ['editorial.comment', 'editorial.review', 'editorial.history', 'editorial.translate'],
};

const AUTHOR: Role = {
  code: 'author',
  name: { en: 'Author', fr: 'Rédaction' },
  description: {
    en: 'Writes their own resources and organisations in every language, and submits them for review.',
    fr: 'Écrit ses propres ressources et organismes dans toutes les langues, et les soumet à la relecture.',
  },
  content: [
    { may: ['read'], types: EVERY_TYPE, fields: 'all', languages: 'all' },
    { may: ['create'], types: CONTRIBUTED, fields: 'all', languages: 'all' },
    { may: ['update'], types: CONTRIBUTED, fields: 'all', languages: 'all', ofOneself: true },
  ],
  media: ['see', 'add'],
  rights: ['editorial.submit', 'editorial.comment', 'editorial.history', 'editorial.translate'],
};

const PARTNERSHIP_MANAGER: Role = {
  code: 'partnership-manager',
  name: { en: 'Partnership manager', fr: 'Partenariats' },
  description: {
    en: 'Reads everything; writes organisations in every language, says who reviews for which, and admits and follows partners.',
    fr: 'Lit tout ; écrit les organismes dans toutes les langues, dit qui relit pour lequel, admet et suit les partenaires.',
  },
  content: [
    { may: ['read'], types: EVERY_TYPE, fields: 'all', languages: 'all' },
    { may: ['create', 'update'], types: ORGANIZATIONS, fields: 'all', languages: 'all' },
  ],
  media: ['see', 'add'],
  rights: [
    'editorial.submit',
    'editorial.comment',
    'editorial.history',
    'editorial.people',
    'partners.manage',
    'partners.triage',
  ],
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
  rights: ['editorial.submit', 'editorial.comment', 'editorial.history', 'editorial.translate'],
});

/** Answers the roles of the panel besides Strapi's super administrator, for the enabled languages. */
export const rolesFor = (languages: Locale[]): Role[] => [
  EDITOR,
  REVIEWER,
  AUTHOR,
  PARTNERSHIP_MANAGER,
  ...languages.map(translator),
];
