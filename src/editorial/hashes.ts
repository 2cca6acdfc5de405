import { createHash } from 'node:crypto';
import { attributesOf, isFact, type Uid } from '../content-model';
import { asList, type Content } from './content';

/** What is neither approved nor translated: what the server writes by itself, and when it was verified. */
export const NOT_HASHED = [
  'loadedLabels',
  'sourceLanguage',
  'slug',
  'lastVerifiedOn',
  'reviewDueOn',
];

/** The order of what a relation names says nothing; a value left empty says as much as none. */
const comparable = (type: string, value: unknown): unknown =>
  type === 'relation' || type === 'media' ? [...asList(value)].sort() : (value ?? null);

const hashOf = (uid: Uid, content: Content, isWanted: (fact: boolean) => boolean): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        attributesOf(uid)
          .filter(([name, attribute]) => !NOT_HASHED.includes(name) && isWanted(isFact(attribute)))
          .map(([name, { type }]) => [name, comparable(type, content[name])]),
      ),
    )
    .digest('hex');

/** Answers the SHA-256 (hex) of what a language says in its own words. */
export const wordsHash = (uid: Uid, content: Content): string =>
  hashOf(uid, content, (fact) => !fact);

/** Answers the SHA-256 (hex) of what is the same in every language. */
export const factsHash = (uid: Uid, content: Content): string =>
  hashOf(uid, content, (fact) => fact);

/** Answers the SHA-256 (hex) of everything that a row says. */
export const contentHash = (uid: Uid, content: Content): string => hashOf(uid, content, () => true);
