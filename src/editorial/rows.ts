import {
  attributesOf,
  type DocumentId,
  isRecord,
  isTerm,
  type Locale,
  mainFieldOf,
  type Uid,
} from '../content-model';
import { type Content, contentOf } from './content';
import { defaultLanguage } from './languages';
import type { Entry } from './writes';

/** One language of a document, as a draft or as it is published; terms have drafts only. */
export type Row = { locale: Locale; isPublished: boolean; content: Content; entry: Entry };

const populateOf = (uid: Uid) =>
  Object.fromEntries(
    attributesOf(uid).flatMap(([name, { type }]): [string, unknown][] => {
      if (type === 'relation') return [[name, { select: ['id', 'documentId'] }]];
      if (type === 'media') return [[name, { select: ['id'] }]];
      return type === 'component' ? [[name, true]] : [];
    }),
  );

/** Reads every row of a document, in the order in which they were written. */
export async function readRows(uid: Uid, documentId: DocumentId): Promise<Row[]> {
  const entries: Entry[] = await strapi.db.query(uid).findMany({
    where: { documentId },
    orderBy: { id: 'asc' },
    populate: populateOf(uid),
  });
  return entries.map((entry) => ({
    locale: entry.locale,
    isPublished: isRecord(uid) && entry.publishedAt !== null,
    content: contentOf(uid, entry),
    entry,
  }));
}

export const draftIn = (rows: Row[], locale: Locale): Row | undefined =>
  rows.find((row) => row.locale === locale && !row.isPublished);

export const publishedIn = (rows: Row[], locale: Locale): Row | undefined =>
  rows.find((row) => row.locale === locale && row.isPublished);

export const draftsOf = (rows: Row[]): Row[] => rows.filter(({ isPublished }) => !isPublished);

export const publishedOf = (rows: Row[]): Row[] => rows.filter(({ isPublished }) => isPublished);

/** Answers the draft in the source language; where that one is missing, the oldest draft. */
export function sourceOf(uid: Uid, rows: Row[]): Row {
  const [oldest] = draftsOf(rows);
  const language = isTerm(uid) ? defaultLanguage() : (oldest ?? rows[0]).content.sourceLanguage;
  return draftIn(rows, language as Locale) ?? oldest ?? rows[0];
}

/** Reads documents' names in a language, in any other where they have none there. */
export async function readNames(
  uid: Uid,
  documentIds: DocumentId[],
  language: Locale,
): Promise<string[]> {
  const field = mainFieldOf(uid);
  const rows: Entry[] = await strapi.db.query(uid).findMany({
    where: { documentId: { $in: documentIds } },
    select: ['documentId', 'locale', field],
  });
  return documentIds.map((documentId) => {
    const own = rows.filter((row) => row.documentId === documentId && row[field]);
    return String((own.find(({ locale }) => locale === language) ?? own[0])?.[field] ?? documentId);
  });
}
