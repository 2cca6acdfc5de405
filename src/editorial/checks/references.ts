import { isStorable } from './characters';
import { type Finding, isPlainObject, shown } from './finding';
import { LARGEST_INTEGER } from './integers';

const LONG_FORM = ['set', 'connect', 'disconnect'];

/** A document's identifier, or a row's as a number or in digits. */
function isId(value: unknown): boolean {
  if (typeof value === 'string' && !/^-?\d+$/.test(value)) return isStorable(value);
  const id = typeof value === 'string' ? Number(value) : value;
  return typeof id === 'number' && Number.isInteger(id) && id > 0 && id <= LARGEST_INTEGER;
}

const isReference = (item: unknown): boolean =>
  isId(item) || (isPlainObject(item) && (isId(item.id) || isId(item.documentId)));

const isLongForm = (value: unknown): value is Record<string, unknown> =>
  isPlainObject(value) && !('id' in value || 'documentId' in value);

const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];

/**
 * Whether a value has one of the forms by which relations and files are named: an id or documentId,
 * an object with one of them, a list of these, or `set`, `connect` and `disconnect` with such lists.
 * Whether what they name exists is not asked here.
 */
export function checkReferences(value: unknown): Finding | null {
  const items = isLongForm(value)
    ? LONG_FORM.flatMap((form) => asList(value[form]))
    : asList(value);
  const wrong = items.find((item) => !isReference(item));
  return wrong === undefined ? null : { code: 'not-a-reference', values: { value: shown(wrong) } };
}
