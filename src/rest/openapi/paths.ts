import { isRecord, schemaOf, type Uid } from '../../content-model';
import { inPascalCase, labelOf, type Material, pathOf, schemaNameOf } from './material';
import { type OpenApiDocument, refTo, type Response } from './openapi-types';
import { keyOf, listParameters, recordParameters } from './parameters';
import { partnerPaths } from './partners';
import { searchPaths } from './search';
import { EXPLAINED_IN } from './words';

/** The order in which types are explained: what people come for first. */
export const EXPLAINED_TYPES: Uid[] = [
  'api::resource.resource',
  'api::organization.organization',
  'api::page.page',
  'api::policy-area.policy-area',
  'api::issue.issue',
  'api::objective.objective',
  'api::level.level',
  'api::target-group.target-group',
  'api::place.place',
];

type Words = Material['words'];
type Paths = OpenApiDocument['paths'];

/** Answers every path below `/api` with what it takes and gives. */
export const pathsOf = (material: Material): Paths =>
  Object.assign(
    {},
    ...EXPLAINED_TYPES.map((uid) => pathsOfType(uid, material)),
    searchPaths(material),
    partnerPaths(material),
    ownPaths(material),
  );

const badRequest = { 400: refTo('responses', 'BadRequest') };

function pathsOfType(uid: Uid, material: Material): Paths {
  const { words } = material;
  const name = schemaNameOf(uid);
  const { plural, description } = labelOf(uid, material);
  return {
    [pathOf(uid)]: {
      get: {
        operationId: `list${inPascalCase(schemaOf(uid).info.pluralName)}`,
        summary: words.list(plural),
        description: `${description}.`,
        tags: [plural],
        parameters: listParameters(uid, material),
        responses: { 200: json(words.responses.list, `${name}List`, words), ...badRequest },
      },
    },
    [`${pathOf(uid)}/{${keyOf(uid)}}`]: {
      get: {
        operationId: `read${name}`,
        summary: words.one(plural),
        tags: [plural],
        parameters: recordParameters(uid, material),
        responses: {
          200: json(words.responses.record, `${name}Answer`, words),
          ...badRequest,
          404: refTo('responses', 'NotFound'),
          ...(isRecord(uid) ? { 410: refTo('responses', 'Gone') } : {}),
        },
      },
    },
  };
}

const json = (description: string, schema: string, { headers }: Words): Response => ({
  description,
  headers: {
    'Content-Language': { description: headers.contentLanguage, schema: { type: 'string' } },
  },
  content: { 'application/json': { schema: refTo('schemas', schema) } },
});

/** The two addresses that explain the others. */
function ownPaths({ words }: Material): Paths {
  const headers = { ETag: { description: words.headers.etag, schema: { type: 'string' } } };
  const notModified = { 304: { description: words.responses.notModified } };
  return {
    '/openapi.json': {
      get: {
        operationId: 'readOpenApiDocument',
        ...words.operations.document,
        tags: [words.interfaceTag.name],
        parameters: [refTo('parameters', 'ifNoneMatch')],
        responses: {
          200: {
            description: words.responses.document,
            headers,
            content: { 'application/json': { schema: { type: 'object' } } },
          },
          ...notModified,
          ...badRequest,
        },
      },
    },
    '/docs': {
      get: {
        operationId: 'readDocumentation',
        ...words.operations.docs,
        tags: [words.interfaceTag.name],
        parameters: [
          {
            name: 'locale',
            in: 'query',
            description: words.parameters.docsLocale,
            schema: { type: 'string', enum: [...EXPLAINED_IN], default: EXPLAINED_IN[0] },
          },
          refTo('parameters', 'ifNoneMatch'),
        ],
        responses: {
          200: {
            description: words.responses.docs,
            headers,
            content: { 'text/html': { schema: { type: 'string' } } },
          },
          ...notModified,
          ...badRequest,
        },
      },
    },
  };
}
