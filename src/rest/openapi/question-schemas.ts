import { type Uid, UIDS } from '../../content-model';
import {
  isContentType,
  isLink,
  type Link,
  linksOf,
  type Model,
  type Readable,
  readablesOf,
} from '../query/attributes';
import { fieldsAllowedIn } from '../query/fields';
import { MAX_LIST_VALUES } from '../query/limits';
import {
  GROUP_OPERATORS,
  type Operator,
  OPERATORS,
  PRESENCE_OPERATORS,
  type ScalarKind,
  TEXT_OPERATORS,
} from '../query/operators';
import { sortablesOf } from '../query/sort';
import { COMPONENT_UIDS, type Material, schemaNameOf } from './material';
import { type JsonSchema, refTo } from './openapi-types';

type Words = Material['words'];

const KINDS = Object.keys(OPERATORS) as ScalarKind[];
const flag: JsonSchema = { type: 'boolean' };

/** Answers the schemas of what may be asked: conditions, and what to populate, for each type. */
export function questionSchemas({ words }: Material): Record<string, JsonSchema> {
  const targets: Exclude<Model, 'plugin::upload.file'>[] = [...UIDS, ...COMPONENT_UIDS];
  return Object.fromEntries([
    ...UIDS.map((uid) => [filtersNameOf(uid), filtersSchema(uid, words, false)]),
    ...targets
      .filter(isLinkedTo)
      .map((model) => [linkFiltersNameOf(model), filtersSchema(model, words, true)]),
    [
      'FileLinkFilters',
      {
        type: 'object',
        properties: presence(words),
        maxProperties: 1,
        additionalProperties: false,
      },
    ],
    ...targets
      .filter((model) => linksOf(model).size > 0)
      .map((model) => [populateNameOf(model), populateTreeSchema(model, words)]),
    ...KINDS.flatMap((kind) => [
      [conditionNameOf(kind), conditionSchema(kind, words)],
      [operatorsNameOf(kind), operatorsSchema(kind, words)],
    ]),
  ]);
}

export const filtersNameOf = (uid: Uid): string => `${schemaNameOf(uid)}Filters`;
const linkFiltersNameOf = (model: Model) => `${schemaNameOf(model)}LinkFilters`;
const populateNameOf = (model: Model) => `${schemaNameOf(model)}Populate`;

const capitalised = (kind: string) => kind[0].toUpperCase() + kind.slice(1);
const conditionNameOf = (kind: ScalarKind) => `${capitalised(kind)}Condition`;
const operatorsNameOf = (kind: ScalarKind) => `${capitalised(kind)}Operators`;

const isLinkedTo = (model: Model) =>
  UIDS.some((uid) => [...linksOf(uid).values()].some(({ target }) => target === model));

function filtersSchema(model: Model, words: Words, isLinked: boolean): JsonSchema {
  const itself = refTo(
    'schemas',
    isLinked ? linkFiltersNameOf(model) : filtersNameOf(model as Uid),
  );
  return {
    type: 'object',
    properties: {
      ...Object.fromEntries(
        [...readablesOf(model)].map(([name, readable]) => [
          name,
          refTo('schemas', conditionOn(readable)),
        ]),
      ),
      ...Object.fromEntries(
        GROUP_OPERATORS.map((operator) => [
          operator,
          {
            description: words.groups[operator],
            ...(operator === '$not' ? itself : { type: 'array', items: itself, minItems: 1 }),
          },
        ]),
      ),
      ...(isLinked && presence(words)),
    },
    additionalProperties: false,
  };
}

const conditionOn = (readable: Readable): string =>
  isLink(readable) ? linkFiltersNameOf(readable.target) : conditionNameOf(readable.kind);

const presence = (words: Words): Record<string, JsonSchema> =>
  Object.fromEntries(
    PRESENCE_OPERATORS.map((operator) => [
      operator,
      { description: words.operators[operator], ...flag },
    ]),
  );

function conditionSchema(kind: ScalarKind, words: Words): JsonSchema {
  const operators = refTo('schemas', operatorsNameOf(kind));
  const description = words.schemas.condition;
  return OPERATORS[kind].includes('$eq')
    ? { description, anyOf: [operandSchema(kind), operators] }
    : { description, ...operators };
}

function operatorsSchema(kind: ScalarKind, words: Words): JsonSchema {
  return {
    type: 'object',
    description: words.schemas.operators,
    properties: Object.fromEntries(
      OPERATORS[kind].map((operator) => [
        operator,
        operator === '$not'
          ? { description: words.groups.$not, ...refTo('schemas', conditionNameOf(kind)) }
          : { description: words.operators[operator], ...operandOf(operator, kind) },
      ]),
    ),
    additionalProperties: false,
  };
}

function operandOf(operator: Exclude<Operator, '$not'>, kind: ScalarKind): JsonSchema {
  const items = operandSchema(kind);
  if (PRESENCE_OPERATORS.some((presenceOf) => presenceOf === operator)) return flag;
  if (TEXT_OPERATORS.some((text) => text === operator)) return { type: 'string' };
  if (operator === '$between') return { type: 'array', items, minItems: 2, maxItems: 2 };
  if (operator === '$in' || operator === '$notIn') {
    return { type: 'array', items, minItems: 1, maxItems: MAX_LIST_VALUES };
  }
  return items;
}

function operandSchema(kind: ScalarKind): JsonSchema {
  switch (kind) {
    case 'integer':
    case 'boolean':
      return { type: kind };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'datetime':
      return { type: 'string', examples: ['2010-05-28', '2010-05-28T09:00:00.000Z'] };
    default:
      return { type: 'string' };
  }
}

/** Answers what `fields` may hold for a model. */
export const fieldsSchema = (model: Model): JsonSchema => ({
  type: 'array',
  items: { type: 'string', enum: fieldsAllowedIn(model) },
});

/** Answers what `sort` may hold for a model: `title`, `leadOrganization.name:desc`. */
export const sortSchema = (model: Model): JsonSchema => {
  const names = [...sortablesOf(model)].map(([name, readable]) =>
    isLink(readable) ? `${name}(\\.[A-Za-z]+)+` : name,
  );
  return {
    type: 'array',
    items: { type: 'string', pattern: `^(${names.join('|')})(:(asc|desc))?$` },
  };
};

/** Answers what `populate` may hold for a model: `*`, names, or a tree of wishes. */
export function populateSchema(model: Model): JsonSchema {
  const names = [...linksOf(model).keys()];
  if (names.length === 0) return { type: 'string', const: '*' };
  return {
    anyOf: [
      { type: 'string', pattern: `^(\\*|(${names.join('|')})(\\.[A-Za-z.]+)?(,.+)?)$` },
      refTo('schemas', populateNameOf(model)),
    ],
  };
}

const populateTreeSchema = (model: Model, words: Words): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    [...linksOf(model)].map(([name, link]) => [
      name,
      { description: words.populateEntry, anyOf: [flag, wishSchema(link)] },
    ]),
  ),
  additionalProperties: false,
});

/** Answers what may be wished of one thing populated. */
const wishSchema = ({ kind, target }: Link): JsonSchema => ({
  type: 'object',
  properties: {
    fields: fieldsSchema(target),
    ...(kind !== 'media' && {
      filters: refTo(
        'schemas',
        isContentType(target) ? filtersNameOf(target) : linkFiltersNameOf(target),
      ),
      sort: sortSchema(target),
      populate: populateSchema(target),
    }),
  },
  additionalProperties: false,
});
