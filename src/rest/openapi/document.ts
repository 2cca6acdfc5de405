import { answerSchemas } from './answer-schemas';
import { labelOf, type Material } from './material';
import { type OpenApiDocument, refTo, type Response } from './openapi-types';
import { sharedParameters } from './parameters';
import { EXPLAINED_TYPES, pathsOf } from './paths';
import { partnerParameters, partnerSchemas, securitySchemesIn } from './partners';
import { questionSchemas } from './question-schemas';
import { searchSchemas } from './search';
import { PARTNERS_WORDS } from './words/partners-words';
import { typeset } from './words/typeset';

/** Describes the whole REST interface, in the language of the words given (OpenAPI 3.1.0). */
export function openApiDocument(material: Material): OpenApiDocument {
  const { words, version } = material;
  const { server, ...info } = words.info;
  const ofPartners = PARTNERS_WORDS[words.locale].shared;
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
      PARTNERS_WORDS[words.locale].tag,
      words.interfaceTag,
    ],
    paths: pathsOf(material),
    components: {
      schemas: {
        ...answerSchemas(material),
        ...questionSchemas(material),
        ...searchSchemas(material),
        ...partnerSchemas(),
      },
      parameters: { ...sharedParameters(material), ...partnerParameters(material) },
      securitySchemes: securitySchemesIn(material),
      responses: {
        BadRequest: refusal(words.responses.badRequest),
        NotFound: refusal(words.responses.notFound),
        Unauthorized: refusal(ofPartners.unauthorized),
        Forbidden: refusal(ofPartners.forbidden),
        TooManyRequests: refusal(typeset(ofPartners.tooManyRequests, words.locale)),
        Gone: {
          description: words.responses.gone,
          content: { 'application/json': { schema: refTo('schemas', 'GoneError') } },
        },
      },
    },
  };
}
