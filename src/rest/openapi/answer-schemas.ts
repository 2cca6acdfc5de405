import { type ComponentUid, type Uid, UIDS } from '../../content-model';
import { attributeSchemas } from './attribute-schemas';
import { COMPONENT_UIDS, labelOf, type Material, schemaNameOf } from './material';
import { type JsonSchema, refTo } from './openapi-types';
import { sharedSchemas } from './shared-schemas';

/** Answers the schemas of all that is answered: types, components, files, lists, records, errors. */
export const answerSchemas = (material: Material): Record<string, JsonSchema> =>
  Object.fromEntries([
    ...UIDS.map((uid) => [schemaNameOf(uid), entrySchema(uid, material)]),
    ...COMPONENT_UIDS.map((uid) => [schemaNameOf(uid), componentSchema(uid, material)]),
    ...Object.entries(sharedSchemas(material)),
    ...UIDS.flatMap((uid) => [
      [`${schemaNameOf(uid)}List`, listSchema(uid, material)],
      [`${schemaNameOf(uid)}Answer`, recordSchema(uid, material)],
    ]),
  ]);

/** `fields` may leave out any attribute, so that only what says which entry it is is always there. */
function entrySchema(uid: Uid, material: Material): JsonSchema {
  const { attributes } = material.words;
  const moment: JsonSchema = { type: 'string', format: 'date-time' };
  return {
    type: 'object',
    description: `${labelOf(uid, material).description}.`,
    properties: {
      id: { description: attributes.id, type: 'integer' },
      documentId: { description: attributes.documentId, type: 'string' },
      ...attributeSchemas(uid, material),
      createdAt: { description: attributes.createdAt, ...moment },
      updatedAt: { description: attributes.updatedAt, ...moment },
      publishedAt: { description: attributes.publishedAt, ...moment },
      locale: { description: attributes.locale, type: 'string' },
    },
    required: ['id', 'documentId'],
  };
}

const componentSchema = (uid: ComponentUid, material: Material): JsonSchema => ({
  type: 'object',
  description: `${labelOf(uid, material).description}.`,
  properties: {
    id: { description: material.words.componentId, type: 'integer' },
    ...attributeSchemas(uid, material),
  },
  required: ['id'],
});

/** An entry that was asked for itself says more than one that another names. */
const askedEntry = (uid: Uid): JsonSchema => ({
  allOf: [refTo('schemas', schemaNameOf(uid)), refTo('schemas', 'Reading')],
});

function listSchema(uid: Uid, { words }: Material): JsonSchema {
  return {
    type: 'object',
    properties: {
      data: { description: words.answer.data, type: 'array', items: askedEntry(uid) },
      meta: {
        description: words.answer.meta,
        type: 'object',
        properties: { pagination: refTo('schemas', 'Pagination') },
        required: ['pagination'],
      },
    },
    required: ['data', 'meta'],
  };
}

const recordSchema = (uid: Uid, { words }: Material): JsonSchema => ({
  type: 'object',
  properties: {
    data: { description: words.answer.data, ...askedEntry(uid) },
    meta: { description: words.answer.meta, type: 'object' },
  },
  required: ['data', 'meta'],
});
