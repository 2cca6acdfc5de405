import {
  type Attribute,
  attributesOf,
  type DocumentId,
  isTerm,
  type Locale,
  type RelationAttribute,
} from '../../content-model';
import {
  draftIn,
  languageName,
  publishedIn,
  readerLanguage,
  readNames,
  readPartnersStanding,
  readRows,
  readSharedComments,
  type Row,
  sourceOf,
  type Transaction,
  type TransitionName,
} from '../../editorial';
import type { Answer } from '../partner-route';
import { refusePartner } from '../refusals';
import type { ContributedUid } from './contributed';
import { etagOf, versionOf } from './version';

export type Place = { uid: ContributedUid; documentId: DocumentId; locale: Locale };

type File = Record<string, unknown> & { id: number };

/** What partners are offered of the workflow: they name no reviewer, and so appeal in a comment. */
const OFFERED: TransitionName[] = ['submit', 'recall'];

const FILE = 'plugin::upload.file';
const SHOWN_OF_FILE = ['id', 'documentId', 'name', 'alternativeText', 'url', 'mime', 'size'];

/** Answers the draft of one language. Throws a 404 that says in which languages there is one. */
export function draftOrRefuse(rows: Row[], locale: Locale): Row {
  const row = draftIn(rows, locale);
  if (row) return row;
  const written = rows.filter(({ isPublished }) => !isPublished).map((one) => one.locale);
  return refusePartner('language-not-written', { language: languageName(locale), written });
}

/**
 * Answers one language of a record as its partner reads it: the draft's content in Strapi's flat shape,
 * its version, and where it stands in the workflow. `known` are the document's rows, where they are at hand.
 */
export async function presentRecord(
  trx: Transaction,
  place: Place,
  known?: Row[],
): Promise<NonNullable<Answer>> {
  const { uid, documentId, locale } = place;
  const rows = known ?? (await readRows(uid, documentId));
  const row = draftOrRefuse(rows, locale);
  const standing = await readPartnersStanding(trx, place, rows);
  const comments = await readSharedComments(trx, place);
  const source = sourceOf(uid, rows).locale;
  const data = {
    documentId,
    locale,
    ...(await presentContent(uid, row)),
    createdAt: row.entry.createdAt,
    updatedAt: row.entry.updatedAt,
    ...standing,
    version: versionOf(row),
    transitions: standing?.transitions.filter((name) => OFFERED.includes(name)),
    locales: rows
      .filter(({ isPublished }) => !isPublished)
      .map(({ locale: language, entry }) => ({
        locale: language,
        isSource: language === source,
        stage: language === locale ? standing?.stage : (entry.stage ?? 'draft'),
        isPublic: publishedIn(rows, language) !== undefined,
      })),
    comments: comments.length,
  };
  return { data, headers: { ETag: etagOf(row) } };
}

async function presentContent(uid: ContributedUid, { content }: Row) {
  const shown: Record<string, unknown> = {};
  for (const [name, attribute] of attributesOf(uid)) {
    shown[name] = await presentValue(attribute, content[name]);
  }
  return shown;
}

async function presentValue(attribute: Attribute, value: unknown): Promise<unknown> {
  switch (attribute.type) {
    case 'relation':
      return oneOrAll(
        attribute.relation === 'manyToOne',
        await presentNamed(attribute, value as DocumentId[]),
      );
    case 'media':
      return oneOrAll(!attribute.multiple, await presentFiles(value as number[]));
    case 'component':
      return oneOrAll(!attribute.repeatable, value as unknown[]);
    default:
      return value;
  }
}

const oneOrAll = (isOne: boolean, values: unknown[]): unknown =>
  isOne ? (values[0] ?? null) : values;

async function presentNamed({ target }: RelationAttribute, documentIds: DocumentId[]) {
  if (documentIds.length === 0) return [];
  const names = await readNames(target, documentIds, readerLanguage());
  if (!isTerm(target)) {
    return documentIds.map((documentId, index) => ({ documentId, name: names[index] }));
  }
  const terms: { documentId: DocumentId; code: string }[] = await strapi.db
    .query(target)
    .findMany({ where: { documentId: { $in: documentIds } }, select: ['documentId', 'code'] });
  const codes = new Map(terms.map(({ documentId, code }) => [documentId, code]));
  return documentIds.map((documentId, index) => ({
    documentId,
    code: codes.get(documentId) ?? null,
    name: names[index],
  }));
}

async function presentFiles(ids: number[]): Promise<File[]> {
  if (ids.length === 0) return [];
  const files: File[] = await strapi.db
    .query(FILE)
    .findMany({ where: { id: { $in: ids } }, select: SHOWN_OF_FILE });
  return ids.flatMap((id) => files.filter((file) => file.id === id));
}
