import { isLink, type Model, type Readable, readablesOf } from './attributes';
import { type Path, refuseQuestion } from './bad-question';
import { MAX_DEPTH, MAX_SORT_KEYS } from './limits';
import { isObject, readChoice } from './values';

export const DIRECTIONS = ['asc', 'desc'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** One thing to sort by: an attribute, or one reached through relations to one entry. */
export type SortKey = { path: string[]; direction: Direction };

const ID: [string, Readable] = ['id', { kind: 'integer' }];

const isSortable = (readable: Readable): boolean =>
  isLink(readable) ? readable.kind !== 'media' && !readable.isMany : readable.kind !== 'opaque';

/** Answers what a model may be sorted by; through relations and components only where they name one. */
export const sortablesOf = (model: Model): Map<string, Readable> =>
  new Map([ID, ...readablesOf(model)].filter(([, readable]) => isSortable(readable)));

/** Answers what `sort` says in any of Strapi's spellings; an attribute counts where it is named first. */
export function parseSort(input: unknown, model: Model, path: Path = ['sort']): SortKey[] {
  if (input === undefined) return [];
  const keys = parseAny(input, model, path, 0);
  const first = new Map<string, SortKey>();
  for (const key of keys) {
    const name = key.path.join('.');
    if (!first.has(name)) first.set(name, key);
  }
  if (first.size > MAX_SORT_KEYS) refuseQuestion('too-many', path, [`0…${MAX_SORT_KEYS}`]);
  return [...first.values()];
}

function parseAny(input: unknown, model: Model, path: Path, depth: number): SortKey[] {
  if (depth > MAX_DEPTH) return refuseQuestion('too-deep', path, [`0…${MAX_DEPTH}`]);
  if (typeof input === 'string') {
    return input.split(',').map((text) => parseText(text.trim(), model, path));
  }
  if (Array.isArray(input)) {
    return input.flatMap((part: unknown, index) =>
      parseAny(part, model, [...path, String(index)], depth + 1),
    );
  }
  if (isObject(input)) {
    return Object.entries(input).flatMap(([name, value]) =>
      parseEntry(name, value, model, [...path, name], depth),
    );
  }
  return refuseQuestion('wrong-form', path, [...sortablesOf(model).keys()], input);
}

function parseEntry(name: string, value: unknown, model: Model, path: Path, depth: number) {
  const readable = find(name, model, path);
  if (!isLink(readable)) {
    return [{ path: [name], direction: readChoice(value, path, DIRECTIONS) }];
  }
  if (!isObject(value)) {
    return refuseQuestion('wrong-form', path, [...sortablesOf(readable.target).keys()], value);
  }
  return parseAny(value, readable.target, path, depth + 1).map((key) => ({
    ...key,
    path: [name, ...key.path],
  }));
}

function parseText(text: string, model: Model, path: Path): SortKey {
  const [dotted, direction = 'asc', ...rest] = text.split(':');
  if (rest.length > 0) refuseQuestion('wrong-value', path, DIRECTIONS, text);
  const names = dotted.split('.');
  if (names.length > MAX_DEPTH + 1) refuseQuestion('too-deep', path, [`0…${MAX_DEPTH}`]);

  let current = model;
  for (const [index, name] of names.entries()) {
    const readable = find(name, current, path);
    const isLast = index === names.length - 1;
    if (isLast === isLink(readable)) {
      const allowed = isLink(readable) ? sortablesOf(readable.target) : sortablesOf(current);
      refuseQuestion('unknown-attribute', path, [...allowed.keys()], dotted);
    }
    if (isLink(readable)) current = readable.target;
  }
  return { path: names, direction: readChoice(direction.toLowerCase(), path, DIRECTIONS) };
}

function find(name: string, model: Model, path: Path): Readable {
  const sortables = sortablesOf(model);
  return (
    sortables.get(name) ?? refuseQuestion('unknown-attribute', path, [...sortables.keys()], name)
  );
}
