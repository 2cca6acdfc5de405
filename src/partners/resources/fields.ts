import { z } from '@strapi/utils';
import { type Attribute, attributesOf, isTerm } from '../../content-model';
import { type ContributedUid, writableOf } from './contributed';

/** JSON Schema of one value, for the OpenAPI document: the editorial room checks the value itself. */
type Described = Record<string, unknown>;

const NAMED: Described = {
  oneOf: [
    { type: 'string' },
    { type: 'object', required: ['documentId'], properties: { documentId: { type: 'string' } } },
  ],
};

const list = (items: Described, max?: number): Described => ({
  type: 'array',
  items,
  ...(max === undefined ? {} : { maxItems: max }),
});

function described(attribute: Attribute): Described {
  switch (attribute.type) {
    case 'relation': {
      const description = isTerm(attribute.target)
        ? `Terms of ${attribute.target}, by code or documentId`
        : 'Published organisations, by documentId';
      return attribute.relation === 'manyToOne'
        ? { ...NAMED, description }
        : { ...list(NAMED), description };
    }
    case 'media':
      return {
        type: ['integer', 'null'],
        description: 'The id of a file of the organisation’s own',
      };
    case 'component': {
      const properties = Object.fromEntries(
        attributesOf(attribute.component).map(([name, inner]) => [name, described(inner)]),
      );
      const group: Described = { type: 'object', properties };
      return attribute.repeatable ? list(group, attribute.max) : group;
    }
    case 'enumeration':
      return { enum: [...attribute.enum, null] };
    case 'boolean':
      return { type: 'boolean' };
    case 'integer':
      return { type: ['integer', 'null'] };
    case 'blocks':
      return list({ type: 'object' });
    case 'json':
      return {};
    default:
      return {
        type: ['string', 'null'],
        ...(attribute.maxLength ? { maxLength: attribute.maxLength } : {}),
        ...(attribute.regex ? { pattern: attribute.regex } : {}),
      };
  }
}

/**
 * Answers the schema of what may be sent of a record. It tells of every field and checks none: what is
 * wrong with them is told by the rules of the panel, all at once and in the reader's language.
 */
export const fieldsOf = (uid: ContributedUid) =>
  z.record(z.string(), z.unknown()).meta({
    type: 'object',
    properties: Object.fromEntries(
      writableOf(uid).map(([name, attribute]) => [name, described(attribute)]),
    ),
    additionalProperties: false,
  });

/** Answers the schema of a record as it is answered. */
export const recordSchema = z
  .looseObject({
    documentId: z.string(),
    locale: z.string(),
    version: z
      .string()
      .meta({ description: 'To be sent back as If-Match, between quotation marks' }),
    stage: z.string(),
    queue: z.string().nullable(),
    dueOn: z.string().nullable(),
    isPublic: z.boolean(),
    decisions: z.array(
      z.looseObject({
        verdict: z.string(),
        reason: z.string().nullable(),
        words: z.string().nullable(),
        at: z.string(),
        isCurrent: z.boolean(),
      }),
    ),
    transitions: z.array(z.string()),
    problems: z.array(z.looseObject({ code: z.string(), message: z.string() })),
    locales: z.array(
      z.looseObject({
        locale: z.string(),
        isSource: z.boolean(),
        stage: z.string(),
        isPublic: z.boolean(),
      }),
    ),
    comments: z.number().meta({ description: 'How many comments there are' }),
  })
  .meta({ description: 'The draft’s fields, with where it stands in the workflow' });

export const commentSchema = z.looseObject({
  id: z.number(),
  parent: z.number().nullable(),
  by: z.string().nullable().meta({ description: 'Null for the editorial team' }),
  at: z.string(),
  editedAt: z.string().nullable(),
  words: z.string(),
  isResolved: z.boolean(),
});

/** Which language a question is about; without it, the source language. */
export const LANGUAGE = z.strictObject({ locale: z.string().max(20).optional() });

const STORABLE = /^[^\0\p{Surrogate}]*$/u;

export const NEW_COMMENT = z.strictObject({
  words: z.string().trim().min(1).max(5000).regex(STORABLE),
  parent: z
    .int()
    .min(1)
    .max(2_147_483_647)
    .nullish()
    .meta({ description: 'The comment that this one answers' }),
});
