import { type DocumentId, isRecord, type Locale, type Uid } from '../../content-model';
import { sameWords } from '../content';
import type { Transaction } from '../desk';
import { draftIn, draftsOf, publishedIn, readRows, type Row } from '../rows';
import { readConfirmations, readMinorChanges } from './confirmations';
import { hashesOf, readSource } from './source-words';
import { stateOf, type TranslationState } from './state';
import { tellListeners } from './listeners';

type Noted = {
  id: number;
  locale: Locale;
  published_at: unknown;
  stage: string | null;
  translation_state: TranslationState | null;
};

/**
 * Makes the rows of a document say how far each language is; to be called, in the transaction of the
 * cause, after whatever changes a stage. What follows from a write of content is followed anyway.
 * Terms have no states.
 */
export async function refreshTranslationStates(
  trx: Transaction,
  uid: Uid,
  documentId: DocumentId,
): Promise<void> {
  if (isRecord(uid)) await refreshStates(trx, uid, documentId, await readRows(uid, documentId));
}

/** Does the same with the document's rows as they are now. */
export async function refreshStates(
  trx: Transaction,
  uid: Uid,
  documentId: DocumentId,
  rows: Row[],
): Promise<void> {
  if (draftsOf(rows).length === 0) return;
  const { tableName } = strapi.db.metadata.get(uid);
  const noted: Noted[] = await trx(tableName)
    .where({ document_id: documentId })
    .select('id', 'locale', 'published_at', 'stage', 'translation_state');
  const states = await readStates(trx, uid, documentId, rows, noted);
  for (const [locale, state] of states) {
    const wrong = noted.filter((row) => row.locale === locale && row.translation_state !== state);
    if (wrong.length === 0) continue;
    const ids = wrong.map(({ id }) => id);
    await trx(tableName).whereIn('id', ids).update({ translation_state: state });
    if (wrong.some((row) => isPublicly(row, state))) await tellListeners();
  }
}

const isPublicly = ({ published_at, translation_state }: Noted, state: TranslationState): boolean =>
  published_at !== null && (state === 'outdated') !== (translation_state === 'outdated');

async function readStates(
  trx: Transaction,
  uid: Uid,
  documentId: DocumentId,
  rows: Row[],
  noted: Noted[],
): Promise<Map<Locale, TranslationState>> {
  const source = readSource(uid, rows);
  const locales = draftsOf(rows).map(({ locale }) => locale);
  const isAlone = locales.every((locale) => locale === source.locale);
  const key = { uid, documentId };
  const confirmations = isAlone ? new Map() : await readConfirmations(trx, key);
  const minorChanges = isAlone ? [] : await readMinorChanges(trx, key);
  return new Map(
    locales.map((locale) => [
      locale,
      stateOf({
        isSource: locale === source.locale,
        exists: true,
        stage:
          noted.find((row) => row.locale === locale && row.published_at === null)?.stage ?? null,
        isAsPublished: isAsPublished(uid, rows, locale),
        confirmed: confirmations.get(locale)?.hash ?? null,
        source: hashesOf(source),
        minorChanges,
      }),
    ]),
  );
}

function isAsPublished(uid: Uid, rows: Row[], locale: Locale): boolean {
  const [draft, published] = [draftIn(rows, locale), publishedIn(rows, locale)];
  return Boolean(draft && published && sameWords(uid, draft.content, published.content));
}
