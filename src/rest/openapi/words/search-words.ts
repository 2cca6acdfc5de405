import type { searching } from '../../../catalogue';

type Filter = (typeof searching.FILTERS)[number];

/** What the document says of the search, in one language. */
export type SearchWords = {
  tag: { name: string; description: string };
  operations: Record<'search' | 'suggest', { summary: string; description: string }>;
  parameters: {
    q(mostCharacters: number): string;
    typed: string;
    filters: Record<Filter, string>;
    not(filter: string): string;
    sort: string;
    page(deepest: number): string;
    pageSize: string;
    cursor: string;
    facets: string;
    highlight: string;
    limit: string;
  };
  responses: Record<'search' | 'suggest', string>;
  schemas: Record<
    'label' | 'hit' | 'highlights' | 'facetValue' | 'suggestions' | 'suggestion' | 'term',
    string
  >;
  hit: Record<
    | 'kind'
    | 'documentId'
    | 'locale'
    | 'requestedLocale'
    | 'isFallback'
    | 'slug'
    | 'title'
    | 'summary'
    | 'acronym'
    | 'type'
    | 'subtype'
    | 'organizationKind'
    | 'areas'
    | 'places'
    | 'leadOrganization'
    | 'url'
    | 'publicationDate'
    | 'startDate'
    | 'endDate'
    | 'lastVerifiedOn'
    | 'publishedAt'
    | 'highlights',
    string
  >;
  label: Record<'code' | 'label', string>;
  highlights: Record<'title' | 'summary' | 'body', string>;
  facetValue: Record<'code' | 'label' | 'count' | 'parent', string>;
  term: Record<'filter' | 'code' | 'label', string>;
  meta: Record<'pagination' | 'facets' | 'suggestion', string>;
  pagination: Record<'page' | 'pageSize' | 'pageCount' | 'total' | 'cursor', string>;
  suggestions: Record<'resource' | 'organization' | 'page' | 'term', string>;
  examples: [url: string, meaning: string][];
  suggestExamples: [url: string, meaning: string][];
};
