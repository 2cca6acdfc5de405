import { createHash } from 'node:crypto';
import { type Attribute, attributesOf, type ComponentUid, type Uid } from '../../content-model';

/** The attributes of a type, each with what kind of value it takes. */
export type Shape = Record<string, string>;

const kindOf = (attribute: Attribute): string => {
  switch (attribute.type) {
    case 'relation':
      return `${attribute.relation} ${attribute.target}`;
    case 'media':
      return attribute.multiple ? 'media many' : 'media';
    case 'component':
      return `component${attribute.repeatable ? ' many' : ''} ${JSON.stringify(shapeOf(attribute.component))}`;
    default:
      return attribute.type;
  }
};

/** Answers the shape that a type, or a component, has now. */
export const shapeOf = (uid: Uid | ComponentUid): Shape =>
  Object.fromEntries(attributesOf(uid).map(([name, attribute]) => [name, kindOf(attribute)]));

/** Answers the SHA-256 (hex) by which a shape is known. */
export const hashOfShape = (shape: Shape): string =>
  createHash('sha256').update(JSON.stringify(shape)).digest('hex');

/**
 * Answers the attributes of an earlier shape that cannot be put into the present one: gone, or of
 * another kind. Those that have come since stay as they are.
 */
export const lostIn = (earlier: Shape, present: Shape): string[] =>
  Object.keys(earlier).filter((name) => earlier[name] !== present[name]);
