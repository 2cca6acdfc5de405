import type { Core } from '@strapi/strapi';
import {
  type DocumentId,
  labelKeyOf,
  type Locale,
  RECORD_UIDS,
  type RecordUid,
} from '../../content-model';
import { readLanguages } from '../../editorial';
import { XliffRefusal } from './messages';
import { readWords, readWordsOf, type Row } from './read-words';
import { toFile } from './to-file';
import { writeXliff } from './write-xliff';
import type { XliffFile } from './xliff';

export type ExportQuestion = {
  /** The language to translate into. */
  to: Locale;
  /** A type by its short name, `resource`; all types of records without it. */
  type?: string;
  documentIds?: DocumentId[];
  /** Only documents that have nothing in the language yet. */
  isMissingOnly?: boolean;
  /** Leaves out documents that are written in the language, instead of refusing them. */
  leavesOutOwn?: boolean;
};

/** XLIFF has one source language for each document: there is one of these for each of them. */
export type ExportedWords = { sourceLanguage: Locale; documents: number; xliff: string };

/**
 * Answers the words of records as XLIFF 2.1, from the drafts in their source language, with what the
 * asked language says already. Records that are written in that language are left out. Throws an
 * `XliffRefusal` for a language that is not enabled, an unknown type, and a document that does not
 * exist or is itself written in that language.
 */
export async function exportWords(
  strapi: Core.Strapi,
  { to, type, documentIds, isMissingOnly = false, leavesOutOwn = false }: ExportQuestion,
): Promise<ExportedWords[]> {
  const allowed = readLanguages();
  if (!allowed.includes(to)) {
    throw new XliffRefusal('language-not-enabled', { language: to, allowed });
  }
  const uids = type === undefined ? RECORD_UIDS : [uidOf(type)];
  const filesBySource = new Map<Locale, XliffFile[]>();
  const found = new Set<DocumentId>();
  for (const uid of uids) {
    const where = documentIds ? { documentId: { $in: documentIds } } : {};
    const drafts = await readWords(strapi, uid, where);
    const sources = drafts.filter(({ locale, sourceLanguage }) => locale === sourceLanguage);
    for (const { documentId } of sources) found.add(documentId);
    if (documentIds && !leavesOutOwn) refuseOwn(sources, to);
    const files = await filesFor(strapi, uid, to, sources, isMissingOnly);
    for (const [row, file] of files) {
      filesBySource.set(row.locale, [...(filesBySource.get(row.locale) ?? []), file]);
    }
  }
  const unknown = documentIds?.find((documentId) => !found.has(documentId));
  if (unknown) {
    throw new XliffRefusal('unknown-document', {
      documentId: unknown,
      type: uids.map(labelKeyOf).join(' / '),
    });
  }
  return [...filesBySource].map(([sourceLanguage, files]) => ({
    sourceLanguage,
    documents: files.length,
    xliff: writeXliff({ sourceLanguage, targetLanguage: to, files }),
  }));
}

function uidOf(type: string): RecordUid {
  const uid = RECORD_UIDS.find((candidate) => labelKeyOf(candidate) === type);
  if (uid) return uid;
  throw new XliffRefusal('unknown-type', { type, allowed: RECORD_UIDS.map(labelKeyOf) });
}

function refuseOwn(sources: Row[], to: Locale): void {
  const written = sources.find(({ locale }) => locale === to);
  if (!written) return;
  const { documentId } = written;
  throw new XliffRefusal('written-in-target', { documentId, language: to });
}

async function filesFor(
  strapi: Core.Strapi,
  uid: RecordUid,
  to: Locale,
  sources: Row[],
  isMissingOnly: boolean,
): Promise<[Row, XliffFile][]> {
  const others = sources.filter(({ locale }) => locale !== to);
  const ids = others.map(({ documentId }) => documentId);
  const drafts = await readWordsOf(strapi, uid, ids, to);
  const published = await readWordsOf(strapi, uid, ids, to, 'published');
  return others
    .filter(({ documentId }) => !isMissingOnly || !drafts.has(documentId))
    .map((row): [Row, XliffFile] => {
      const { documentId } = row;
      const target = drafts.get(documentId) ?? null;
      return [row, toFile(uid, to, row, target, published.get(documentId) ?? null)];
    })
    .filter(([, { units }]) => units.length > 0);
}
