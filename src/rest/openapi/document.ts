import { answerSchemas } from './answer-schemas';
import { labelOf, type Material } from './material';
import { type OpenApiDocument, refTo, type Response } from './openapi-types';
import { sharedParameters } from './parameters';
import { EXPLAINED_TYPES, pathsOf } from './paths';
import { questionSchemas } from './question-schemas';
import { searchSchemas } from './search';

/** Describes the whole REST interface, in the language of the words given (OpenAPI 3.1.0). */
export function openApiDocument(material: Material): OpenApiDocument {
  const { words, version } = material;
  const { server, ...info } = words.info;
  const refusal = (meaning: string): Response => ({
    description: meaning,
    content: { 'application/json': { schema: refTo('schemas', 'Error') } },
  });
  return {
    openapi: '3.1.0',
    info: {
      ...info,
      version,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api', description: server }],
    security: [],
    tags: [
      ...EXPLAINED_TYPES.map((uid) => labelOf(uid, material)).map(({ plural, description }) => ({
        name: plural,
        description: `${description}.`,
      })),
      words.search.tag,
      words.interfaceTag,
    ],
    paths: pathsOf(material),
    components: {
      schemas: {
        ...answerSchemas(material),
        ...questionSchemas(material),
        ...searchSchemas(material),
      },
      parameters: sharedParameters(material),
      responses: {
        BadRequest: refusal(words.responses.badRequest),
        NotFound: refusal(words.responses.notFound),
        Gone: {
          description: words.responses.gone,
          content: { 'application/json': { schema: refTo('schemas', 'GoneError') } },
        },
      },
    },
  };
}
