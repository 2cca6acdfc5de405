import { PARTNER_ROUTES, type PartnerRoute } from '../../partners';
import { type Told, tellSchema } from './from-zod';
import type { Material } from './material';
import {
  type JsonSchema,
  type Method,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  refTo,
  type Reference,
  type Response,
} from './openapi-types';
import type { Explained } from './words';
import { PARTNERS_WORDS, SIGN_IN } from './words/partners-words';
import { typeset } from './words/typeset';

const ORGANIZATION_HEADER = 'actingFor';
const IDEMPOTENCY_KEY = 'idempotencyKey';
const IF_MATCH = 'ifMatch';

const PRECONDITION = 412;

const paramsIn = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);

const inBraces = (path: string): string => path.replace(/:(\w+)/g, '{$1}');

/** Answers under which name an operation of partners' is known: `partnerListFiles`. */
export const operationIdOf = ({ told: { id } }: PartnerRoute): string =>
  `partner${id[0].toUpperCase()}${id.slice(1)}`;

/** Describes everything that partners ask, and how their members sign in. */
export function partnerPaths(material: Material): OpenApiDocument['paths'] {
  const paths: OpenApiDocument['paths'] = signInPaths(material);
  for (const route of PARTNER_ROUTES) {
    const path = `/partner${inBraces(route.path)}`;
    const method = route.method.toLowerCase() as Method;
    paths[path] = { ...paths[path], [method]: operationOf(route, material) };
  }
  return paths;
}

/** The schemas that partners' operations name. */
export function partnerSchemas(): OpenApiDocument['components']['schemas'] {
  return Object.assign({}, ...PARTNER_ROUTES.flatMap(toldOf).map(({ named }) => named));
}

const toldOf = ({ query, body, told }: PartnerRoute): Told[] => [
  ...[query, body].flatMap((schema) => (schema ? [tellSchema(schema, 'input')] : [])),
  ...(told.answer ? [tellSchema(told.answer, 'output')] : []),
];

/** The parameters and schemes that partners' operations share. */
export function partnerParameters({ words }: Material): Record<string, Parameter> {
  const said = PARTNERS_WORDS[words.locale];
  const header = (name: string, description: string): Parameter => ({
    name,
    in: 'header',
    description: typeset(description, words.locale),
    schema: { type: 'string' },
  });
  return {
    [ORGANIZATION_HEADER]: header('X-Organization', said.actingFor),
    [IDEMPOTENCY_KEY]: header('Idempotency-Key', said.idempotencyKey),
    [IF_MATCH]: header('If-Match', said.ifMatch),
  };
}

export const securitySchemesIn = ({
  words,
}: Material): OpenApiDocument['components']['securitySchemes'] => ({
  member: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: PARTNERS_WORDS[words.locale].member,
  },
  key: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'mick_…',
    description: PARTNERS_WORDS[words.locale].key,
  },
});

function operationOf(route: PartnerRoute, material: Material): Operation {
  const { words } = material;
  const said = PARTNERS_WORDS[words.locale];
  const { told, may } = route;
  const summary = typeset(told.summary[words.locale], words.locale);
  return {
    operationId: operationIdOf(route),
    summary: summary.replaceAll('`', ''),
    description: typeset(`${summary}. ${said.may(may)}`, words.locale),
    tags: [said.tag.name],
    security: securityOf(may),
    parameters: parametersOf(route, said.pathParameter),
    ...requestBodyOf(route),
    responses: {
      ...successOf(route, said.success),
      400: refTo('responses', 'BadRequest'),
      ...(may === 'anyone' ? {} : { 401: refTo('responses', 'Unauthorized') }),
      403: refTo('responses', 'Forbidden'),
      ...Object.fromEntries(
        (told.errors ?? []).map((status) => [status, refusal(said.refusals[status], words.locale)]),
      ),
      429: refTo('responses', 'TooManyRequests'),
    },
  };
}

const refusal = (told: string, locale: Explained): Response => ({
  description: typeset(told, locale),
  content: { 'application/json': { schema: refTo('schemas', 'Error') } },
});

function securityOf(may: PartnerRoute['may']): Operation['security'] {
  if (may === 'anyone') return [];
  if (may === 'account' || may.scope === null) return [{ member: [] }];
  return [{ member: [] }, { key: [] }];
}

function parametersOf(route: PartnerRoute, meaning: string): (Parameter | Reference)[] {
  const { path, method, query, may, told } = route;
  const { properties = {}, required = [] } = query ? tellSchema(query, 'input').schema : {};
  return [
    ...paramsIn(path).map(
      (name): Parameter => ({
        name,
        in: 'path',
        required: true,
        description: meaning,
        schema: { type: 'string' },
      }),
    ),
    ...Object.entries(properties).map(
      ([name, schema]): Parameter => ({
        name,
        in: 'query',
        ...(required.includes(name) ? { required: true } : {}),
        ...(schema.type === 'object' ? { style: 'deepObject', explode: true } : {}),
        description: schema.description ?? name,
        schema,
      }),
    ),
    ...(typeof may === 'object' ? [refTo('parameters', ORGANIZATION_HEADER)] : []),
    ...(method === 'POST' && typeof may === 'object' ? [refTo('parameters', IDEMPOTENCY_KEY)] : []),
    ...(told.errors?.includes(PRECONDITION) ? [refTo('parameters', IF_MATCH)] : []),
  ];
}

function requestBodyOf({ body, kinds, told }: PartnerRoute): Pick<Operation, 'requestBody'> {
  if (told.file) return sentAs(['multipart/form-data'], formOf(told.file, body));
  return body ? sentAs(kinds ?? ['application/json'], tellSchema(body, 'input').schema) : {};
}

const sentAs = (
  mediaTypes: readonly string[],
  schema: JsonSchema,
): Pick<Operation, 'requestBody'> => ({
  requestBody: {
    required: true,
    content: Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, { schema }])),
  },
});

const formOf = (file: string, body: PartnerRoute['body']): JsonSchema => ({
  type: 'object',
  properties: {
    [file]: { type: 'string', format: 'binary' },
    ...(body ? tellSchema(body, 'input').schema.properties : {}),
  },
  required: [file],
});

function successOf({ told }: PartnerRoute, description: string): Record<string, Response> {
  if (!told.answer) return { 204: { description } };
  const { schema } = tellSchema(told.answer, 'output');
  const answer: JsonSchema = {
    type: 'object',
    properties: { data: schema, meta: { type: 'object' } },
    required: ['data', 'meta'],
  };
  const content = { 'application/json': { schema: answer } };
  const statuses = [told.status ?? 200].flat();
  return Object.fromEntries(statuses.map((status) => [status, { description, content }]));
}

/** Describes Strapi's own doors for accounts, as far as they are open. */
function signInPaths({ words }: Material): OpenApiDocument['paths'] {
  const said = PARTNERS_WORDS[words.locale];
  return Object.fromEntries(
    SIGN_IN.map(({ method, path, id, needs, isSignedIn }) => [
      path,
      {
        [method]: {
          operationId: id,
          summary: typeset(said.signIn[id], words.locale),
          tags: [said.tag.name],
          security: isSignedIn ? [{ member: [] }] : [],
          ...(path.includes('{sessionId}')
            ? {
                parameters: [
                  {
                    name: 'sessionId',
                    in: 'path',
                    required: true,
                    description: said.pathParameter,
                    schema: { type: 'string' },
                  },
                ],
              }
            : {}),
          ...(needs.length > 0
            ? {
                requestBody: {
                  required: true,
                  content: {
                    'application/json': {
                      schema: {
                        type: 'object',
                        properties: Object.fromEntries(
                          needs.map((name) => [name, { type: 'string' }]),
                        ),
                        required: [...needs],
                      },
                    },
                  },
                },
              }
            : {}),
          responses: {
            200: {
              description: said.success,
              content: { 'application/json': { schema: { type: 'object' } } },
            },
            400: refTo('responses', 'BadRequest'),
            ...(isSignedIn ? { 401: refTo('responses', 'Unauthorized') } : {}),
            429: refTo('responses', 'TooManyRequests'),
          },
        } satisfies Operation,
      },
    ]),
  );
}
