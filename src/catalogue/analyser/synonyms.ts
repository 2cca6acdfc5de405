import { languageOf } from './language';
import { stopWordsOf } from './stop-words';
import THESAURUS from './synonyms.json';
import { conceptTerm } from './terms';
import { splitWords } from './words';

interface Entry {
  concept: string;
  fr: string[];
  en: string[];
  only?: { fr?: string[]; en?: string[] };
}

/** What a sequence of words means: the term of its concept, and how many words it takes. */
export interface Meaning {
  term: string;
  length: number;
}

interface Form {
  keys: string[];
  term: string;
}

/** Answers a folded word without the s or x of a plural: the form in which synonyms are compared. */
export const keyOf = (word: string): string =>
  word.length > 3 && (word.endsWith('s') || word.endsWith('x')) ? word.slice(0, -1) : word;

/** Answers each written form of the thesaurus that a language reads, with its concept. */
export const formsOf = (language: string): { form: string; concept: string }[] =>
  (THESAURUS as Entry[]).flatMap(({ concept, fr, en, only = {} }) =>
    [...fr, ...en, ...((only as Record<string, string[]>)[languageOf(language)] ?? [])].map(
      (form) => ({ form, concept }),
    ),
  );

/** Answers the words of a form that search looks at, as keys. */
export const keysOf = (form: string, language: string): string[] =>
  splitWords(form)
    .filter(({ word }) => !stopWordsOf(language).has(word))
    .map(({ word }) => keyOf(word));

const tables: Record<string, Map<string, Form[]>> = {};

function tableOf(language: string): Map<string, Form[]> {
  const known = languageOf(language);
  if (tables[known]) return tables[known];
  const table = new Map<string, Form[]>();
  for (const { form, concept } of formsOf(known)) {
    const keys = keysOf(form, known);
    if (keys.length === 0) continue;
    table.set(keys[0], [...(table.get(keys[0]) ?? []), { keys, term: conceptTerm(concept) }]);
  }
  for (const forms of table.values()) forms.sort((a, b) => b.keys.length - a.keys.length);
  return (tables[known] = table);
}

/**
 * Answers the longest entry of the thesaurus that begins at a place in a sequence of folded words
 * without stop-words. Forms of both languages count in both, so that a French search finds a record
 * not translated yet; the exceptions are the thesaurus's `only`.
 */
export function meaningAt(words: { word: string }[], at: number, language: string): Meaning | null {
  const forms = tableOf(language).get(keyOf(words[at].word));
  const found = forms?.find(
    ({ keys }) =>
      at + keys.length <= words.length &&
      keys.every((key, offset) => key === keyOf(words[at + offset].word)),
  );
  return found ? { term: found.term, length: found.keys.length } : null;
}

/** Whether any entry of the thesaurus begins with a folded word. */
export const mayMean = (word: string, language: string): boolean =>
  tableOf(language).has(keyOf(word));

/** Answers the concept of one word alone, or null. */
export function meaningOf(word: string, language: string): string | null {
  return meaningAt([{ word }], 0, language)?.term ?? null;
}
