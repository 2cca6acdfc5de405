import {
  type ComponentUid,
  labelKeyOf,
  labelsIn,
  type Locale,
  schemaOf,
  type TypeLabel,
  type Uid,
  UIDS,
} from '../../content-model';
import { linksOf, type Model } from '../query/attributes';
import type { Choices } from './choices';
import type { Words } from './words';

/** All that the document is made of, besides the content model. */
export type Material = {
  version: string;
  /** The languages of the content, the default one first. */
  languages: Locale[];
  words: Words;
  choices: Choices;
};

/** The components that the public may read. */
export const COMPONENT_UIDS: ComponentUid[] = [
  ...new Set(
    UIDS.flatMap((uid) =>
      [...linksOf(uid).values()].flatMap((link) =>
        link.kind === 'component' ? [link.target] : [],
      ),
    ),
  ),
];

export const inPascalCase = (name: string): string =>
  name
    .split('-')
    .map((part) => part[0].toUpperCase() + part.slice(1))
    .join('');

/** Answers the name of a model's schema: `PolicyArea`, `DocumentLanguage`, `File`. */
export const schemaNameOf = (model: Model): string =>
  inPascalCase(model.slice(model.lastIndexOf('.') + 1));

/** Answers what a content type or component is called in the language of the words. */
export const labelOf = (owner: Uid | ComponentUid, { words }: Material): TypeLabel =>
  labelsIn(words.locale).types[labelKeyOf(owner)];

/** Answers the path of a content type's list, from `/api`. */
export const pathOf = (uid: Uid): string => `/${schemaOf(uid).info.pluralName}`;
