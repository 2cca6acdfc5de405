import type { Locale, Uid } from '../../content-model';
import type { Content } from '../content';
import { contentHash, wordsHash } from '../hashes';
import { draftIn, publishedIn, type Row, sourceOf } from '../rows';
import type { Text } from './machine';

/** Whether a language is the one that its document's facts are written in. */
export const isSourceOf = (uid: Uid, rows: Row[], locale: Locale): boolean =>
  rows.length > 0 && sourceOf(uid, rows).locale === locale;

/**
 * Answers the hash to which an approval is tied: of everything in the source language; of the words
 * in a translation, whose facts are approved with the source.
 */
export const hashOf = (uid: Uid, content: Content, isSource: boolean): string =>
  isSource ? contentHash(uid, content) : wordsHash(uid, content);

/** Answers the hashes of a language's working text and of its public text. */
export function textIn(uid: Uid, rows: Row[], locale: Locale): Text | null {
  const draft = draftIn(rows, locale);
  if (!draft) return null;
  const isSource = isSourceOf(uid, rows, locale);
  const published = publishedIn(rows, locale);
  return {
    hash: hashOf(uid, draft.content, isSource),
    publishedHash: published ? hashOf(uid, published.content, isSource) : null,
  };
}
