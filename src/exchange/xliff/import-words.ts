import type { Core } from '@strapi/strapi';
import {
  type DocumentId,
  isRecord,
  type Locale,
  mainFieldOf,
  type RecordUid,
} from '../../content-model';
import {
  confirmTranslation,
  lock,
  presentActor,
  readLanguages,
  record,
  speakingTo,
} from '../../editorial';
import { applyTranslations } from './apply-translations';
import { compareSource, hashOf } from './compare-source';
import type { Content } from './inline-codes';
import { type Problem, type ReportLanguage, XliffRefusal } from './messages';
import { readWords } from './read-words';
import { readXliff } from './read-xliff';
import { translatableOf, type Unit, unitsOf } from './units';
import type { XliffFile, XliffUnit } from './xliff';

export type ImportOptions = {
  /** Checks everything, as in an import, and leaves nothing behind. */
  isDryRun?: boolean;
  /** Replaces a translation that was edited since the file was made. */
  overwrites?: boolean;
  /** The language of what the rules of writing say; that of the person who asks without it. */
  language?: ReportLanguage;
  /** Whether whoever imports may write a language of a document; everything without it. */
  mayWrite?: MayWrite;
};

/** What became of one document of the file. */
export type DocumentReport = {
  original: string;
  title: string | null;
  outcome: 'written' | 'unchanged' | 'refused';
  /** The paths of the words that are new. */
  changed: string[];
  /** Whether the translation is now taken to say what the file's source says. */
  isConfirmed: boolean;
  problems: Problem[];
};

export type ImportReport = {
  sourceLanguage: Locale;
  targetLanguage: Locale;
  isDryRun: boolean;
  documents: DocumentReport[];
};

type MayWrite = (uid: RecordUid, documentId: DocumentId, locale: Locale) => Promise<boolean>;

type Languages = { from: Locale; to: Locale };

type Chosen = {
  isDryRun: boolean;
  overwrites: boolean;
  mayWrite: MayWrite;
};

/** Ends a transaction so that nothing of it stays; carries what there is to say. */
class Undo extends Error {
  constructor(readonly report: DocumentReport) {
    super('nothing of this is to stay');
  }
}

/**
 * Writes the translations of an XLIFF file into the drafts of its target language, each document whole
 * or not at all, and answers what became of each. Nothing is published. A document that comes back with
 * something new, and with every text translated, is confirmed against the file's source. Throws an
 * `XliffRefusal` when the file as a whole can't be read, or its language is not enabled.
 */
export async function importWords(
  strapi: Core.Strapi,
  bytes: Uint8Array,
  {
    language,
    isDryRun = false,
    overwrites = false,
    mayWrite = async () => true,
  }: ImportOptions = {},
): Promise<ImportReport> {
  const options = { isDryRun, overwrites, mayWrite };
  const run = () => importAll(strapi, bytes, options);
  return language ? speakingTo(language, run) : run();
}

async function importAll(
  strapi: Core.Strapi,
  bytes: Uint8Array,
  options: Chosen,
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
        : await importFile(strapi, file, languages, options),
    );
  }
  return { sourceLanguage, targetLanguage, isDryRun: options.isDryRun, documents };
}

const refusal = (original: string, title: string | null, problems: Problem[]): DocumentReport => ({
  original,
  title,
  outcome: 'refused',
  changed: [],
  isConfirmed: false,
  problems,
});

async function importFile(
  strapi: Core.Strapi,
  file: XliffFile,
  languages: Languages,
  options: Chosen,
): Promise<DocumentReport> {
  const { original } = file;
  const [uid, documentId] = original.split('/');
  if (!isRecord(uid) || !documentId || original !== `${uid}/${documentId}`) {
    return refusal(original, null, [{ code: 'not-ours', values: { original } }]);
  }
  if (!(await options.mayWrite(uid, documentId, languages.to))) {
    return refusal(original, null, [{ code: 'not-allowed', values: { language: languages.to } }]);
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
  { overwrites }: Chosen,
): Promise<DocumentReport> {
  const { original } = file;
  await lock(documentId);
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
    return { original, title, outcome: 'unchanged', changed, isConfirmed: false, problems: [] };
  }
  await strapi.documents(uid).update({ documentId, locale: to, data: data as never });
  const isConfirmed = isComplete(file, units);
  if (isConfirmed) await confirmTranslation({ uid, documentId, locale: to, against: 'draft' });
  return { original, title, outcome: 'written', changed, isConfirmed, problems: [] };
}

/** Whether a file has a translation of every text that the source has. */
function isComplete(file: XliffFile, units: Unit[]): boolean {
  const translations = translationsOf(file);
  return units.every(({ path }) => translations.has(path));
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
