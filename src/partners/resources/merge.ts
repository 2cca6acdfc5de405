import { apply } from 'json-merge-patch';
import type { Attribute } from '../../content-model';
import type { Row } from '../../editorial';
import { type ContributedUid, writableOf } from './contributed';
import { refuseInput } from './input-problems';
import type { Input } from './read-input';

/** Names that reach into JavaScript's own objects: no field has one of them. */
const OF_LANGUAGE = ['__proto__', 'constructor', 'prototype'];

const isObject = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Answers what a JSON Merge Patch (RFC 7396) makes of a draft: of each field that the patch names, the
 * value that it then has. `null` empties a field, a list replaces the list, and an object changes what it
 * names of a group.
 */
export function merged(uid: ContributedUid, row: Row | undefined, patch: unknown): Input {
  if (!isObject(patch)) refuseInput([{ path: [], code: 'data-not-a-record', values: {} }]);
  refuseNamesOfLanguage(patch, []);
  const present = Object.fromEntries(
    writableOf(uid).map(([name, attribute]) => [name, sendable(attribute, row?.content[name])]),
  );
  const after = apply(structuredClone(present), patch) as Input;
  return Object.fromEntries(
    Object.keys(patch as Input).map((name) => [name, name in after ? after[name] : null]),
  );
}

/** Answers a stored value in the form in which a partner would send it. */
function sendable(attribute: Attribute, value: unknown): unknown {
  if (!Array.isArray(value)) return value ?? null;
  if (attribute.type === 'relation') {
    const named = value.map((documentId: unknown) => ({ documentId }));
    return attribute.relation === 'manyToOne' ? (named[0] ?? null) : named;
  }
  const isOne =
    (attribute.type === 'component' && !attribute.repeatable) ||
    (attribute.type === 'media' && !attribute.multiple);
  return isOne ? (value[0] ?? null) : value;
}

function refuseNamesOfLanguage(value: unknown, path: string[]): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) refuseNamesOfLanguage(item, [...path, `${index}`]);
  }
  if (!isObject(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    if (OF_LANGUAGE.includes(name)) {
      const values = { field: name, allowed: [] };
      refuseInput([{ path: [...path, name], code: 'attribute-unknown', values }]);
    }
    refuseNamesOfLanguage(inner, [...path, name]);
  }
}
