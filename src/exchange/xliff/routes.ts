import { readFile } from 'node:fs/promises';
import { errors, z } from '@strapi/utils';
import type { Context } from 'koa';
import { isRecord } from '../../content-model';
import { type DeskRoute, deskRoute, mayUpdateDocument, readerLanguage } from '../../editorial';
import { exportWords } from './export-words';
import { importWords, type DocumentReport, type ImportReport } from './import-words';
import { messageOf, XliffRefusal } from './messages';
import { labelOf } from './units';

const MOST_DOCUMENTS = 500;

const EXPORT = z.object({
  to: z.string().min(1).max(20),
  documentIds: z.array(z.string().min(1).max(100)).min(1).max(MOST_DOCUMENTS),
});

/** A form's fields are texts. */
const IMPORT = z.object({
  isDryRun: z.enum(['true', 'false']).default('false'),
  overwrites: z.enum(['true', 'false']).default('false'),
});

type Uploaded = { filepath: string };
type Files = Record<string, Uploaded | Uploaded[] | undefined>;

/** Answers the bytes of the form's file `file`; refused without one. */
async function uploaded(context: Context): Promise<Uint8Array> {
  const { files } = context.request as typeof context.request & { files?: Files };
  const [file] = [files?.file ?? []].flat();
  if (!file) throw refusalOf(new XliffRefusal('no-file'));
  return readFile(file.filepath);
}

const refusalOf = (refusal: XliffRefusal): Error =>
  new errors.ApplicationError(refusal.in(readerLanguage()), {
    code: refusal.code,
    ...refusal.values,
  });

/** Runs work, and answers what XLIFF refuses as the panel's other refusals. */
async function refusing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof XliffRefusal ? refusalOf(error) : error;
  }
}

/** Answers a report as people read it: fields by their labels, problems in words. */
const readable = ({ documents, ...report }: ImportReport) => ({
  ...report,
  documents: documents.map(readableDocument),
});

function readableDocument({ original, changed, problems, ...document }: DocumentReport) {
  const language = readerLanguage();
  const [uid, documentId] = original.split('/');
  return {
    ...document,
    uid,
    documentId,
    changed: isRecord(uid) ? changed.map((path) => labelOf(uid, path, language)) : changed,
    problems: problems.map((problem) => ({
      code: problem.code,
      message: messageOf(problem, language),
    })),
  };
}

/** What the panel asks about XLIFF: words of chosen documents out, and translated ones in. */
export const xliffRoutes: DeskRoute[] = [
  deskRoute({
    method: 'POST',
    path: '/xliff/export',
    rights: ['editorial.translate'],
    body: EXPORT,
    answer: ({ strapi, body }) =>
      refusing(() => exportWords(strapi, { ...body, leavesOutOwn: true })),
  }),
  deskRoute({
    method: 'POST',
    path: '/xliff/import',
    rights: ['editorial.translate'],
    body: IMPORT,
    answer: ({ strapi, body, context }) =>
      refusing(async () =>
        readable(
          await importWords(strapi, await uploaded(context), {
            isDryRun: body.isDryRun === 'true',
            overwrites: body.overwrites === 'true',
            mayWrite: mayUpdateDocument,
          }),
        ),
      ),
  }),
];
