import { isRecord } from '../../content-model';
import { record } from '../audit/record';
import type { Change, LanguageChange } from '../changes';
import { sameFacts, sameWords } from '../content';
import type { Transaction } from '../desk';
import type { ScheduleRow } from './schedule';
import { cancelSchedules, waitingFor } from './store';

/** Whether a write has published what waited in the draft: what was to be published at a later time. */
function isPublication(uid: Change['uid'], { draft, published }: LanguageChange): boolean {
  const [waiting, visible] = [draft.after, published.after];
  if (!waiting || !visible || published.before?.entry.id === visible.entry.id) return false;
  return (
    sameWords(uid, waiting.content, visible.content) &&
    sameFacts(uid, waiting.content, visible.content)
  );
}

/** Answers why a schedule has lost its object by a write, or null while it has one. */
function lossOf(uid: Change['uid'], language: LanguageChange, { action }: ScheduleRow) {
  const isGone = !language.draft.after;
  if (isGone) return 'language-deleted';
  if (action === 'publish') return isPublication(uid, language) ? 'published-before' : null;
  const isTakenOff = Boolean(language.published.before) && !language.published.after;
  return isTakenOff ? 'unpublished-before' : null;
}

/**
 * Cancels what a write has made pointless: the publication of what is published now, the end of what
 * is no longer published, and everything about a language that is deleted.
 */
export async function cancelPointless(change: Change, trx: Transaction): Promise<void> {
  const { uid, documentId, actor, at: now } = change;
  if (!isRecord(uid)) return;
  for (const language of change.languages) {
    const waiting = await waitingFor(trx, { uid, documentId, locale: language.locale });
    const isToBePublished = waiting.some(
      (row) => row.action === 'publish' && !lossOf(uid, language, row),
    );
    for (const row of waiting) {
      const reason = lossOf(uid, language, row);
      const isNeededLater = reason === 'unpublished-before' && isToBePublished;
      if (reason && !isNeededLater) {
        await cancelSchedules(trx, [row.id], { userId: null, reason, now });
        await record(trx, {
          actor,
          action: 'schedule.cancel',
          object: { type: uid, id: documentId, locale: language.locale },
          details: { schedule: row.id, action: row.action, reason },
        });
      }
    }
  }
}
