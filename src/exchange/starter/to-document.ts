import type { Attribute, DocumentId, Locale, Uid } from '../../content-model';
import {
  onlyAttributeOf,
  type StarterRecord,
  statedFactsOf,
  statedWordsOf,
  type Value,
  type Values,
} from './starter-record';

/** Answers the document that a code or key names, or null when the record has to do without it. */
export type IdOf = (target: Uid, code: string) => DocumentId | null;

/**
 * Answers what the Document Service is given for one language of a record: its words, and in the
 * source language its facts too, with each relation as the identifiers of what it names.
 */
export function toDocument(
  record: StarterRecord,
  locale: Locale,
  idOf: IdOf,
): Record<string, unknown> {
  const words = toData(statedWordsOf(record.uid), record.words[locale], idOf);
  if (locale !== record.sourceLanguage) return words;
  return { ...toData(statedFactsOf(record.uid), record.facts, idOf), ...words };
}

const toData = (attributes: [string, Attribute][], values: Values, idOf: IdOf) =>
  Object.fromEntries(
    attributes
      .filter(([name]) => name in values)
      .map(([name, attribute]) => [name, toAttribute(attribute, values[name], idOf)]),
  );

function toAttribute(attribute: Attribute, value: Value, idOf: IdOf): unknown {
  switch (attribute.type) {
    case 'blocks':
      return (value as string[]).map(toParagraph);
    case 'relation':
      return Array.isArray(value)
        ? (value as string[])
            .map((code) => idOf(attribute.target, code))
            .filter((id) => id !== null)
        : idOf(attribute.target, value as string);
    case 'component': {
      const only = onlyAttributeOf(attribute.component);
      return only ? (value as string[]).map((text) => ({ [only]: text })) : value;
    }
    default:
      return value;
  }
}

/** Answers a paragraph as Strapi's editor of blocks keeps it. */
const toParagraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
