import {
  type Attribute,
  type ComponentUid,
  isFact,
  labelKeyOf,
  labelsIn,
  publicAttributesOf,
  type Uid,
} from '../../content-model';
import { isContentType, linksOf } from '../query/attributes';
import { choicesOf } from './choices';
import { type Material, schemaNameOf } from './material';
import { type JsonSchema, refTo } from './openapi-types';

/** Answers the schemas of everything that the public may read in a content type or a component. */
export const attributeSchemas = (
  owner: Uid | ComponentUid,
  material: Material,
): Record<string, JsonSchema> =>
  Object.fromEntries(
    publicAttributesOf(owner).map(([name, attribute]) => [
      name,
      {
        description: describe(owner, name, attribute, material),
        ...valueSchema(attribute),
      },
    ]),
  );

function describe(
  owner: Uid | ComponentUid,
  name: string,
  attribute: Attribute,
  { choices, words }: Material,
): string {
  const { label, description } = labelsIn(words.locale).attributes[labelKeyOf(owner)][name];
  const values = choicesOf(choices, owner, name).map(
    (choice) => `\`${choice.code}\` (${choice.labels[words.locale]})`,
  );
  return [
    `${label}.`,
    description,
    ...(attribute.type === 'enumeration' && values.length > 0
      ? [`${words.values}${words.colon} ${values.join(', ')}.`]
      : []),
    ...(isContentType(owner) && isFact(attribute) ? [words.isFact] : []),
    ...(linksOf(owner).has(name) ? [words.isPopulated] : []),
  ].join(' ');
}

/** Answers the JSON that an attribute is answered as: `null` where it is empty. */
export function valueSchema(attribute: Attribute): JsonSchema {
  switch (attribute.type) {
    case 'relation': {
      const target = refTo('schemas', schemaNameOf(attribute.target));
      return attribute.relation === 'manyToMany'
        ? { type: 'array', items: target }
        : { anyOf: [target, { type: 'null' }] };
    }
    case 'component': {
      const component = refTo('schemas', schemaNameOf(attribute.component));
      return attribute.repeatable
        ? { type: 'array', items: component, maxItems: attribute.max }
        : { anyOf: [component, { type: 'null' }] };
    }
    case 'media':
      return attribute.multiple
        ? { type: 'array', items: refTo('schemas', 'File') }
        : { anyOf: [refTo('schemas', 'File'), { type: 'null' }] };
    case 'blocks':
      return { type: ['array', 'null'], items: refTo('schemas', 'Block') };
    case 'enumeration':
      return attribute.required
        ? { type: 'string', enum: attribute.enum }
        : { type: ['string', 'null'], enum: [...attribute.enum, null] };
    default:
      return {
        type: attribute.required ? scalarType(attribute) : [scalarType(attribute), 'null'],
        ...limits(attribute),
      };
  }
}

type Scalar = Extract<Attribute, { maxLength?: number }>;

function scalarType({ type }: Scalar): string {
  switch (type) {
    case 'integer':
    case 'boolean':
      return type;
    case 'json':
      return 'object';
    default:
      return 'string';
  }
}

const limits = ({ type, maxLength, regex, min, max }: Scalar): JsonSchema => ({
  ...(type === 'date' && { format: 'date' }),
  ...(type === 'email' && { format: 'email' }),
  ...(maxLength !== undefined && { maxLength }),
  ...(regex !== undefined && { pattern: regex }),
  ...(min !== undefined && { minimum: min }),
  ...(max !== undefined && { maximum: max }),
});
