import type { DocumentId, Locale } from '../../content-model';
import type { Kind } from '../types';

/**
 * One published row with everything that the public may read of it; what it names, and what follows
 * from that, is told of one row of each document only.
 */
export type PublishedRow = {
  locale: Locale;
  publishedAt: string;
  /** The scalars by the names of their attributes; `body` is the editor's list of blocks. */
  values: Record<string, unknown>;
  /** What its components hold, by the name of the attribute, in order. */
  components: Record<string, Record<string, unknown>[]>;
  /** What its relations name, by the name of the attribute, in order. */
  named: Record<string, DocumentId[]>;
  /** Numbers of the files that it shows, by the name of the attribute. */
  files: Record<string, number[]>;
  /** The codes of the terms that its relations name, by the name of the attribute, in order. */
  codes: Record<string, string[]>;
  /** What follows from the terms that it names. */
  implied: {
    /** The policy areas that its issues belong to. */
    areas: string[];
    /** The frameworks that its objectives belong to. */
    frameworks: string[];
    /** Its places and everything that they lie in. */
    places: string[];
  };
};

/** One document with all its published rows, in any order; it has none when it is not published. */
export type PublishedDocument = { kind: Kind; documentId: DocumentId; rows: PublishedRow[] };

/** What others show of an organisation, in one of its published languages. */
export type OrganizationName = {
  locale: Locale;
  sourceLanguage: string | null;
  slug: string;
  name: string;
  acronym: string | null;
};

export type OrganizationNames = ReadonlyMap<DocumentId, OrganizationName[]>;
