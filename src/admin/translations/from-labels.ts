import choices from '../../../database/vocabularies/choices.json';
import {
  type ComponentUid,
  LABELLED_UIDS,
  labelKeyOf,
  labelsIn,
  type Locale,
  schemaOf,
  type Uid,
  UIDS,
} from '../../content-model';

/** The messages of one language by their keys. */
export type Messages = Record<string, string>;

type Choice = { code: string; labels: Record<string, string> };

/** Answers the key of the message that explains an attribute. */
export const descriptionKey = (owner: Uid | ComponentUid, name: string): string =>
  `clearinghouse.descriptions.${labelKeyOf(owner)}.${name}`;

const labelPrefix = (owner: Uid | ComponentUid): string =>
  `content-manager.${owner.startsWith('api::') ? 'content-types' : 'components'}.${owner}`;

/** Answers the names of attributes and what belongs into them. */
const attributeMessages = (language: Locale): [string, string][] =>
  LABELLED_UIDS.flatMap((owner) =>
    Object.entries(labelsIn(language).attributes[labelKeyOf(owner)]).flatMap(
      ([name, { label, description }]): [string, string][] => [
        [`${labelPrefix(owner)}.${name}`, label],
        [descriptionKey(owner, name), description],
      ],
    ),
  );

/** Answers the names of the attributes that Strapi gives to every content type. */
const ownAttributeMessages = (given: Messages): [string, string][] =>
  UIDS.flatMap((uid) =>
    Object.entries(given).map(([name, label]): [string, string] => [
      `${labelPrefix(uid)}.${name}`,
      label,
    ]),
  );

/** Answers the names of content types: Strapi uses their display names as keys, in menus and lists. */
const typeMessages = (language: Locale): [string, string][] =>
  UIDS.map((uid) => [
    schemaOf(uid).info.displayName,
    labelsIn(language).types[labelKeyOf(uid)].plural,
  ]);

/** Answers the names of chosen values: Strapi uses their codes as keys, whatever the attribute. */
const choiceMessages = (language: Locale): [string, string][] =>
  Object.values(choices as Record<string, Choice[]>)
    .flat()
    .map(({ code, labels }) => [code, labels[language] ?? labels.en]);

/** Answers everything that the content model says in one language, by the keys that Strapi looks up. */
export const messagesFromLabels = (language: Locale, given: Messages): Messages =>
  Object.fromEntries([
    ...choiceMessages(language),
    ...typeMessages(language),
    ...ownAttributeMessages(given),
    ...attributeMessages(language),
  ]);
