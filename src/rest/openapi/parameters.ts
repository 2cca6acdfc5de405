import { isTerm, mainFieldOf, type Uid } from '../../content-model';
import {
  DEFAULT_PAGE_SIZE,
  FALLBACKS,
  LIST_PARAMETERS,
  MAX_PAGE,
  MAX_PAGE_SIZE,
  ONE_PARAMETERS,
  STATUSES,
} from '../query/limits';
import type { Material } from './material';
import { type JsonSchema, type Parameter, type Reference, refTo } from './openapi-types';
import { fieldsSchema, filtersNameOf, populateSchema, sortSchema } from './question-schemas';

/** Answers the parameters that mean the same for every type. */
export const sharedParameters = ({ words, languages }: Material): Record<string, Parameter> => ({
  locale: {
    name: 'locale',
    in: 'query',
    description: words.parameters.locale(languages),
    schema: { type: 'string', enum: languages, default: languages[0] },
  },
  fallback: {
    name: 'fallback',
    in: 'query',
    description: words.parameters.fallback(languages),
    schema: { type: 'string', enum: [...languages, ...FALLBACKS], default: 'none' },
  },
  status: {
    name: 'status',
    in: 'query',
    description: words.parameters.status,
    schema: { type: 'string', enum: [...STATUSES], default: STATUSES[0] },
  },
  pagination: {
    name: 'pagination',
    in: 'query',
    description: words.parameters.pagination(DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE),
    style: 'deepObject',
    explode: true,
    schema: paginationSchema(words),
    example: { page: 1, pageSize: 10 },
  },
  idOrSlug: key('idOrSlug', words),
  idOrCode: key('idOrCode', words),
  ifNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: words.parameters.ifNoneMatch,
    schema: { type: 'string' },
  },
});

const key = (name: 'idOrSlug' | 'idOrCode', words: Material['words']): Parameter => ({
  name,
  in: 'path',
  required: true,
  description: words.parameters[name],
  schema: { type: 'string' },
});

/** Answers the name of the path parameter that finds one entry of a type. */
export const keyOf = (uid: Uid): 'idOrSlug' | 'idOrCode' => (isTerm(uid) ? 'idOrCode' : 'idOrSlug');

function paginationSchema({ pagination }: Material['words']): JsonSchema {
  return {
    type: 'object',
    properties: {
      page: {
        description: pagination.page,
        type: 'integer',
        minimum: 1,
        maximum: MAX_PAGE,
        default: 1,
      },
      pageSize: {
        description: pagination.pageSize,
        type: 'integer',
        minimum: 1,
        maximum: MAX_PAGE_SIZE,
        default: DEFAULT_PAGE_SIZE,
      },
      start: { description: pagination.start, type: 'integer', minimum: 0, default: 0 },
      limit: {
        description: pagination.limit,
        anyOf: [
          { type: 'integer', minimum: 1, maximum: MAX_PAGE_SIZE },
          { type: 'integer', const: -1 },
        ],
        default: DEFAULT_PAGE_SIZE,
      },
      withCount: { description: pagination.withCount, type: 'boolean', default: true },
    },
    additionalProperties: false,
  };
}

type ParameterName = (typeof LIST_PARAMETERS)[number];

/** Answers the parameters of a type's list. */
export const listParameters = (uid: Uid, material: Material): (Parameter | Reference)[] =>
  LIST_PARAMETERS.map((name) => parameterOf(uid, name, material));

/** Answers the parameters of one entry of a type. */
export const recordParameters = (uid: Uid, material: Material): (Parameter | Reference)[] => [
  refTo('parameters', keyOf(uid)),
  ...ONE_PARAMETERS.map((name) => parameterOf(uid, name, material)),
];

function parameterOf(uid: Uid, name: ParameterName, { words }: Material): Parameter | Reference {
  switch (name) {
    case 'filters':
      return {
        name,
        in: 'query',
        description: words.parameters.filters,
        style: 'deepObject',
        explode: true,
        schema: refTo('schemas', filtersNameOf(uid)),
      };
    case 'populate':
      return {
        name,
        in: 'query',
        description: words.parameters.populate,
        style: 'deepObject',
        explode: true,
        schema: populateSchema(uid),
      };
    case 'fields':
      return {
        name,
        in: 'query',
        description: words.parameters.fields,
        style: 'form',
        explode: false,
        schema: fieldsSchema(uid),
      };
    case 'sort':
      return {
        name,
        in: 'query',
        description: words.parameters.sort,
        style: 'form',
        explode: false,
        schema: sortSchema(uid),
        example: [`${mainFieldOf(uid)}:asc`],
      };
    default:
      return refTo('parameters', name);
  }
}
