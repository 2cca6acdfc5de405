import {
  type Attribute,
  attributesOf,
  factsOf,
  isFact,
  relationsOf,
  type Uid,
} from '../content-model';

/**
 * One attribute's value without what differs from row to row: the documentIds that a relation names,
 * the ids of files, components without their ids (always lists), and anything else as it is,
 * an absent value being `null`.
 */
export type Value = unknown;

export type Content = Record<string, Value>;

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

export const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : isEmpty(value) ? [] : [value];

/** Answers the value of an attribute as a stored row, or a plain form of a client's, has it. */
export function valueOf(attribute: Attribute, stored: unknown): Value {
  switch (attribute.type) {
    case 'relation':
      return asList(stored).map((target) => (target as { documentId: string }).documentId);
    case 'media':
      return asList(stored).map((file) => (file as { id: number }).id);
    case 'component':
      return asList(stored).map((part) =>
        Object.fromEntries(
          attributesOf(attribute.component).map(([name, inner]) => [
            name,
            valueOf(inner, (part as Content | null)?.[name]),
          ]),
        ),
      );
    case 'boolean':
      return stored === true;
    case 'integer':
      return isEmpty(stored) ? null : Number(stored);
    default:
      return isEmpty(stored) ? null : stored;
  }
}

/** Answers everything that a stored row says, without what differs from row to row. */
export const contentOf = (uid: Uid, row: Record<string, unknown>): Content =>
  Object.fromEntries(
    attributesOf(uid).map(([name, attribute]) => [name, valueOf(attribute, row[name])]),
  );

/** Whether two values say the same; the order of what a relation names says nothing. */
export function isSame(attribute: Attribute, one: Value, other: Value): boolean {
  if (attribute.type === 'relation' || attribute.type === 'media') {
    return JSON.stringify([...asList(one)].sort()) === JSON.stringify([...asList(other)].sort());
  }
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Answers the facts of a content. */
export const factsIn = (uid: Uid, content: Content): Content =>
  Object.fromEntries(factsOf(uid).map(([name]) => [name, content[name]]));

/** Whether two contents have the same facts. */
export const sameFacts = (uid: Uid, one: Content, other: Content): boolean =>
  factsOf(uid).every(([name, attribute]) => isSame(attribute, one[name], other[name]));

/** Whether two contents have the same words. */
export const sameWords = (uid: Uid, one: Content, other: Content): boolean =>
  attributesOf(uid).every(
    ([name, attribute]) => isFact(attribute) || isSame(attribute, one[name], other[name]),
  );

/** Answers the documents that a content names, by relations to a type where one is given. */
export const namedBy = (uid: Uid, content: Content, target?: Uid): string[] =>
  relationsOf(uid)
    .filter(([, attribute]) => !target || attribute.target === target)
    .flatMap(([name]) => asList(content[name]) as string[]);
