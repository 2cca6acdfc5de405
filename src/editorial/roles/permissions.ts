import {
  type Attribute,
  attributesOf,
  deskAttributesOf,
  type Locale,
  publicAttributesOf,
  type Uid,
  wordsOf,
} from '../../content-model';
import { actionOf } from '../rights';
import type { Grant, MediaVerb, Role, Verb } from './roles-table';

/** One permission as Strapi's roles have it. */
export type Permission = {
  action: string;
  subject: Uid | null;
  properties: { fields?: string[]; locales?: string[] | null };
  conditions: string[];
};

const MEDIA_ACTIONS: Record<MediaVerb, string[]> = {
  see: ['read', 'assets.download', 'assets.copy-link'],
  add: ['assets.create'],
  change: ['assets.update'],
  arrange: ['configure-view'],
};

const OF_ONESELF = 'admin::is-creator';

const READ_LANGUAGES = 'plugin::i18n.locale.read';

/** What the server writes, and nobody by hand. */
const KEPT_BY_THE_SERVER = ['loadedLabels', 'sourceLanguage'];

const chosen = (uid: Uid, fields: Grant['fields']): [string, Attribute][] =>
  ({ all: attributesOf, public: publicAttributesOf, words: wordsOf })[fields](uid);

/** A component is granted field by field, as `sheet.goals`. */
const pathsOf = ([name, attribute]: [string, Attribute]): string[] =>
  attribute.type === 'component'
    ? attributesOf(attribute.component).map(([inner]) => `${name}.${inner}`)
    : [name];

/** Answers the fields that a verb is granted on, in the order of the schema. */
export function fieldsOf(uid: Uid, verb: Verb, fields: Grant['fields']): string[] {
  const isReading = verb === 'read';
  const kept = isReading ? ['loadedLabels'] : KEPT_BY_THE_SERVER;
  const noted = isReading ? deskAttributesOf(uid).map(([name]) => name) : [];
  return [
    ...chosen(uid, fields)
      .filter(([name]) => !kept.includes(name))
      .flatMap(pathsOf),
    ...noted,
  ];
}

/**
 * Every language is `null` to Strapi, but where languages are all that a permission speaks of, it
 * takes `null` for a permission that lost its meaning and removes it at the next start.
 */
function propertiesOf(uid: Uid, verb: Verb, grant: Grant, enabled: Locale[]) {
  const isAll = grant.languages === 'all';
  if (verb === 'delete' || verb === 'publish') {
    return { locales: isAll ? [...enabled] : [...grant.languages] };
  }
  return {
    fields: fieldsOf(uid, verb, grant.fields),
    locales: isAll ? null : [...grant.languages],
  };
}

const contentPermissions = (grant: Grant, enabled: Locale[]): Permission[] =>
  grant.may.flatMap((verb) =>
    grant.types.map((uid) => ({
      action: `plugin::content-manager.explorer.${verb}`,
      subject: uid,
      properties: propertiesOf(uid, verb, grant, enabled),
      conditions: grant.ofOneself ? [OF_ONESELF] : [],
    })),
  );

const withoutSubject = (action: string): Permission => ({
  action,
  subject: null,
  properties: {},
  conditions: [],
});

/** Answers everything that a role may do, as Strapi's permissions, for the enabled languages. */
export const permissionsOf = (
  { content, media, rights }: Role,
  enabled: Locale[],
): Permission[] => [
  ...content.flatMap((grant) => contentPermissions(grant, enabled)),
  ...media
    .flatMap((verb) => MEDIA_ACTIONS[verb])
    .map((action) => withoutSubject(`plugin::upload.${action}`)),
  ...rights.map((right) => withoutSubject(actionOf(right))),
  withoutSubject(READ_LANGUAGES),
];
