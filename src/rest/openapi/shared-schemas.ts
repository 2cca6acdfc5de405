import { WITHDRAWAL_REASONS } from '../../content-model';
import type { Material } from './material';
import { type JsonSchema, refTo } from './openapi-types';

const text: JsonSchema = { type: 'string' };
const optionalText: JsonSchema = { type: ['string', 'null'] };
const number: JsonSchema = { type: 'integer', minimum: 0 };

/** Answers the schemas that every type of entry shares. */
export const sharedSchemas = (material: Material): Record<string, JsonSchema> => ({
  Reading: reading(material),
  Translation: translation(material),
  Block: block(material),
  File: file(material),
  FileFormat: fileFormat(material),
  Pagination: pagination(material),
  Error: error(material),
  GoneError: goneError(material),
});

/** Gives every property the words of the same name. */
function described<Name extends string>(
  words: Record<Name, string>,
  properties: { [name in Name]?: JsonSchema },
): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries<JsonSchema | undefined>(properties).map(([name, schema]) => [
      name,
      { description: words[name as Name], ...schema },
    ]),
  );
}

const reading = ({ words }: Material): JsonSchema => ({
  type: 'object',
  description: words.schemas.reading,
  properties: described(words.attributes, {
    translations: { type: 'array', items: refTo('schemas', 'Translation') },
    requestedLocale: text,
    isFallback: { type: 'boolean' },
  }),
  required: ['translations'],
});

const translation = ({ words, languages }: Material): JsonSchema => ({
  type: 'object',
  description: words.schemas.translation,
  properties: described(words.translation, {
    locale: { type: 'string', examples: languages },
    slug: text,
    status: { type: 'string', enum: ['published', 'missing'] },
    outdated: { type: 'boolean' },
  }),
  required: ['locale', 'status'],
});

const block = ({ words }: Material): JsonSchema => ({
  type: 'object',
  description: words.schemas.block,
  properties: described(words.blocks, {
    type: text,
    text,
    children: { type: 'array', items: refTo('schemas', 'Block') },
    level: { type: 'integer', minimum: 1, maximum: 6 },
    format: text,
    url: text,
  }),
  required: ['type'],
});

const length: JsonSchema = { type: ['integer', 'null'], minimum: 0 };
const size: JsonSchema = { type: ['number', 'null'], minimum: 0 };

const file = ({ words }: Material): JsonSchema => ({
  type: 'object',
  description: words.schemas.file,
  properties: {
    id: { description: words.attributes.id, type: 'integer' },
    documentId: { description: words.attributes.documentId, type: 'string' },
    ...described(words.file, {
      name: text,
      alternativeText: optionalText,
      caption: optionalText,
      width: length,
      height: length,
      url: text,
      mime: text,
      size,
      formats: {
        type: ['object', 'null'],
        additionalProperties: refTo('schemas', 'FileFormat'),
      },
    }),
  },
  required: ['id', 'documentId'],
});

const fileFormat = ({ words }: Material): JsonSchema => ({
  type: 'object',
  description: words.schemas.fileFormat,
  properties: described(words.file, {
    name: optionalText,
    url: text,
    mime: optionalText,
    width: length,
    height: length,
    size,
  }),
  required: ['url'],
});

const pagination = ({ words }: Material): JsonSchema => ({
  type: 'object',
  description: words.schemas.pagination,
  properties: described(words.pagination, {
    page: { type: 'integer', minimum: 1 },
    pageSize: { type: 'integer', minimum: 1 },
    pageCount: number,
    start: number,
    limit: number,
    total: number,
  }),
});

const error = (material: Material): JsonSchema =>
  errorWith(material, material.words.schemas.error, {
    type: 'object',
    properties: described(material.words.errorDetails, {
      code: text,
      path: text,
      allowed: { type: 'array', items: text },
    }),
  });

const goneError = (material: Material): JsonSchema =>
  errorWith(material, material.words.schemas.goneError, {
    type: 'object',
    properties: described(material.words.goneDetails, {
      code: { type: 'string', const: 'withdrawn' },
      reason: { type: 'string', enum: Object.keys(WITHDRAWAL_REASONS) },
      words: optionalText,
      withdrawnOn: { type: 'string', format: 'date' },
    }),
    required: ['code', 'reason', 'words', 'withdrawnOn'],
  });

/** Every refusal has Strapi's shape; what differs is what a program may read of its details. */
const errorWith = ({ words }: Material, description: string, details: JsonSchema): JsonSchema => ({
  type: 'object',
  description,
  properties: described(words.error, {
    data: { type: 'null' },
    error: {
      type: 'object',
      properties: described(words.error, {
        status: { type: 'integer', minimum: 400, maximum: 599 },
        name: text,
        message: text,
        details,
      }),
      required: ['status', 'name', 'message', 'details'],
    },
  }),
  required: ['data', 'error'],
});
