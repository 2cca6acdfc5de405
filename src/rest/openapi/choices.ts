import { type ComponentUid, labelKeyOf, type Locale, type Uid } from '../../content-model';

export type Choice = { code: string; labels: Record<Locale, string> };

/** The values of each enumeration with what they are called, by `type.attribute` or `attribute`. */
export type Choices = Record<string, Choice[]>;

/** Answers what the values of an enumeration are called; nothing where no file names them. */
export const choicesOf = (choices: Choices, owner: Uid | ComponentUid, name: string): Choice[] =>
  choices[`${labelKeyOf(owner)}.${name}`] ?? choices[name] ?? [];
