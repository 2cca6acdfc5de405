import type { Core } from '@strapi/strapi';
import { actAs, type Actor } from '../changes';
import type { Transaction } from '../desk';
import { notify } from '../discussion/notify';
import { settingsOf } from '../settings';
import { type DueRecord, readVerificationsDue } from './due-records';
import { todayFor } from './verify';

const AT_ONCE = 100;
const CLEARINGHOUSE: Actor = { kind: 'system', name: 'freshness' };

/**
 * Reminds the owner of each resource that is due for verification, once for each due date: whoever it
 * is assigned to, or else whoever published it. Answers how many were due. Several instances may do so
 * at once: whoever writes a reminder down first has given it.
 */
export async function remindOfVerifications(
  strapi: Core.Strapi,
  now = new Date(),
): Promise<number> {
  const last = todayFor(settingsOf(strapi), now);
  for (let reminded = 0; ; ) {
    const due = await strapi.db.transaction(({ trx }) =>
      readVerificationsDue(trx, { last, isNotReminded: true, limit: AT_ONCE }),
    );
    if (due.length === 0) return reminded;
    for (const record of due) {
      await strapi.db.transaction(({ trx }) =>
        actAs(CLEARINGHOUSE, () => remind(trx, record, now)),
      );
    }
    reminded += due.length;
  }
}

async function remind(trx: Transaction, record: DueRecord, now: Date): Promise<void> {
  const { uid, documentId, locale, reviewDueOn } = record;
  const reminded: unknown[] = await trx('editorial_reminders')
    .insert({
      uid,
      document_id: documentId,
      due_on: reviewDueOn,
      reminded_at: now.toISOString(),
    })
    .onConflict(['uid', 'document_id', 'due_on'])
    .ignore()
    .returning('document_id');
  if (reminded.length === 0) return;
  const owner = record.assignee ?? record.publisher;
  await notify(trx, {
    kind: 'verification-due',
    to: owner === null ? [] : [owner],
    uid,
    documentId,
    locale,
    values: { day: reviewDueOn },
  });
}
