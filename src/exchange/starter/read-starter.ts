import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from '@strapi/utils';
import {
  type Attribute,
  attributesOf,
  type ComponentUid,
  type RecordUid,
  RECORD_UIDS,
  relationsOf,
  schemaOf,
  type Uid,
} from '../../content-model';
import {
  onlyAttributeOf,
  type StarterRecord,
  statedFactsOf,
  statedWordsOf,
  type Values,
} from './starter-record';

/** Where the starter records of a content type are, from the root of the application. */
export const starterFileOf = (uid: RecordUid): string =>
  path.join('database', 'starter', `${schemaOf(uid).info.pluralName}.json`);

/**
 * Reads and checks every starter record below the root of the application, in the order in which
 * they depend on one another. Throws an error that names the file, the record and the place in it.
 */
export function readStarter(root: string): StarterRecord[] {
  const records = RECORD_UIDS.flatMap((uid) => parseRecords(uid, readJson(root, uid)));
  const organization = 'api::organization.organization';
  const keys = records.filter(({ uid }) => uid === organization).map(({ key }) => key);
  refuseUnknownReferences(records, { [organization]: new Set(keys) });
  return records;
}

/** Answers the records of one file from its content. Throws as `readStarter` does. */
export function parseRecords(uid: RecordUid, content: unknown): StarterRecord[] {
  const result = z.array(recordSchema(uid)).safeParse(content);
  if (!result.success) {
    throw new Error(result.error.issues.map((issue) => explain(uid, content, issue)).join('\n'));
  }
  const records = result.data.map((record) => ({ ...record, uid }) as StarterRecord);
  for (const [index, { key }] of records.entries()) {
    if (records.findIndex((record) => record.key === key) !== index) {
      throw new Error(`${placeOf({ uid, key })}: key: another record has it already`);
    }
  }
  return records;
}

/**
 * Throws when a record names a code that is not among the known ones of the content type named;
 * references to content types that `known` leaves out are not looked at.
 */
export function refuseUnknownReferences(
  records: StarterRecord[],
  known: Partial<Record<Uid, ReadonlySet<string>>>,
): void {
  const problems = records.flatMap(({ uid, key, facts }) =>
    relationsOf(uid).flatMap(([name, { target }]) =>
      codesIn(facts, name)
        .filter((code) => known[target]?.has(code) === false)
        .map(
          (code) =>
            `${placeOf({ uid, key })}: facts.${name}: there is no ${schemaOf(target).info.singularName} "${code}"`,
        ),
    ),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** Answers where a record is, as an error says it. */
export const placeOf = ({ uid, key }: Pick<StarterRecord, 'uid' | 'key'>): string =>
  `${starterFileOf(uid)}: record "${key}"`;

/** Answers the codes or keys that a record names in one relation. */
export const codesIn = (facts: Values, relation: string): string[] =>
  relation in facts ? ([facts[relation]].flat() as string[]) : [];

function readJson(root: string, uid: RecordUid): unknown {
  const file = starterFileOf(uid);
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

const url = z.url({ protocol: /^https?$/, hostname: z.regexes.domain });
const line = z.string().trim().min(1);

/** Builds the check of a record from the content type that it belongs to. */
function recordSchema(uid: RecordUid) {
  const words = z.strictObject(valueSchemas(statedWordsOf(uid)));
  return z
    .strictObject({
      key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      source: uid === 'api::page.page' ? z.never().optional() : url,
      checked: line,
      sourceLanguage: line,
      facts: z.strictObject(valueSchemas(statedFactsOf(uid))),
      words: z.record(line, words),
    })
    .refine((record) => record.sourceLanguage in record.words, {
      path: ['words'],
      message: 'the source language is missing',
    });
}

const valueSchemas = (attributes: [string, Attribute][]) =>
  Object.fromEntries(
    attributes.map(([name, attribute]) => {
      const schema = valueSchema(name, attribute);
      return [name, attribute.required ? schema : schema.optional()];
    }),
  );

function valueSchema(name: string, attribute: Attribute): z.ZodType {
  switch (attribute.type) {
    case 'string':
    case 'text': {
      if (name.toLowerCase().endsWith('url')) return url.max(attribute.maxLength ?? Infinity);
      const text = line.max(attribute.maxLength ?? Infinity);
      return attribute.regex ? text.regex(new RegExp(attribute.regex)) : text;
    }
    case 'enumeration':
      return z.enum(attribute.enum);
    case 'boolean':
      return z.boolean();
    case 'date':
      return z.iso.date();
    case 'blocks':
      return z.array(line).min(1);
    case 'relation':
      return attribute.relation === 'manyToOne' ? line : z.array(line).min(1);
    case 'component': {
      const part = componentSchema(attribute.component);
      return attribute.repeatable
        ? z
            .array(part)
            .min(1)
            .max(attribute.max ?? Infinity)
        : part;
    }
    default:
      throw new Error(`A starter file can't hold "${name}", of type ${attribute.type}.`);
  }
}

function componentSchema(component: ComponentUid): z.ZodType {
  const schemas = valueSchemas(attributesOf(component));
  const only = onlyAttributeOf(component);
  return only ? schemas[only] : z.strictObject(schemas);
}

function explain(
  uid: RecordUid,
  content: unknown,
  { path: where, message }: z.core.$ZodIssue,
): string {
  const [index, ...place] = where;
  const record = Array.isArray(content) ? (content[Number(index)] as { key?: unknown }) : undefined;
  return [
    starterFileOf(uid),
    index !== undefined && `record "${String(record?.key ?? index)}"`,
    place.join('.'),
    message,
  ]
    .filter(Boolean)
    .join(': ');
}
