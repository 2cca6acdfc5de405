import { IDENTIFIERS, type Model, scalarsOf } from './attributes';
import { type Path, refuseQuestion } from './bad-question';
import { readNames } from './values';

const isIdentifier = (name: string) => IDENTIFIERS.some((identifier) => identifier === name);

/** Answers the names that `fields` may hold for a model. */
export const fieldsAllowedIn = (model: Model): string[] => [
  ...new Set(['*', ...IDENTIFIERS, ...scalarsOf(model)]),
];

/**
 * Answers the attributes to be shown, in the order of the schema: all without `fields` or with `*`.
 * `id` and `documentId` are always shown, so they are never in the list.
 */
export function parseFields(input: unknown, model: Model, path: Path = ['fields']): string[] {
  const all = scalarsOf(model).filter((name) => !isIdentifier(name));
  if (input === undefined) return all;

  const allowed = fieldsAllowedIn(model);
  const names = readNames(input, path, allowed);
  const unknown = names.find((name) => !allowed.includes(name));
  if (unknown !== undefined) refuseQuestion('unknown-attribute', path, allowed, unknown);
  return names.includes('*') ? all : all.filter((name) => names.includes(name));
}
