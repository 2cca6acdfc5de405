import type { Core } from '@strapi/strapi';
import {
  type DocumentId,
  isRecord,
  type Locale,
  mainFieldOf,
  type RecordUid,
} from '../../content-model';
import { presentActor, readLanguages, record } from '../../editorial';
import { applyTranslations } from './apply-translations';
import { compareSource, hashOf } from './compare-source';
import type { Content } from './inline-codes';
import { type Problem, XliffRefusal } from './messages';
import { readWords, type Row } from './read-words';
import { readXliff } from './read-xliff';
import { translatableOf, type Unit, unitsOf } from './units';
import type { XliffFile, XliffUnit } from './xliff';

export type ImportOptions = {
  /** Checks everything, as in an import, and leaves nothing behind. */
  isDryRun?: boolean;
  /** Replaces a translation that was edited since the file was made. */
  overwrites?: boolean;
};

/** What became of one document of the file. */
export type DocumentReport = {
  original: string;
  title: string | null;
  outcome: 'written' | 'unchanged' | 'refused';
  /** The paths of the words that are new. */
  changed: string[];
  problems: Problem[];
};

export type ImportReport = {
  sourceLanguage: Locale;
  targetLanguage: Locale;
  isDryRun: boolean;
  documents: DocumentReport[];
};

type Languages = { from: Locale; to: Locale };

/** Ends a transaction so that nothing of it stays; carries what there is to say. */
class Undo extends Error {
  constructor(readonly report: DocumentReport) {
    super('nothing of this is to stay');
  }
}

/**
 * Writes the translations of an XLIFF file into the drafts of its target language, each document whole
 * or not at all, and answers what became of each. Nothing is published. Throws an `XliffRefusal` when
 * the file as a whole can't be read, or its language is not enabled.
 */
export async function importWords(
  strapi: Core.Strapi,
  bytes: Uint8Array,
  { isDryRun = false, overwrites = false }: ImportOptions = {},
): Promise<ImportReport> {
  const { sourceLanguage, targetLanguage, files } = readXliff(bytes);
  const allowed = readLanguages();
  for (const language of [sourceLanguage, targetLanguage]) {
    if (!allowed.includes(language)) {
      throw new XliffRefusal('language-not-enabled', { language, allowed });
    }
  }
  const languages = { from: sourceLanguage, to: targetLanguage };
  const documents: DocumentReport[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    const { original } = file;
    const isTwice = seen.has(original);
    seen.add(original);
    documents.push(
      isTwice
        ? refusal(original, null, [{ code: 'document-twice', values: {} }])
        : await importFile(strapi, file, languages, { isDryRun, overwrites }),
    );
  }
  return { sourceLanguage, targetLanguage, isDryRun, documents };
}

const refusal = (original: string, title: string | null, problems: Problem[]): DocumentReport => ({
  original,
  title,
  outcome: 'refused',
  changed: [],
  problems,
});

async function importFile(
  strapi: Core.Strapi,
  file: XliffFile,
  languages: Languages,
  options: Required<ImportOptions>,
): Promise<DocumentReport> {
  const { original } = file;
  const [uid, documentId] = original.split('/');
  if (!isRecord(uid) || !documentId || original !== `${uid}/${documentId}`) {
    return refusal(original, null, [{ code: 'not-ours', values: { original } }]);
  }
  try {
    return await strapi.db.transaction(async ({ trx }) => {
      const report = await writeDocument(strapi, uid, documentId, file, languages, options);
      if (options.isDryRun || report.outcome === 'refused') throw new Undo(report);
      if (report.outcome === 'written') {
        await record(trx, {
          actor: presentActor(),
          action: 'import.xliff',
          object: { type: uid, id: documentId, locale: languages.to },
          details: { texts: report.changed.length },
        });
      }
      return report;
    });
  } catch (error) {
    if (error instanceof Undo) return error.report;
    if (!isRefusal(error)) throw error;
    return refusal(original, null, [{ code: 'refused', values: { reason: error.message } }]);
  }
}

/** Whether an error is a rule's answer to what was written, and not a fault. */
const isRefusal = (error: unknown): error is Error =>
  error instanceof Error && ['ApplicationError', 'ValidationError'].includes(error.name);

async function writeDocument(
  strapi: Core.Strapi,
  uid: RecordUid,
  documentId: DocumentId,
  file: XliffFile,
  { from, to }: Languages,
  { overwrites }: Required<ImportOptions>,
): Promise<DocumentReport> {
  const { original } = file;
  const rows = await readWords(strapi, uid, { documentId: { $in: [documentId] } });
  const source = rows.find(({ locale, sourceLanguage }) => locale === sourceLanguage);
  const target = rows.find(({ locale }) => locale === to) ?? null;
  if (!source) return refusal(original, null, [{ code: 'document-gone', values: {} }]);

  const titleField = mainFieldOf(uid);
  const title = typeof source[titleField] === 'string' ? source[titleField] : null;
  if (source.locale !== from) {
    const values = { language: from, expected: source.locale };
    return refusal(original, title, [{ code: 'other-source-language', values }]);
  }
  const units = unitsOf(uid, source);
  const wrong = [...checkUnits(uid, file, units), ...checkSource(file, units)];
  if (wrong.length > 0) return refusal(original, title, wrong);

  const { data, changed, problems } = applyTranslations(uid, source, target, translationsOf(file));
  if (changed.length > 0 && !overwrites) {
    problems.push(...checkTarget(file, unitsOf(uid, target ?? {})));
  }
  if (!target && changed.length > 0 && !(titleField in data)) {
    problems.push({ code: 'title-missing', values: { path: titleField } });
  }
  if (problems.length > 0) return refusal(original, title, problems);
  if (changed.length === 0) {
    return { original, title, outcome: 'unchanged', changed, problems: [] };
  }
  await strapi.documents(uid).update({ documentId, locale: to, data: data as never });
  if (await hasMoved(strapi, uid, source, units)) {
    return refusal(original, title, [{ code: 'source-changed-meanwhile', values: {} }]);
  }
  return { original, title, outcome: 'written', changed, problems: [] };
}

/**
 * Whether the source's words are no longer those that were compared. The write holds the document's
 * lock until the transaction ends, so that they can't move after this.
 */
async function hasMoved(
  strapi: Core.Strapi,
  uid: RecordUid,
  { documentId, locale }: Row,
  units: Unit[],
): Promise<boolean> {
  const [now] = await readWords(strapi, uid, { documentId: { $in: [documentId] }, locale });
  return !now || hashOf(unitsOf(uid, now)) !== hashOf(units);
}

const translationsOf = ({ units }: XliffFile): Map<string, Content> =>
  new Map(
    units.flatMap(({ id, target }): [string, Content][] =>
      target === null || target === 'partial' ? [] : [[id, target]],
    ),
  );

function checkUnits(uid: RecordUid, file: XliffFile, current: Unit[]): Problem[] {
  const names = translatableOf(uid).map(([name]) => name);
  const known = new Set(current.map(({ path }) => path));
  const isSourceSame = file.sourceHash === undefined || file.sourceHash === hashOf(current);
  const isUnknown = ({ id }: XliffUnit) =>
    !names.includes(id.split('.')[0]) || (isSourceSame && !known.has(id));
  const ids = file.units.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...[...new Set(twice)].map((path): Problem => ({ code: 'unit-twice', values: { path } })),
    ...file.units
      .filter(isUnknown)
      .map(({ id }): Problem => ({ code: 'unknown-unit', values: { path: id } })),
    ...file.units
      .filter(({ target }) => target === 'partial')
      .map(({ id }): Problem => ({ code: 'partly-translated', values: { path: id } })),
  ];
}

const checkSource = (file: XliffFile, current: Unit[]): Problem[] =>
  compareSource(file, current).map(({ path, before, now }) => ({
    code: 'source-changed',
    values: { path, before, now },
  }));

const checkTarget = ({ targetHash }: XliffFile, current: Unit[]): Problem[] =>
  targetHash === undefined || targetHash === hashOf(current)
    ? []
    : [{ code: 'target-changed', values: {} }];
