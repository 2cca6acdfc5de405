import { COMPONENTS, SCHEMAS } from './schemas';
import type { ComponentUid, Locale, Uid } from './types';
import english from './labels/en.json';
import french from './labels/fr.json';

/** What people call an attribute, and what an editor should know about it. */
export type AttributeLabel = { label: string; description: string };

/** What people call one entry of a type or component, several of them, and what they are. */
export type TypeLabel = { label: string; plural: string; description: string };

/**
 * What people call everything of the content model in one language. Both records have the names of
 * `labelKeyOf` as keys; `attributes` then has the names of the attributes.
 */
export type Labels = {
  types: Record<string, TypeLabel>;
  attributes: Record<string, Record<string, AttributeLabel>>;
};

const LABELS: Record<string, Labels> = { en: english, fr: french };

/** The languages that the labels are written in. */
export const LABEL_LANGUAGES = ['en', 'fr'] as const;

/** Answers the labels in a language; in English for a language that has none yet. */
export const labelsIn = (language: Locale): Labels => LABELS[language] ?? LABELS.en;

/** Answers the name that the labels have for a type (`resource`) or a component (`resource.sheet`). */
export const labelKeyOf = (uid: Uid | ComponentUid): string =>
  uid in SCHEMAS ? SCHEMAS[uid as Uid].info.singularName : uid;

/** Every uid that has labels: the content types, then the components. */
export const LABELLED_UIDS: (Uid | ComponentUid)[] = [
  ...(Object.keys(SCHEMAS) as Uid[]),
  ...(Object.keys(COMPONENTS) as ComponentUid[]),
];
