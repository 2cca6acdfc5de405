import type { Scalar } from './attributes';
import { type Path, refuseQuestion } from './bad-question';
import { MAX_INTEGER, MAX_TEXT_LENGTH, MIN_INTEGER } from './limits';

const NUL = '\u0000';
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT =
  /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?$/;

const TRUE = ['true', 't', '1'];
const FALSE = ['false', 'f', '0'];

/** A typed value that a condition compares with. */
export type Value = string | number | boolean;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Answers a parameter's one value as it was spelt; refuses lists, objects and names without a value. */
export function readOne(value: unknown, path: Path, allowed: readonly string[]): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return refuseQuestion('not-one-value', path, allowed, value);
}

/** Answers one value out of a closed list. */
export function readChoice<Choice extends string>(
  value: unknown,
  path: Path,
  choices: readonly Choice[],
): Choice {
  const text = readOne(value, path, choices);
  return (
    choices.find((choice) => choice === text) ?? refuseQuestion('wrong-value', path, choices, value)
  );
}

/** Answers an integer within bounds, both included. */
export function readInteger(value: unknown, path: Path, min: number, max: number): number {
  const allowed = [`${min}…${max}`];
  const text = readOne(value, path, allowed);
  const number = /^-?\d{1,10}$/.test(text) ? Number(text) : NaN;
  if (number >= min && number <= max) return number;
  return refuseQuestion('wrong-value', path, allowed, value);
}

/** Answers a truth value in any of the spellings that Strapi takes. */
export function readBoolean(value: unknown, path: Path): boolean {
  const allowed = [...TRUE, ...FALSE];
  const text = readOne(value, path, allowed);
  if (TRUE.includes(text)) return true;
  if (FALSE.includes(text)) return false;
  return refuseQuestion('wrong-value', path, allowed, value);
}

/** Answers a piece of text; PostgreSQL has no U+0000, and nobody looks for more than a paragraph. */
export function readText(value: unknown, path: Path): string {
  const allowed = [`text (0…${MAX_TEXT_LENGTH}, without U+0000)`];
  const text = readOne(value, path, allowed);
  if (text.length <= MAX_TEXT_LENGTH && !text.includes(NUL)) return text;
  return refuseQuestion('wrong-value', path, allowed, value);
}

function isDay(text: string): boolean {
  const [year, month, day] = (DAY.exec(text) ?? []).slice(1).map(Number);
  if (!year) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function readDate(value: unknown, path: Path): string {
  const allowed = ['YYYY-MM-DD'];
  const text = readOne(value, path, allowed);
  return isDay(text) ? text : refuseQuestion('wrong-value', path, allowed, value);
}

/** Answers an instant in UTC; one without a time zone is taken as UTC. */
function readInstant(value: unknown, path: Path): string {
  const allowed = ['YYYY-MM-DD', 'YYYY-MM-DDTHH:mm:ss.sssZ'];
  const text = readOne(value, path, allowed);
  if (!INSTANT.test(text) || !isDay(text.slice(0, 10))) {
    return refuseQuestion('wrong-value', path, allowed, value);
  }
  const hasZone = text.length === 10 || /(Z|[+-]\d{2}:\d{2})$/.test(text.slice(10));
  return new Date(hasZone ? text : `${text}Z`).toISOString();
}

/** Answers a value in the type of the attribute that it is compared with. */
export function readValue({ kind, values = [] }: Scalar, value: unknown, path: Path): Value {
  switch (kind) {
    case 'enumeration':
      return readChoice(value, path, values);
    case 'integer':
      return readInteger(value, path, MIN_INTEGER, MAX_INTEGER);
    case 'boolean':
      return readBoolean(value, path);
    case 'date':
      return readDate(value, path);
    case 'datetime':
      return readInstant(value, path);
    case 'text':
    case 'opaque':
      return readText(value, path);
  }
}

/** Answers the names of a list in any of Strapi's spellings: `a,b`, `[0]=a&[1]=b`. */
export function readNames(value: unknown, path: Path, allowed: readonly string[]): string[] {
  const parts = Array.isArray(value) ? value : [value];
  return parts.flatMap((part) =>
    typeof part === 'string'
      ? part.split(',').map((name) => name.trim())
      : refuseQuestion('wrong-form', path, allowed, value),
  );
}
