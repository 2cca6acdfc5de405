import type { DocumentId, Locale, Uid } from '../../content-model';
import { type Change, intentions, type LanguageChange } from '../changes';
import { sameFacts, sameWords } from '../content';
import type { Transaction } from '../desk';
import { readerLanguage } from '../refusals';
import { namesOf } from '../roles';
import { draftIn, readRows, sourceOf } from '../rows';
import { refuseConflict } from './conflicts';

const TABLE = 'editorial_savings';

/** When and by whom a language was last saved, and the `updatedAt` of its draft from then on. */
type Saving = { saved_at: string; row_at: string; user_id: number | null };
type Write = { uid: Uid; documentId?: DocumentId; locale: Locale };

/** The requests whose base has been looked at: what they write after their first save is their own. */
const looked = new WeakSet<object>();

/**
 * Notes when each language's own text was last saved, and by whom. Facts that are carried into a
 * translation are no saving of it: whoever has it open has typed nothing that they overwrite.
 */
export async function noteSavings(change: Change, trx: Transaction): Promise<void> {
  const { uid, documentId, actor, at } = change;
  for (const language of change.languages) {
    const key = { document_id: documentId, locale: language.locale };
    const { after } = language.draft;
    if (!isSaving(change, language)) continue;
    await trx(TABLE).where(key).delete();
    if (!after) continue;
    const saving = {
      saved_at: at.toISOString(),
      row_at: toIso(after.entry.updatedAt),
      user_id: actor.kind === 'person' ? actor.id : null,
    };
    await trx(TABLE).insert({ uid, ...key, ...saving });
  }
}

function isSaving({ uid, rows }: Change, { locale, draft }: LanguageChange): boolean {
  const { before, after } = draft;
  if (!before || !after) return before !== after;
  if (!sameWords(uid, before.content, after.content)) return true;
  const isSource = sourceOf(uid, rows).locale === locale;
  return isSource && !sameFacts(uid, before.content, after.content);
}

/**
 * Refuses a save whose form has loaded an older text than what is stored, and says who has saved that
 * and when. What the panel sends as `base` is the time of the row that it has loaded, or null where
 * there was none; who sends no base, as scripts do, is not asked.
 */
export async function refuseOldBase({ uid, documentId, locale }: Write): Promise<void> {
  const { base } = intentions();
  const request = strapi.requestContext.get();
  if (base === undefined || !request || looked.has(request)) return;
  looked.add(request);
  if (!documentId) return;

  const saving = await strapi.db.transaction(({ trx }) => lastSaving(trx, documentId, locale));
  if (base === null) {
    const row = draftIn(await readRows(uid, documentId), locale);
    if (row) await refuse(saving?.saved_at ?? toIso(row.entry.updatedAt), saving?.user_id ?? null);
  } else if (saving && isOlder(base, saving)) {
    await refuse(saving.saved_at, saving.user_id);
  }
}

/** Facts that were carried since have moved the row's time on: forms that have loaded it then are right. */
const isOlder = (base: string, { saved_at: savedAt, row_at: rowAt }: Saving): boolean =>
  Date.parse(base) !== Date.parse(rowAt) && Date.parse(base) < Date.parse(savedAt);

async function lastSaving(
  trx: Transaction,
  documentId: DocumentId,
  locale: Locale,
): Promise<Saving | null> {
  return (await trx(TABLE).where({ document_id: documentId, locale }).first()) ?? null;
}

async function refuse(at: string, id: number | null): Promise<never> {
  const names = await namesOf(id === null ? [] : [id]);
  const by = (id !== null && names.get(id)) || '';
  return refuseConflict('text-has-moved-on', { by, at, moment: momentOf(at) });
}

/** A moment as people read it, in coordinated universal time. */
const momentOf = (at: string): string =>
  new Intl.DateTimeFormat(readerLanguage() === 'fr' ? 'fr' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(new Date(at));

const toIso = (stored: unknown): string => new Date(stored as string | number | Date).toISOString();
