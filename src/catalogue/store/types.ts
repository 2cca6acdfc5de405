import type { Core } from '@strapi/strapi';
import type { DocumentId, Locale } from '../../content-model';
import type {
  Card,
  CatalogueDocument,
  CatalogueTerm,
  FacetCodes,
  Kind,
  SearchField,
} from '../types';

/** The transaction of a write, which the catalogue's own writes are part of. */
export type Transaction = Parameters<
  Extract<Parameters<Core.Strapi['db']['transaction']>[0], (...values: never[]) => unknown>
>[0]['trx'];

/** The number by which the catalogue knows a document in its tables and in memory. */
export type Ordinal = number;

/** What is stored of a document, to tell whether it has to be written again. */
export type StoredDigest = {
  id: Ordinal;
  kind: Kind;
  documentId: DocumentId;
  digest: string;
  isDeleted: boolean;
};

/** A document to be written over what is stored of it; `digest` covers all that is written. */
export type DocumentWrite = { document: CatalogueDocument; digest: string };

export type Moment = {
  generation: number;
  /** ISO 8601, UTC, in whole seconds. */
  datestamp: string;
};

/** A document as the columns in memory hold it; a deleted one has neither facets nor titles. */
export type ColumnRow = {
  id: Ordinal;
  kind: Kind;
  documentId: DocumentId;
  isDeleted: boolean;
  sortDate: string;
  startDate: string;
  facets: FacetCodes;
  titles: Record<Locale, string>;
};

/** What a hit shows in a language, and the language that it speaks. */
export type CardRow = {
  id: Ordinal;
  locale: Locale;
  contentLocale: Locale;
  card: Card;
  etag: string;
};

/** The name of a document in a language. */
export type TitleRow = { documentId: DocumentId; slug: string; title: string };

/** Everything that is stored of a document, for comparison. */
export type StoredDocument = Omit<CatalogueDocument, 'entries'> & {
  id: Ordinal;
  isDeleted: boolean;
  generation: number;
  digest: string;
  entries: StoredEntry[];
};
export type StoredEntry = Omit<CatalogueDocument['entries'][number], 'text'> & {
  searchEtag: string;
};

/** The fields in which what is found weighs more than elsewhere. */
export type MatchField = Exclude<SearchField, 'body'>;

/** What the rooms keep about the catalogue as a whole. */
export type StateKey = 'generation' | 'projection' | 'rebuild';

/**
 * The catalogue's tables. What takes a transaction is part of it: it reads what that transaction has
 * written and is undone with it. The other functions read what is committed, on connections of
 * their own.
 */
export type Store = {
  /** Makes the tables that are missing; search tables of languages no longer enabled are dropped. */
  ensureTables(trx: Transaction): Promise<void>;

  /** Waits until no other transaction changes the catalogue, and keeps others waiting to its end. */
  lock(trx: Transaction): Promise<void>;
  /**
   * Lets the database look at tables that have changed much: a rebuild often follows an import, and a
   * planner that knows nothing of it reads whole tables for a hundred records. Holds nobody up.
   */
  refreshStatistics(): Promise<void>;
  /** Prepares the search tables for very many writes; they go on answering, until `endRebuild`. */
  beginRebuild(trx: Transaction): Promise<void>;
  endRebuild(trx: Transaction): Promise<void>;
  /** Answers the new generation; the transaction must hold the lock. */
  bumpGeneration(trx: Transaction): Promise<number>;
  readState(trx: Transaction, key: StateKey): Promise<string | null>;
  writeState(trx: Transaction, key: StateKey, value: string | null): Promise<void>;

  readDigests(trx: Transaction, documentIds: DocumentId[]): Promise<StoredDigest[]>;
  /**
   * Writes documents over what is stored of them. What is searched of them is analysed meanwhile, and
   * stored when the answer is called, which must happen before the transaction ends.
   */
  writeDocuments(
    trx: Transaction,
    writes: DocumentWrite[],
    moment: Moment,
  ): Promise<() => Promise<void>>;
  /** Leaves tombstones: the documents' entries go, the rows stay with `deleted_at`. */
  bury(trx: Transaction, ids: Ordinal[], moment: Moment): Promise<void>;
  readStored(trx: Transaction, documentIds: DocumentId[]): Promise<StoredDocument[]>;
  /** Answers the ordinals in a language's search table that should not, or should, be there. */
  differencesInSearch(trx: Transaction, locale: Locale): Promise<Ordinal[]>;
  /** Answers documents whose facets hold a code, at least. */
  documentsWithCode(
    trx: Transaction,
    code: string,
  ): Promise<{ kind: Kind; documentId: DocumentId }[]>;

  readTerms(trx: Transaction): Promise<CatalogueTerm[]>;
  writeTerms(trx: Transaction, terms: CatalogueTerm[]): Promise<void>;
  removeTerms(trx: Transaction, documentIds: DocumentId[]): Promise<void>;

  /** Puts documents in line for projection after the transaction. */
  enqueue(trx: Transaction, kind: Kind, documentIds: DocumentId[]): Promise<void>;
  /** Takes documents of one kind off the line, the first ones by documentId. */
  dequeue(
    trx: Transaction,
    limit: number,
  ): Promise<{ kind: Kind; documentIds: DocumentId[] } | null>;

  readGeneration(): Promise<number>;
  /** Answers documents that changed after a generation, by ordinal, from after `afterId`. */
  changedSince(generation: number, afterId: Ordinal, limit: number): Promise<ColumnRow[]>;
  /**
   * Answers the documents whose text in a language matches, in no order. `query` is in the
   * database's own words (`toFts5`, `toTsquery`, chosen by `dialect`); with `field` in this field only.
   */
  match(locale: Locale, query: string, field?: MatchField): Promise<Uint32Array>;
  /**
   * Answers by which terms the words of a language are found that begin so, but for the terms that
   * begin with `beginningTerm` of it themselves.
   */
  termsBeginning(locale: Locale, beginning: string): Promise<string[]>;
  /** Answers cards in the order of `ids`; those without one in the language are left out. */
  readCards(ids: ArrayLike<Ordinal>, locale: Locale): Promise<CardRow[]>;
  readTitles(documentIds: DocumentId[], locale: Locale): Promise<TitleRow[]>;
  /** Answers the live document that a language knows by this slug. */
  findBySlug(kind: Kind, slug: string, locale: Locale): Promise<CardRow | null>;
  findByDocumentId(documentId: DocumentId, locale: Locale): Promise<CardRow | null>;
  /** Answers every controlled term. */
  listTerms(): Promise<CatalogueTerm[]>;
  close(): Promise<void>;

  readonly dialect: 'sqlite' | 'postgres';
};
