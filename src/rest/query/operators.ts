/** What kind of value an attribute holds, as far as asking for it is concerned. */
export type ScalarKind =
  | 'text'
  | 'enumeration'
  | 'integer'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'opaque';

export const GROUP_OPERATORS = ['$and', '$or', '$not'] as const;
export const PRESENCE_OPERATORS = ['$null', '$notNull'] as const;
export const LIST_OPERATORS = ['$in', '$notIn', '$between'] as const;

const EQUALITY = ['$eq', '$ne', '$in', '$notIn'] as const;
const RANGE = ['$lt', '$lte', '$gt', '$gte', '$between'] as const;
/** Operators whose value is a piece of text, whatever values the attribute itself may have. */
export const TEXT_OPERATORS = [
  '$eqi',
  '$nei',
  '$contains',
  '$notContains',
  '$containsi',
  '$notContainsi',
  '$startsWith',
  '$startsWithi',
  '$endsWith',
  '$endsWithi',
] as const;

export type Operator =
  | (typeof EQUALITY)[number]
  | (typeof RANGE)[number]
  | (typeof TEXT_OPERATORS)[number]
  | (typeof PRESENCE_OPERATORS)[number]
  | '$not';

const ORDERED: Operator[] = [...EQUALITY, ...RANGE, ...PRESENCE_OPERATORS, '$not'];

/** Which of Strapi's operators an attribute can be asked with, by the kind of its value. */
export const OPERATORS: Record<ScalarKind, readonly Operator[]> = {
  text: [...EQUALITY, ...RANGE, ...TEXT_OPERATORS, ...PRESENCE_OPERATORS, '$not'],
  enumeration: [...EQUALITY, ...TEXT_OPERATORS, ...PRESENCE_OPERATORS, '$not'],
  integer: ORDERED,
  date: ORDERED,
  datetime: ORDERED,
  boolean: [...EQUALITY, ...PRESENCE_OPERATORS, '$not'],
  opaque: PRESENCE_OPERATORS,
};
