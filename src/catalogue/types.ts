import type { DocumentId, Locale, RecordUid, TermUid } from '../content-model';

/** What the public can find. */
export const KINDS = ['resource', 'organization', 'page'] as const;
export type Kind = (typeof KINDS)[number];

/** The content type that each kind is written as. */
export const UID_OF: Record<Kind, RecordUid> = {
  resource: 'api::resource.resource',
  organization: 'api::organization.organization',
  page: 'api::page.page',
};

export const kindOf = (uid: RecordUid): Kind =>
  uid === UID_OF.resource ? 'resource' : uid === UID_OF.organization ? 'organization' : 'page';

/**
 * The questions by which found documents are counted and narrowed, each answered by codes that no
 * language changes.
 */
export const FACETS = [
  'area',
  'issue',
  'objective',
  'framework',
  'type',
  'role',
  'level',
  'target',
  'evaluation',
  'place',
  'organization',
  'organizationKind',
  'year',
  'language',
  'translated',
] as const;
export type Facet = (typeof FACETS)[number];

export type FacetCodes = Partial<Record<Facet, string[]>>;

/** The fields that are searched, from the one that weighs most to the one that weighs least. */
export const SEARCH_FIELDS = ['title', 'names', 'summary', 'body'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];
/** The parts of each field; no phrase of a query spans two of them. */
export type SearchText = Record<SearchField, string[]>;

/** An organisation as a card names it. */
export type NamedOrganization = { documentId: DocumentId; slug: string; name: string };

/** What a hit shows, ready to be answered; terms are codes, whose labels are added when it is. */
export type Card = {
  kind: Kind;
  documentId: DocumentId;
  /** The language that the words are in. */
  locale: Locale;
  slug: string;
  title: string;
  summary: string;
  acronym?: string;
  type?: string;
  subtype?: string;
  organizationKind?: string;
  areas?: string[];
  places?: string[];
  leadOrganization?: NamedOrganization;
  url?: string;
  publicationDate?: string;
  startDate?: string;
  endDate?: string;
  lastVerifiedOn?: string;
  publishedAt: string;
};

/** One document in one language: its own words, or those of another language when it has none. */
export type CatalogueEntry = {
  locale: Locale;
  /** The language that the words are in; it differs from `locale` when the translation is missing. */
  contentLocale: Locale;
  slug: string;
  title: string;
  sortTitle: string;
  card: Card;
  text: SearchText;
  /** A hash of everything that the public is answered about the document in this language. */
  etag: string;
};

/** One document, as the catalogue holds it. */
export type CatalogueDocument = {
  kind: Kind;
  documentId: DocumentId;
  /** W3CDTF of the publication, else of the beginning, else empty. */
  sortDate: string;
  startDate: string;
  /** The second of its last publication (ISO 8601, UTC). */
  datestamp: string;
  facets: FacetCodes;
  entries: CatalogueEntry[];
};

/** A term's label in one language, by the names of its texts. */
export type TermLabel = { name: string } & Record<string, string | null>;

/** One controlled term: what tells it from others, and its labels in the enabled languages. */
export type CatalogueTerm = {
  uid: TermUid;
  documentId: DocumentId;
  code: string;
  /** Its other facts; of a relation, the code of the term that it names. */
  facts: Record<string, string | number | null>;
  labels: Record<Locale, TermLabel>;
};
