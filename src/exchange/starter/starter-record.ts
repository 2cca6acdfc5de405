import {
  type Attribute,
  attributesOf,
  type ComponentUid,
  factsOf,
  type Locale,
  type RecordUid,
  wordsOf,
} from '../../content-model';

/** A text, a yes or no, a list of texts or codes, or a component's own texts. */
export type Value = string | boolean | string[] | Record<string, string> | Record<string, string>[];

export type Values = Record<string, Value>;

/** A record as a starter file has it, with the content type that its file is for. */
export type StarterRecord = {
  uid: RecordUid;
  /** Names the record for ever: in other records, and in the memory of what was loaded. */
  key: string;
  /** The address where its facts were read; our own pages have none. */
  source?: string;
  checked: string;
  sourceLanguage: Locale;
  facts: Values;
  words: Record<Locale, Values>;
};

/** What a file does not hold: files, private addresses, and what the server itself derives. */
const isLeftOut = ([name, { type, private: isPrivate }]: [string, Attribute]): boolean =>
  type === 'media' || type === 'uid' || isPrivate === true || name === 'sourceLanguage';

/** Answers the facts that a starter file can state about a record. */
export const statedFactsOf = (uid: RecordUid): [string, Attribute][] =>
  factsOf(uid).filter((entry) => !isLeftOut(entry));

/** Answers the words that a starter file can give a record in one language. */
export const statedWordsOf = (uid: RecordUid): [string, Attribute][] =>
  wordsOf(uid).filter((entry) => !isLeftOut(entry));

/** Answers the name of a component's only attribute; a file writes such components as bare values. */
export function onlyAttributeOf(component: ComponentUid): string | undefined {
  const attributes = attributesOf(component);
  return attributes.length === 1 ? attributes[0][0] : undefined;
}

/**
 * Answers in which languages to load a record: its source language, then the other enabled ones
 * that it has words in. None when its source language is not enabled.
 */
export function languagesToLoad(
  { sourceLanguage, words }: Pick<StarterRecord, 'sourceLanguage' | 'words'>,
  enabled: Locale[],
): Locale[] {
  if (!enabled.includes(sourceLanguage)) return [];
  const others = enabled.filter((locale) => locale !== sourceLanguage && locale in words);
  return [sourceLanguage, ...others];
}
