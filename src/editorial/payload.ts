import type { Attribute, MediaAttribute, RelationAttribute } from '../content-model';
import { asList, isSame, type Value, valueOf } from './content';

/** One document or file as a client names it. */
export type Reference = { id?: number; documentId?: string };

/** Answers what a reference stands for: a documentId in a relation, a file's id in a media field. */
export type Resolve = (reference: Reference) => string | number | undefined;

type LongForm = { set?: unknown; connect?: unknown; disconnect?: unknown };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isReferenceObject = (value: unknown): boolean =>
  isObject(value) && ('id' in value || 'documentId' in value);

const isLongForm = (value: unknown): value is LongForm =>
  isObject(value) && !isReferenceObject(value);

/** Answers who is named by one item: `1`, `"1"`, a documentId, `{ id }` or `{ documentId }`. */
export function referenceOf(item: unknown): Reference {
  if (isObject(item)) {
    if (typeof item.documentId === 'string') return { documentId: item.documentId };
    return item.id === undefined ? {} : referenceOf(item.id);
  }
  if (typeof item === 'number') return { id: item };
  if (typeof item !== 'string') return {};
  return /^\d+$/.test(item) ? { id: Number(item) } : { documentId: item };
}

/** Answers whom a relation's or a media field's value adds or keeps, whatever its form. */
export const wantedIn = (value: unknown): Reference[] =>
  (isLongForm(value) ? [value.set, value.connect].flatMap(asList) : asList(value)).map(referenceOf);

/** Answers every reference in a relation's or a media field's value, those to be taken out too. */
export const referencesIn = (value: unknown): Reference[] => [
  ...wantedIn(value),
  ...(isLongForm(value) ? asList(value.disconnect).map(referenceOf) : []),
];

/** Answers the same value with each item replaced; its form and the positions in it stay. */
export function mapItems(value: unknown, replace: (item: unknown) => unknown): unknown {
  if (value === null || value === undefined) return value;
  if (!isLongForm(value)) {
    return Array.isArray(value) ? value.map(replace) : { set: asList(value).map(replace) };
  }
  const { set, connect, disconnect } = value;
  return {
    ...value,
    ...(set ? { set: asList(set).map(replace) } : {}),
    ...(connect ? { connect: asList(connect).map(replace) } : {}),
    ...(disconnect ? { disconnect: asList(disconnect).map(replace) } : {}),
  };
}

/** Answers the value that an attribute has once a client's value is applied to the stored one. */
export function applied(
  attribute: Attribute,
  sent: unknown,
  stored: Value,
  resolve: Resolve,
): Value {
  if (sent === undefined) return stored;
  if (attribute.type === 'relation' || attribute.type === 'media') {
    return appliedReferences(attribute, sent, asList(stored), resolve);
  }
  return valueOf(attribute, sent);
}

function appliedReferences(
  attribute: RelationAttribute | MediaAttribute,
  sent: unknown,
  stored: unknown[],
  resolve: Resolve,
): unknown[] {
  const isOne =
    attribute.type === 'media' ? !attribute.multiple : attribute.relation === 'manyToOne';
  const named = (items: unknown) => asList(items).map((item) => resolve(referenceOf(item)));
  const kept = (items: unknown[]) => (isOne ? items.slice(-1) : [...new Set(items)]);

  if (!isLongForm(sent)) return kept(named(sent));
  const gone = new Set(named(sent.disconnect));
  const base = sent.set ? named(sent.set) : stored;
  return kept([...base.filter((item) => !gone.has(item as string)), ...named(sent.connect)]);
}

/** Whether a client's value says nothing: empty, or what a new form is filled with. */
export function saysNothing(attribute: Attribute, sent: unknown): boolean {
  if (attribute.type === 'relation' || attribute.type === 'media') {
    return referencesIn(sent).length === 0;
  }
  if (isSame(attribute, valueOf(attribute, sent), valueOf(attribute, null))) return true;
  return 'default' in attribute && attribute.default === sent;
}
