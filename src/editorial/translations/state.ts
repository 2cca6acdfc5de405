/** How far one language of a document is, as translators see it. */
export const TRANSLATION_STATES = [
  'source',
  'missing',
  'in-progress',
  'in-review',
  'published',
  'outdated',
] as const;

export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** A SHA-256 (hex) of words; see `wordsHash`. */
export type Hash = string;

/** A change of the source of which its editor says that the meaning has stayed. */
export type MinorChange = { before: Hash; after: Hash };

/** What the source says to the public, and in its working text. */
export type SourceHashes = { published: Hash | null; draft: Hash };

export type Situation = {
  isSource: boolean;
  exists: boolean;
  /** The stage of the working text; null where the workflow has noted none. */
  stage: string | null;
  /** Whether what is public is what the working text says. */
  isAsPublished: boolean;
  /** The words of the source that the translation was last confirmed against; null for never. */
  confirmed: Hash | null;
  source: SourceHashes;
  minorChanges: readonly MinorChange[];
};

const STATE_OF_STAGE: Record<string, TranslationState> = {
  'in-review': 'in-review',
  approved: 'in-review',
  published: 'published',
};

/**
 * Answers the state of one language of a document. It is outdated when the words that it was last
 * confirmed against mean neither what the source says in public nor what its working text says; what
 * the source's editors call a minor change does not change the meaning.
 */
export function stateOf(situation: Situation): TranslationState {
  const { isSource, exists, stage, isAsPublished } = situation;
  if (isSource) return 'source';
  if (!exists) return 'missing';
  if (!isCurrent(situation)) return 'outdated';
  if (stage === null) return isAsPublished ? 'published' : 'in-progress';
  return STATE_OF_STAGE[stage] ?? 'in-progress';
}

/** Whether a translation says what its source says. One that was never confirmed is not doubted. */
export function isCurrent({
  confirmed,
  source,
  minorChanges,
}: Pick<Situation, 'confirmed' | 'source' | 'minorChanges'>): boolean {
  if (confirmed === null) return true;
  const same = sameMeaning(confirmed, minorChanges);
  return same.has(source.draft) || (source.published !== null && same.has(source.published));
}

/** Answers every wording that a chain of minor changes connects with one, itself included. */
export function sameMeaning(wording: Hash, minorChanges: readonly MinorChange[]): Set<Hash> {
  const found = new Set([wording]);
  for (const hash of found) {
    for (const { before, after } of minorChanges) {
      if (before === hash) found.add(after);
      if (after === hash) found.add(before);
    }
  }
  return found;
}
