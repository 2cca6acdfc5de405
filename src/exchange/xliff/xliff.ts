import type { DocumentId, Locale } from '../../content-model';
import type { Content } from './inline-codes';

/** XLIFF 2.1 §4.3.1.28: how far a translation is. */
export type State = 'initial' | 'translated' | 'reviewed' | 'final';

/** A `<unit>`; its segments and ignorable parts are joined. */
export type XliffUnit = {
  /** The path of the words in the record. */
  id: string;
  name?: string;
  note?: string;
  source: Content;
  /** Null where nothing is translated, `partial` where a tool has cut it and some parts are missing. */
  target: Content | 'partial' | null;
  state?: State;
};

/** A `<file>`: one document of the clearinghouse. */
export type XliffFile = {
  id: DocumentId;
  /** `api::resource.resource/<documentId>`. */
  original: string;
  note?: string;
  /** What the source words, and those of the translation, were when the file was written. */
  sourceHash?: string;
  targetHash?: string;
  units: XliffUnit[];
};

export type Xliff = { sourceLanguage: Locale; targetLanguage: Locale; files: XliffFile[] };

export const XLIFF_NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';
export const METADATA_NAMESPACE = 'urn:oasis:names:tc:xliff:metadata:2.0';

/** Where a file's hashes stand in its metadata. */
export const METADATA_CATEGORY = 'clearinghouse';
export const SOURCE_HASH = 'source-words-sha256';
export const TARGET_HASH = 'target-words-sha256';
