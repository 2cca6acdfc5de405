import { MAX_PAIRS, MAX_VALUES } from './parameters';
import { refuseSearch } from './bad-search';

const BUILT_IN_NAMES = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Refuses what Strapi's query parser would drop or misread in silence: malformed percent-encoding,
 * names of JavaScript's own (`__proto__`), more pairs than it reads.
 */
export function checkSpelling(querystring: string, parameters: readonly string[]): void {
  const pairs = querystring.split('&').filter(Boolean);
  if (pairs.length > MAX_PAIRS) refuseSearch('too-many', 'query', [`0…${MAX_PAIRS}`]);
  for (const pair of pairs) {
    const name = decode(pair).split('=', 1)[0];
    const builtIn = name.split(/[[\].]/).find((part) => BUILT_IN_NAMES.has(part));
    if (builtIn) refuseSearch('unknown-parameter', name, parameters, builtIn);
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return refuseSearch('malformed-encoding', 'query', ['%XX'], text);
  }
}

/** Refuses the first parameter that is not among the known ones. */
export function checkNames(query: Record<string, unknown>, parameters: readonly string[]): void {
  const unknown = Object.keys(query).find((name) => !parameters.includes(name));
  if (unknown !== undefined) refuseSearch('unknown-parameter', unknown, parameters, unknown);
}

/** Answers a parameter's one value as it was spelt; undefined where it is not there. */
export function readOne(
  query: Record<string, unknown>,
  name: string,
  allowed: readonly string[],
): string | undefined {
  const value = query[name];
  if (value === undefined || typeof value === 'string') return value;
  return refuseSearch('not-one-value', name, allowed, value);
}

/** Answers one value out of a closed list. */
export function readChoice<Choice extends string>(
  query: Record<string, unknown>,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const text = readOne(query, name, choices);
  if (text === undefined) return undefined;
  return (
    choices.find((choice) => choice === text) ?? refuseSearch('wrong-value', name, choices, text)
  );
}

/** Answers an integer within bounds, both included. */
export function readInteger(
  query: Record<string, unknown>,
  name: string,
  [least, most]: [number, number],
): number | undefined {
  const allowed = [`${least}…${most}`];
  const text = readOne(query, name, allowed);
  if (text === undefined) return undefined;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (number >= least && number <= most) return number;
  return refuseSearch('wrong-value', name, allowed, text);
}

export function readBoolean(query: Record<string, unknown>, name: string): boolean | undefined {
  const choice = readChoice(query, name, ['true', 'false', '1', '0']);
  return choice === undefined ? undefined : choice === 'true' || choice === '1';
}

/** Answers the values of a list: `a,b`, a parameter said twice, or `name[0]=a`; [] where it is not there. */
export function readList(
  query: Record<string, unknown>,
  name: string,
  allowed: readonly string[],
): string[] {
  const value = query[name];
  if (value === undefined) return [];
  const values = (Array.isArray(value) ? value : [value]).flatMap((part: unknown) =>
    typeof part === 'string'
      ? part.split(',').map((one) => one.trim())
      : refuseSearch('wrong-form', name, allowed, value),
  );
  if (values.length > MAX_VALUES) refuseSearch('too-many', name, [`0…${MAX_VALUES}`]);
  return [...new Set(values)];
}
