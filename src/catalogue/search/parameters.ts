export { MOST_CHARACTERS } from '../query/parse-words';
import { type Facet, FACETS } from '../types';

export { FACETS, KINDS } from '../types';

/** What filters by codes: the kind of document, and every facet. */
export const FILTERS = ['kind', ...FACETS] as const;
export type Filter = (typeof FILTERS)[number];

/** What excludes: `-type=policy`. */
export const EXCLUSIONS = FILTERS.map((name) => `-${name}` as const);

/** In which order hits come; `relevance` is the default with words, `newest` without. */
export const SORTS = ['relevance', 'newest', 'oldest', 'title', 'startDate'] as const;
export type Sort = (typeof SORTS)[number];

export const SEARCH_PARAMETERS = [
  'q',
  'locale',
  ...FILTERS,
  ...EXCLUSIONS,
  'sort',
  'page',
  'pageSize',
  'cursor',
  'facets',
  'highlight',
] as const;

export const SUGGEST_PARAMETERS = ['q', 'locale', 'limit'] as const;

export const EVERY_FACET = '*';

export const DEFAULT_PAGE_SIZE = 25;
export const MAX_PAGE_SIZE = 100;
/** How deep pages go; a cursor goes on from anywhere. */
export const DEEPEST = 10_000;

export const DEFAULT_SUGGESTIONS = 5;
export const MAX_SUGGESTIONS = 20;

/** How many values one filter may name. */
export const MAX_VALUES = 100;
/** How many `name=value` pairs a query may have. */
export const MAX_PAIRS = 300;

/** The facets whose codes are an enumeration, by its name in `database/vocabularies/choices.json`. */
export const CHOICE_FACETS = {
  type: 'resource.type',
  role: 'resource.policyRole',
  evaluation: 'resource.evaluation',
  framework: 'objective.framework',
  organizationKind: 'organization.kind',
  language: 'resource.document-language.code',
} satisfies Partial<Record<Facet, string>>;
