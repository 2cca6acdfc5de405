import { errors } from '@strapi/utils';
import type { DocumentId, Locale } from '../../content-model';
import { draftIn, type Entrance, lock, readRows, type Transaction } from '../../editorial';
import type { Acting } from '../acting';
import type { Answer } from '../partner-route';
import { partnerMessage } from '../refusals';
import { entranceFor } from '../trust/entrance';
import { trustOf } from '../trust/read';
import { submitIn } from './act';
import { type Line, lineReader, linesOf, type Numbered } from './bulk-lines';
import { enabled, RESOURCE } from './contributed';
import { findByExternalId, nameExternally } from './external-ids';
import { resourceOf } from './own';
import { readInput } from './read-input';
import { refusalOf } from './refusal-of';
import { insertResource, updateDraft } from './write-record';

type Done = {
  status: 'created' | 'updated';
  documentId: DocumentId;
  locale: Locale;
  stage: unknown;
};

/** What has come of one line. */
export type Reported = { line: number; externalId?: string } & (
  | Done
  | { status: 'refused'; errors: object[] }
);

type Upload = { acting: Acting; isDryRun: boolean; entrance: () => Promise<Entrance> };

/** What a dry run ends with, so that nothing of a line stays. */
class OnlyTried extends Error {
  constructor(readonly done: Done) {
    super('This was a dry run.');
  }
}

/** A text at one of these stages is not submitted anew: it waits already, or is what is public. */
const SUBMITTED: unknown[] = ['in-review', 'approved', 'published'];

/**
 * Writes up to 500 records, one a line, each in a transaction of its own, and reports on each: a line is
 * done whole or not at all, and one that is refused keeps none of the others back. A line whose
 * `externalId` the organisation has used before changes that record, whatever its version: the sender's
 * own system is the one that is right. A dry run does the same, and undoes each line.
 */
export async function uploadResources(
  acting: Acting,
  sent: string,
  isDryRun: boolean,
): Promise<Answer> {
  const lines = linesOf(sent);
  const readLine = lineReader();
  let entrance: Promise<Entrance> | undefined;
  const upload: Upload = {
    acting,
    isDryRun,
    entrance: () => (entrance ??= trustOf(acting).then(entranceFor)),
  };
  const reports: Reported[] = [];
  for (const line of lines) reports.push(await report(upload, line, readLine));

  const count = (status: Reported['status']) =>
    reports.filter((reported) => reported.status === status).length;
  return {
    status: count('refused') > 0 ? 207 : 200,
    data: reports,
    meta: {
      dryRun: isDryRun,
      created: count('created'),
      updated: count('updated'),
      refused: count('refused'),
    },
  };
}

async function report(
  upload: Upload,
  numbered: Numbered,
  readLine: (line: Numbered) => Line,
): Promise<Reported> {
  const line = numbered.number;
  let externalId: string | undefined;
  try {
    const record = readLine(numbered);
    externalId = record.externalId;
    const done = await writeLine(upload, record);
    return { line, ...(externalId === undefined ? {} : { externalId }), ...done };
  } catch (error) {
    const named = externalId === undefined ? {} : { externalId };
    return { line, ...named, status: 'refused', errors: problemsOf(error) };
  }
}

async function writeLine(upload: Upload, record: Line): Promise<Done> {
  const { acting, isDryRun } = upload;
  const { locale, externalId, submit } = record;
  enabled(locale);
  const data = await readInput(acting, RESOURCE, record.data);
  const entrance = submit ? await upload.entrance() : null;
  try {
    return await strapi.db.transaction(async ({ trx }) => {
      const known = externalId === undefined ? null : await findOwn(trx, acting, externalId);
      const documentId = known ?? (await insertResource(trx, acting, locale, data));
      if (known) await updateDraft({ uid: RESOURCE, documentId }, locale, data);
      if (externalId !== undefined && !known) {
        await nameExternally(trx, { organization: acting.organization, externalId }, documentId);
      }
      if (entrance) await submitOnce(trx, acting, documentId, locale, entrance);
      const stage = await stageOf(documentId, locale);
      const status = known ? ('updated' as const) : ('created' as const);
      const done: Done = { status, documentId, locale, stage };
      if (isDryRun) throw new OnlyTried(done);
      return done;
    });
  } catch (error) {
    if (error instanceof OnlyTried) return error.done;
    throw error;
  }
}

/** Two uploads that name one record at a time make it once. A record that is gone is made anew. */
async function findOwn(
  trx: Transaction,
  acting: Acting,
  externalId: string,
): Promise<DocumentId | null> {
  const { organization } = acting;
  await lock(`external ${organization} ${externalId}`);
  const documentId = await findByExternalId(trx, { organization, externalId });
  if (documentId === null) return null;
  await lock(documentId);
  try {
    await resourceOf(acting, documentId).readRows();
    return documentId;
  } catch (error) {
    if (error instanceof errors.NotFoundError) return null;
    throw error;
  }
}

async function submitOnce(
  trx: Transaction,
  acting: Acting,
  documentId: DocumentId,
  locale: Locale,
  entrance: Entrance,
): Promise<void> {
  const rows = await readRows(RESOURCE, documentId);
  if (SUBMITTED.includes(draftIn(rows, locale)?.entry.stage)) return;
  const place = { uid: RESOURCE, documentId, locale } as const;
  await submitIn({ trx, place, rows }, resourceOf(acting, documentId), entrance);
}

const stageOf = async (documentId: DocumentId, locale: Locale): Promise<unknown> =>
  draftIn(await readRows(RESOURCE, documentId), locale)?.entry.stage ?? 'draft';

type Detailed = { details?: { code?: string; errors?: object[] } };

/** Answers why a line was refused: each problem at its path, or the one that there is. */
function problemsOf(error: unknown): object[] {
  if (!(error instanceof Error) || refusalOf(error) === null) {
    strapi.log.error(error);
    return [{ name: 'InternalError', code: 'line-failed', message: partnerMessage('line-failed') }];
  }
  const { details } = error as Detailed;
  if (details?.errors && details.errors.length > 0) return details.errors;
  return [{ name: error.name, code: details?.code ?? null, message: error.message }];
}
