import { isRecord, type Uid } from '../../content-model';
import { isLink, type Link, type Model, readablesOf, type Scalar } from './attributes';
import { type Path, refuseQuestion } from './bad-question';
import { MAX_CONDITIONS, MAX_DEPTH, MAX_JOINS, MAX_LIST_VALUES } from './limits';
import {
  GROUP_OPERATORS,
  LIST_OPERATORS,
  type Operator,
  OPERATORS,
  PRESENCE_OPERATORS,
  TEXT_OPERATORS,
} from './operators';
import { isObject, readBoolean, readText, readValue } from './values';

/** A condition in the words of Strapi's query engine; every name and value in it is checked. */
export type Where = { [name: string]: unknown };

type Count = { conditions: number; joins: number };
type Place = { model: Model; path: Path; depth: number; isLinked: boolean; count: Count };

/** Reads one of a known list of words, as a guard that keeps its type. */
const isOneOf = <Word extends string>(words: readonly Word[], word: string): word is Word =>
  words.some((known) => known === word);

/** Answers the names and operators that a place in the filters may hold. */
const allowedIn = ({ model, isLinked }: Pick<Place, 'model' | 'isLinked'>): string[] => [
  ...readablesOf(model).keys(),
  ...GROUP_OPERATORS,
  ...(isLinked ? PRESENCE_OPERATORS : []),
];

/**
 * Answers the condition that `filters` says, or undefined without any.
 * Conditions are always gathered in lists: side by side in one object, Strapi's query engine lets the
 * `$or` of one relation overwrite that of another.
 */
export function parseFilters(
  input: unknown,
  model: Model,
  path: Path = ['filters'],
): Where | undefined {
  if (input === undefined) return undefined;
  const count = { conditions: 0, joins: 0 };
  return parseGroup(input, { model, path, depth: 0, isLinked: false, count });
}

function parseGroup(input: unknown, place: Place): Where {
  if (!isObject(input) || Object.keys(input).length === 0) {
    return refuseQuestion('wrong-form', place.path, allowedIn(place), input);
  }
  if (place.depth > MAX_DEPTH) {
    return refuseQuestion('too-deep', place.path, [`0…${MAX_DEPTH}`]);
  }
  return {
    $and: Object.entries(input).flatMap(([name, value]) =>
      parseMember(name, value, { ...place, path: [...place.path, name] }),
    ),
  };
}

function parseMember(name: string, value: unknown, place: Place): Where[] {
  const deeper = { ...place, depth: place.depth + 1 };

  if (name === '$not') return [{ $not: parseGroup(value, deeper) }];
  if (name === '$and' || name === '$or') {
    if (!Array.isArray(value) || value.length === 0) {
      return refuseQuestion('wrong-form', place.path, [`${name}[0]`, `${name}[1]`], value);
    }
    return [
      {
        [name]: value.map((part: unknown, index) =>
          parseGroup(part, { ...deeper, path: [...place.path, String(index)] }),
        ),
      },
    ];
  }
  if (place.isLinked && isOneOf(PRESENCE_OPERATORS, name)) {
    countCondition(place);
    return [{ id: { [name]: readBoolean(value, place.path) } }];
  }
  if (name.startsWith('$')) {
    return refuseQuestion('unknown-operator', place.path, allowedIn(place), name);
  }

  const readable = readablesOf(place.model).get(name);
  if (!readable) return refuseQuestion('unknown-attribute', place.path, allowedIn(place), name);
  return isLink(readable)
    ? [{ [name]: parseLinked(value, readable, deeper) }]
    : parseScalar(name, value, readable, place);
}

function parseLinked(value: unknown, link: Link, place: Place): Where {
  place.count.joins += 1;
  if (place.count.joins > MAX_JOINS) refuseQuestion('too-many', place.path, [`0…${MAX_JOINS}`]);

  if (link.kind === 'media') {
    const [entry, ...others] = isObject(value) ? Object.entries(value) : [];
    if (!entry || others.length > 0 || !isOneOf(PRESENCE_OPERATORS, entry[0])) {
      return refuseQuestion('wrong-form', place.path, PRESENCE_OPERATORS, value);
    }
    countCondition(place);
    return { id: { [entry[0]]: readBoolean(entry[1], [...place.path, entry[0]]) } };
  }
  const condition = parseGroup(value, { ...place, model: link.target, isLinked: true });
  return link.kind === 'relation'
    ? { $and: [...publicOrAbsent(link.target), condition] }
    : condition;
}

/**
 * A published row names published rows only; that nothing else can ever match is said here again.
 * A relation to nothing still passes, so that `$null` and `$not` mean what they mean in Strapi.
 */
const publicOrAbsent = (target: Uid): Where[] =>
  isRecord(target) ? [{ $or: [{ id: { $null: true } }, { publishedAt: { $notNull: true } }] }] : [];

function parseScalar(name: string, value: unknown, scalar: Scalar, place: Place): Where[] {
  const operators = OPERATORS[scalar.kind];
  if (!isObject(value)) {
    if (!isOneOf(operators, '$eq')) {
      return refuseQuestion('wrong-form', place.path, operators, value);
    }
    countCondition(place);
    return [{ [name]: { $eq: readValue(scalar, value, place.path) } }];
  }
  if (Object.keys(value).length === 0) refuseQuestion('wrong-form', place.path, operators, value);
  if (place.depth > MAX_DEPTH) refuseQuestion('too-deep', place.path, [`0…${MAX_DEPTH}`]);

  return Object.entries(value).map(([operator, operand]) => {
    const here = { ...place, path: [...place.path, operator] };
    if (!isOneOf(operators, operator)) {
      return refuseQuestion('unknown-operator', here.path, operators, operator);
    }
    if (operator === '$not') {
      const negated = parseScalar(name, operand, scalar, { ...here, depth: here.depth + 1 });
      return { $not: { $and: negated } };
    }
    countCondition(here);
    return { [name]: { [operator]: parseOperand(operator, operand, scalar, here.path) } };
  });
}

function parseOperand(operator: Operator, operand: unknown, scalar: Scalar, path: Path) {
  if (isOneOf(PRESENCE_OPERATORS, operator)) return readBoolean(operand, path);
  if (isOneOf(TEXT_OPERATORS, operator)) return readText(operand, path);
  if (!isOneOf(LIST_OPERATORS, operator)) return readValue(scalar, operand, path);

  const values = Array.isArray(operand) ? operand : [operand];
  const isRightLength =
    operator === '$between'
      ? values.length === 2
      : values.length >= 1 && values.length <= MAX_LIST_VALUES;
  if (isObject(operand) || !isRightLength) {
    const allowed = operator === '$between' ? ['2'] : [`1…${MAX_LIST_VALUES}`];
    return refuseQuestion('wrong-form', path, allowed, operand);
  }
  return values.map((value: unknown, index) => readValue(scalar, value, [...path, String(index)]));
}

function countCondition({ count, path }: Place): void {
  count.conditions += 1;
  if (count.conditions > MAX_CONDITIONS) refuseQuestion('too-many', path, [`0…${MAX_CONDITIONS}`]);
}
