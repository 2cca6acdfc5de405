import { schemaOf, type DocumentId, type Locale, type Uid } from '../../content-model';
import type { Transaction } from '../desk';
import { readRows, type Row } from '../rows';
import { tellStage } from './listeners';
import { asItStands, initialState, type Queue, type State, type Text } from './machine';
import type { Stage } from './stages';
import { textIn } from './texts';

const TABLE = 'editorial_states';

/** One language of a document. */
export type Place = { uid: Uid; documentId: DocumentId; locale: Locale };

type Stored = {
  document_id: DocumentId;
  locale: Locale;
  stage: Stage;
  assignee: number | null;
  due_on: string | null;
  round: number;
  submitted_by: number | null;
  approved_hash: string | null;
  writers: string;
  appealed_to: number | null;
  submitted_for: DocumentId | null;
  queue: Queue | null;
};

const keyOf = ({ uid, documentId, locale }: Place) => ({ uid, document_id: documentId, locale });

const stateFrom = (row: Stored): State => ({
  stage: row.stage,
  assignee: row.assignee,
  dueOn: row.due_on,
  round: row.round,
  submittedBy: row.submitted_by,
  approvedHash: row.approved_hash,
  writers: JSON.parse(row.writers) as number[],
  appealedTo: row.appealed_to,
  submittedFor: row.submitted_for,
  queue: row.queue,
});

/** Answers the state of a text of which nothing is stored: published where it is what is public. */
export const unknownState = ({ hash, publishedHash }: Text): State =>
  initialState(hash === publishedHash ? 'published' : 'draft');

/** Reads what is stored of one language of a document, or null. */
export async function readStored(trx: Transaction, place: Place): Promise<State | null> {
  const row: Stored | undefined = await trx(TABLE).where(keyOf(place)).first();
  return row ? stateFrom(row) : null;
}

/**
 * Reads the state of one language of a document as its text stands; `rows` are the document's, where
 * they are at hand. Answers null where the language is not written.
 */
export async function readState(
  trx: Transaction,
  place: Place,
  rows?: Row[],
): Promise<State | null> {
  const { uid, documentId, locale } = place;
  const text = textIn(uid, rows ?? (await readRows(uid, documentId)), locale);
  if (!text) return null;
  return asItStands((await readStored(trx, place)) ?? unknownState(text), text);
}

/** Reads the states of every language of a document that is written, by language. */
export async function readStates(
  trx: Transaction,
  uid: Uid,
  documentId: DocumentId,
  rows?: Row[],
): Promise<Map<Locale, State>> {
  const present = rows ?? (await readRows(uid, documentId));
  const stored: Stored[] = await trx(TABLE).where({ uid, document_id: documentId });
  const byLocale = new Map(stored.map((row) => [row.locale, stateFrom(row)]));
  const states = new Map<Locale, State>();
  for (const locale of new Set(present.map((row) => row.locale))) {
    const text = textIn(uid, present, locale);
    if (text) states.set(locale, asItStands(byLocale.get(locale) ?? unknownState(text), text));
  }
  return states;
}

/**
 * Stores the state of one language of a document, and mirrors its stage and assignee into the rows,
 * by which Strapi's lists sort and filter; `rows`, where they are at hand, spare what is as it was.
 */
export async function saveState(
  trx: Transaction,
  place: Place,
  state: State,
  rows?: Row[],
): Promise<void> {
  const { stage, assignee, dueOn, round, submittedBy, approvedHash, writers, appealedTo } = state;
  const before = await trx(TABLE).where(keyOf(place)).first('stage');
  await trx(TABLE)
    .insert({
      ...keyOf(place),
      stage,
      assignee,
      due_on: dueOn,
      round,
      submitted_by: submittedBy,
      approved_hash: approvedHash,
      writers: JSON.stringify(writers),
      appealed_to: appealedTo,
      submitted_for: state.submittedFor,
      queue: state.queue,
      changed_at: new Date().toISOString(),
    })
    .onConflict(['uid', 'document_id', 'locale'])
    .merge();
  const from: Stage | null = before?.stage ?? null;
  if (from !== stage) await tellStage(trx, { place, from, to: stage });

  const { uid, documentId, locale } = place;
  const isMirrored = rows
    ?.filter((row) => row.locale === locale)
    .every(({ entry }) => entry.stage === stage && (entry.assignee ?? null) === assignee);
  if (isMirrored) return;
  await trx(schemaOf(uid).collectionName)
    .where({ document_id: documentId, locale })
    .update({ stage, assignee });
}

/** Forgets one language of a document that is deleted. */
export async function removeState(trx: Transaction, place: Place): Promise<void> {
  for (const table of [TABLE, 'editorial_decisions', 'editorial_tombstones']) {
    await trx(table).where(keyOf(place)).delete();
  }
}
