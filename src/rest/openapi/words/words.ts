import type { Locale } from '../../../content-model';
import type { Operator, ScalarKind } from '../../query/operators';
import type { SearchWords } from './search-words';

/** The languages in which the interface is explained. */
export const EXPLAINED_IN = ['en', 'fr'] as const;

export type Explained = (typeof EXPLAINED_IN)[number];

/** What every entry has without its schema naming it. */
type SystemAttribute =
  | 'id'
  | 'documentId'
  | 'locale'
  | 'createdAt'
  | 'updatedAt'
  | 'publishedAt'
  | 'translations'
  | 'requestedLocale'
  | 'isFallback';

/** Everything that the OpenAPI document and its page say, in one language. Code stands in `backticks`. */
export type Words = {
  locale: Explained;
  /** What stands before a list: a colon, with its space where the language has one. */
  colon: string;
  info: { title: string; summary: string; description: string; server: string };
  list(plural: string): string;
  one(plural: string): string;
  interfaceTag: { name: string; description: string };
  operations: Record<'document' | 'docs', { summary: string; description: string }>;
  attributes: Record<SystemAttribute, string>;
  translation: Record<'locale' | 'slug' | 'status' | 'outdated', string>;
  file: Record<
    | 'name'
    | 'alternativeText'
    | 'caption'
    | 'width'
    | 'height'
    | 'formats'
    | 'mime'
    | 'size'
    | 'url',
    string
  >;
  schemas: Record<
    | 'block'
    | 'file'
    | 'fileFormat'
    | 'reading'
    | 'translation'
    | 'pagination'
    | 'error'
    | 'goneError'
    | 'operators'
    | 'condition',
    string
  >;
  blocks: Record<'type' | 'text' | 'children' | 'level' | 'format' | 'url', string>;
  pagination: Record<
    'page' | 'pageSize' | 'pageCount' | 'start' | 'limit' | 'total' | 'withCount',
    string
  >;
  error: Record<'data' | 'error' | 'status' | 'name' | 'message' | 'details', string>;
  errorDetails: Record<'code' | 'path' | 'allowed', string>;
  goneDetails: Record<'code' | 'reason' | 'words' | 'withdrawnOn', string>;
  answer: Record<'data' | 'meta', string>;
  parameters: {
    locale(languages: Locale[]): string;
    fallback(languages: Locale[]): string;
    filters: string;
    sort: string;
    fields: string;
    populate: string;
    pagination(byDefault: number, atMost: number): string;
    status: string;
    idOrSlug: string;
    idOrCode: string;
    docsLocale: string;
    ifNoneMatch: string;
  };
  operators: Record<Exclude<Operator, '$not'>, string>;
  groups: Record<'$and' | '$or' | '$not', string>;
  /** What attributes of a kind are called in the plural. */
  kinds: Record<ScalarKind, string>;
  /** What stands before the values of an enumeration. */
  values: string;
  isFact: string;
  isPopulated: string;
  populateEntry: string;
  componentId: string;
  responses: Record<
    'list' | 'record' | 'badRequest' | 'notFound' | 'gone' | 'notModified' | 'document' | 'docs',
    string
  >;
  headers: { etag: string; contentLanguage: string };
  search: SearchWords;
  page: PageWords;
};

/** What only the page says. */
export type PageWords = {
  title: string;
  skip: string;
  otherLanguage: string;
  contents: string;
  conventions: string;
  endpoints: string;
  schemas: string;
  lead: string;
  document: string;
  parameters: string;
  name: string;
  type: string;
  meaning: string;
  attributes: string;
  operator: string;
  listOf: string;
  orNull: string;
  sections: {
    id: string;
    heading: string;
    paragraphs: string[];
    examples?: [url: string, meaning: string][];
  }[];
  exampleList: [query: string, meaning: string];
  exampleRecord: string;
  operators: {
    id: string;
    heading: string;
    lead: string;
    examples: [url: string, meaning: string][];
    combining: string;
    combiningHeading: string;
    appliesTo: string;
    limits(depth: number, conditions: number, joins: number): string;
  };
  errors: { id: string; heading: string; lead: string };
};
