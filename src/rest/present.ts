import type { Model } from './query/attributes';
import type { Populated } from './query/populate';
import type { Question } from './query/question';
import type { Row, Translation } from './read';

type Json = Record<string, unknown>;
type Wanted = { fields: string[]; populate: Populated[] };
type Entry = { id: number } & Record<string, unknown>;

/** What a file's smaller versions are answered with. */
const FORMAT_FIELDS = ['name', 'url', 'mime', 'width', 'height', 'size'];

/**
 * Answers a record as the public reads it: Strapi 5's flat shape with the wanted public attributes,
 * the languages it can be read in, and, when a fallback was asked for, whether it is one.
 */
export function presentRecord(question: Question, row: Row, translations: Translation[]): Json {
  const { uid, locale, fallback } = question;
  return {
    ...presentEntry(uid, row, question),
    ...(fallback === 'none'
      ? {}
      : { locale: row.locale, requestedLocale: locale, isFallback: row.locale !== locale }),
    translations,
  };
}

/** Answers one entry with what is wanted of it, and nothing else. */
function presentEntry(model: Model, row: Entry, { fields, populate }: Wanted): Json {
  const isComponent = !model.includes('::');
  const answer: Json = isComponent ? { id: row.id } : { id: row.id, documentId: row.documentId };
  for (const name of fields) {
    answer[name] = name === 'formats' ? presentFormats(row[name]) : (row[name] ?? null);
  }
  for (const wanted of populate) answer[wanted.name] = presentLink(wanted, row[wanted.name]);
  return answer;
}

function presentLink(wanted: Populated, value: unknown): unknown {
  const { target, isMany } = wanted.link;
  if (isMany) {
    const entries = (value ?? []) as Entry[];
    return entries.map((entry) => presentEntry(target, entry, wanted));
  }
  return value ? presentEntry(target, value as Entry, wanted) : null;
}

function presentFormats(formats: unknown): unknown {
  if (typeof formats !== 'object' || formats === null) return null;
  return Object.fromEntries(
    Object.entries(formats).map(([size, format]: [string, Json]) => [
      size,
      Object.fromEntries(FORMAT_FIELDS.map((name) => [name, format[name] ?? null])),
    ]),
  );
}
