import type { Transaction } from '../../desk';
import { settingsOf } from '../../settings';
import { dueAt, type DailyTime, readDailyTime, type Rhythm } from './rhythm';

/** How notices go out by e-mail: not at all where no mail server is configured. */
export type Mailing = { isConfigured: boolean; daily: DailyTime };

export const DEFAULT_RHYTHM: Rhythm = 'at-once';

/** Answers what `config/editorial.ts` says; throws when it cannot be understood. */
export function mailing(): Mailing {
  const { mail, timeZone } = settingsOf(strapi);
  const { isConfigured, dailyAt } = mail;
  return { isConfigured, daily: readDailyTime(dailyAt, timeZone) };
}

/** Reads how often somebody wants notices by e-mail. */
export async function readRhythm(trx: Transaction, userId: number): Promise<Rhythm> {
  const box: { rhythm: Rhythm } | undefined = await trx('editorial_mailboxes')
    .where({ user_id: userId })
    .first('rhythm');
  return box?.rhythm ?? DEFAULT_RHYTHM;
}

/** Puts notices (of whom, which) in line to be sent, for those who want them by e-mail. */
export async function putInLine(trx: Transaction, notices: [number, number][]): Promise<void> {
  const { isConfigured, daily } = mailing();
  if (!isConfigured) return;
  const now = new Date();
  for (const [userId, noticeId] of notices) {
    const due = dueAt(await readRhythm(trx, userId), now, daily);
    if (!due) continue;
    await trx('editorial_mails').insert({
      user_id: userId,
      notice_id: noticeId,
      state: 'waiting',
      due_at: due.toISOString(),
    });
  }
}

/**
 * Keeps somebody's choice, also for what is in line already: it goes out at once, waits for the next
 * day's message, or is never sent. A message that is being tried again stays as it is.
 */
export async function chooseRhythm(
  trx: Transaction,
  userId: number,
  rhythm: Rhythm,
): Promise<void> {
  await trx('editorial_mailboxes')
    .insert({ user_id: userId, rhythm, attempts: 0 })
    .onConflict('user_id')
    .merge({ rhythm });
  const due = dueAt(rhythm, new Date(), mailing().daily);
  const waiting = trx('editorial_mails')
    .where({ user_id: userId, state: 'waiting' })
    .whereNull('message_id');
  await (due ? waiting.update({ due_at: due.toISOString() }) : waiting.delete());
}
