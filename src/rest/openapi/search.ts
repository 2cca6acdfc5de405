import { searching } from '../../catalogue';
import type { Material } from './material';
import {
  type JsonSchema,
  type OpenApiDocument,
  type Parameter,
  refTo,
  type Reference,
} from './openapi-types';

const {
  CHOICE_FACETS,
  DEEPEST,
  DEFAULT_PAGE_SIZE,
  DEFAULT_SUGGESTIONS,
  EVERY_FACET,
  FACETS,
  FILTERS,
  KINDS,
  MAX_PAGE_SIZE,
  MAX_SUGGESTIONS,
  MOST_CHARACTERS,
  SEARCH_PARAMETERS,
  SORTS,
  SUGGEST_PARAMETERS,
} = searching;

type Filter = (typeof FILTERS)[number];

/** Describes the search and the suggestions. */
export function searchPaths(material: Material): OpenApiDocument['paths'] {
  const { words } = material;
  const { operations, tag, responses } = words.search;
  const answer = (description: string, schema: string) => ({
    200: {
      description,
      headers: {
        'Content-Language': {
          description: words.headers.contentLanguage,
          schema: { type: 'string' },
        },
      },
      content: { 'application/json': { schema: refTo('schemas', schema) } },
    },
    400: refTo('responses', 'BadRequest'),
  });
  return {
    '/search': {
      get: {
        operationId: 'search',
        ...operations.search,
        tags: [tag.name],
        parameters: SEARCH_PARAMETERS.map((name) => searchParameter(name, material)),
        responses: answer(responses.search, 'SearchAnswer'),
      },
    },
    '/search/suggest': {
      get: {
        operationId: 'suggest',
        ...operations.suggest,
        tags: [tag.name],
        parameters: SUGGEST_PARAMETERS.map((name) => suggestParameter(name, material)),
        responses: answer(responses.suggest, 'SuggestAnswer'),
      },
    },
  };
}

const isFilter = (name: string): name is Filter => FILTERS.some((filter) => filter === name);

function searchParameter(
  name: (typeof SEARCH_PARAMETERS)[number],
  material: Material,
): Parameter | Reference {
  const { parameters } = material.words.search;
  if (isFilter(name)) return filterParameter(name, name, parameters.filters[name], material);
  switch (name) {
    case 'q':
      return inQuery(name, parameters.q(MOST_CHARACTERS), {
        type: 'string',
        maxLength: MOST_CHARACTERS,
      });
    case 'locale':
      return refTo('parameters', 'locale');
    case 'sort':
      return inQuery(name, parameters.sort, { type: 'string', enum: [...SORTS] });
    case 'page':
      return inQuery(name, parameters.page(DEEPEST), {
        type: 'integer',
        minimum: 1,
        maximum: DEEPEST,
        default: 1,
      });
    case 'pageSize':
      return inQuery(name, parameters.pageSize, {
        type: 'integer',
        minimum: 1,
        maximum: MAX_PAGE_SIZE,
        default: DEFAULT_PAGE_SIZE,
      });
    case 'cursor':
      return inQuery(name, parameters.cursor, { type: 'string' });
    case 'facets':
      return {
        ...inQuery(name, parameters.facets, {
          type: 'array',
          items: { type: 'string', enum: [EVERY_FACET, ...FACETS] },
        }),
        style: 'form',
        explode: false,
      };
    case 'highlight':
      return inQuery(name, parameters.highlight, { type: 'boolean', default: false });
    default: {
      const filter = name.slice(1) as Filter;
      return filterParameter(name, filter, parameters.not(filter), material);
    }
  }
}

function suggestParameter(
  name: (typeof SUGGEST_PARAMETERS)[number],
  { words }: Material,
): Parameter | Reference {
  const { parameters } = words.search;
  switch (name) {
    case 'q':
      return inQuery(name, parameters.typed, { type: 'string', maxLength: MOST_CHARACTERS });
    case 'locale':
      return refTo('parameters', 'locale');
    case 'limit':
      return inQuery(name, parameters.limit, {
        type: 'integer',
        minimum: 1,
        maximum: MAX_SUGGESTIONS,
        default: DEFAULT_SUGGESTIONS,
      });
  }
}

const inQuery = (name: string, description: string, schema: JsonSchema): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
});

const filterParameter = (
  name: string,
  filter: Filter,
  description: string,
  material: Material,
): Parameter => ({
  ...inQuery(name, description, { type: 'array', items: valuesOf(filter, material) }),
  style: 'form',
  explode: true,
});

function valuesOf(filter: Filter, { choices, languages }: Material): JsonSchema {
  if (filter === 'kind') return { type: 'string', enum: [...KINDS] };
  if (filter === 'translated') return { type: 'string', enum: languages };
  if (filter === 'year')
    return { type: 'string', pattern: '^\\d{4}$|^\\d{4}\\.\\.(\\d{4})?$|^\\.\\.\\d{4}$' };
  const name = (CHOICE_FACETS as Partial<Record<Filter, string>>)[filter];
  return { type: 'string', ...(name && { enum: choices[name].map(({ code }) => code) }) };
}

const text: JsonSchema = { type: 'string' };
const optionalText: JsonSchema = { type: ['string', 'null'] };
const number: JsonSchema = { type: 'integer', minimum: 0 };
const kind: JsonSchema = { type: 'string', enum: [...KINDS] };
const listOf = (schema: string): JsonSchema => ({ type: 'array', items: refTo('schemas', schema) });

/** Answers the schemas of what the search answers. */
export function searchSchemas({ words }: Material): Record<string, JsonSchema> {
  const { schemas, hit, label, highlights, facetValue, term, meta, pagination, suggestions } =
    words.search;
  return {
    Label: object(schemas.label, label, { code: text, label: text }),
    Hit: object(
      schemas.hit,
      hit,
      {
        kind,
        documentId: text,
        locale: text,
        requestedLocale: text,
        isFallback: { type: 'boolean' },
        slug: text,
        title: text,
        summary: text,
        publishedAt: { type: 'string', format: 'date-time' },
      },
      {
        acronym: text,
        type: refTo('schemas', 'Label'),
        subtype: refTo('schemas', 'Label'),
        organizationKind: refTo('schemas', 'Label'),
        areas: listOf('Label'),
        places: listOf('Label'),
        leadOrganization: {
          type: 'object',
          properties: { documentId: text, slug: text, name: text },
          required: ['documentId', 'slug', 'name'],
        },
        url: text,
        publicationDate: text,
        startDate: text,
        endDate: text,
        lastVerifiedOn: { type: 'string', format: 'date' },
        highlights: refTo('schemas', 'Highlights'),
      },
    ),
    Highlights: object(
      schemas.highlights,
      highlights,
      { title: text, summary: text },
      { body: text },
    ),
    FacetValue: object(
      schemas.facetValue,
      facetValue,
      { code: text, label: text, count: number },
      { parent: optionalText },
    ),
    SearchPagination: object(
      meta.pagination,
      pagination,
      { pageSize: number, pageCount: number, total: number, cursor: optionalText },
      { page: number },
    ),
    SuggestedRecord: object(
      schemas.suggestion,
      hit,
      { kind, documentId: text, locale: text, slug: text, title: text },
      { acronym: text },
    ),
    SuggestedTerm: object(schemas.term, term, { filter: text, code: text, label: text }),
    SearchAnswer: answerOf(words, listOf('Hit'), {
      properties: described(meta, {
        pagination: refTo('schemas', 'SearchPagination'),
        facets: {
          type: 'object',
          properties: Object.fromEntries(FACETS.map((facet) => [facet, listOf('FacetValue')])),
        },
        suggestion: optionalText,
      }),
      required: ['pagination'],
    }),
    Suggestions: object(schemas.suggestions, suggestions, {
      resource: listOf('SuggestedRecord'),
      organization: listOf('SuggestedRecord'),
      page: listOf('SuggestedRecord'),
      term: listOf('SuggestedTerm'),
    }),
    SuggestAnswer: answerOf(words, refTo('schemas', 'Suggestions'), {
      properties: described(meta, { suggestion: optionalText }),
      required: ['suggestion'],
    }),
  };
}

/** Gives every property the words of the same name. */
const described = <Name extends string>(
  words: Record<Name, string>,
  properties: { [name in Name]?: JsonSchema },
): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries<JsonSchema | undefined>(properties).map(([name, schema]) => [
      name,
      { description: words[name as Name], ...schema },
    ]),
  );

const object = <Name extends string>(
  description: string,
  words: Record<Name, string>,
  required: { [name in Name]?: JsonSchema },
  optional: { [name in Name]?: JsonSchema } = {},
): JsonSchema => ({
  type: 'object',
  description,
  properties: described(words, { ...required, ...optional }),
  required: Object.keys(required),
});

const answerOf = (
  { answer }: Material['words'],
  data: JsonSchema,
  meta: Pick<JsonSchema, 'properties' | 'required'>,
): JsonSchema => ({
  type: 'object',
  properties: {
    data: { description: answer.data, ...data },
    meta: { description: answer.meta, type: 'object', ...meta },
  },
  required: ['data', 'meta'],
});
