import { type Attribute, type Locale, type Uid, wordsOf } from '../../content-model';
import type { Content } from '../content';
import { NOT_HASHED, wordsHash } from '../hashes';
import { publishedIn, type Row, sourceOf } from '../rows';
import type { Hash, SourceHashes } from './state';

/** What a source says: its words, and their hash. */
export type SourceText = { hash: Hash; words: Content };

/** The source of a document's translations: as it is public, if it is, and as it is worked on. */
export type Source = { locale: Locale; published: SourceText | null; draft: SourceText };

/** Answers the attributes that make up a language's words: what is translated, and no bookkeeping. */
export const translatedOf = (uid: Uid): [string, Attribute][] =>
  wordsOf(uid).filter(([name]) => !NOT_HASHED.includes(name));

/** Answers the words of a content with their hash. */
export const textOf = (uid: Uid, content: Content): SourceText => ({
  hash: wordsHash(uid, content),
  words: Object.fromEntries(translatedOf(uid).map(([name]) => [name, content[name] ?? null])),
});

/** Answers the source of a document's translations from its rows, of which there is at least one. */
export function readSource(uid: Uid, rows: Row[]): Source {
  const draft = sourceOf(uid, rows);
  const published = publishedIn(rows, draft.locale);
  return {
    locale: draft.locale,
    published: published ? textOf(uid, published.content) : null,
    draft: textOf(uid, draft.content),
  };
}

/**
 * Answers the words that a translation has to say: those that are public, or as they stand where
 * nothing is public yet.
 */
export const referenceOf = ({
  published,
  draft,
}: Pick<Source, 'published' | 'draft'>): SourceText => published ?? draft;

export const hashesOf = ({ published, draft }: Source): SourceHashes => ({
  published: published?.hash ?? null,
  draft: draft.hash,
});
