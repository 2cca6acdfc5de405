import type { Transaction } from '../../editorial';
import type { Due } from './due';

const REMINDERS = 'partner_reminders';
const DAY = 24 * 60 * 60 * 1000;

/** An owner is reminded of a draft once a month at most. */
const DRAFT_REST_DAYS = 30;

/** The most that one run reminds of; what is left waits for the next day. */
const AT_ONCE = 500;

type Row = { kind: string; document_id: string; locale: string; due_on: string };

/** By what a reminder is known again: a record's by the day on which it is due, a draft's by itself. */
const rowOf = ({ kind, documentId, locale, day }: Due): Row => ({
  kind,
  document_id: documentId,
  locale,
  due_on: kind === 'verification' ? day : '',
});

const KEY = ['kind', 'document_id', 'locale', 'due_on'];

/**
 * Answers what nobody has been reminded of yet, or not for a month, and notes that it is done now: where
 * several instances try, whoever notes it first has it.
 */
export async function claimReminders(trx: Transaction, due: Due[], now: Date): Promise<Due[]> {
  const rested = new Date(now.getTime() - DRAFT_REST_DAYS * DAY).toISOString();
  const claimed: Due[] = [];
  for (const one of due) {
    if (claimed.length >= AT_ONCE) break;
    const written: unknown[] = await trx(REMINDERS)
      .insert({ ...rowOf(one), reminded_at: now.toISOString() })
      .onConflict(KEY)
      .merge(['reminded_at'])
      .where(`${REMINDERS}.kind`, 'draft')
      .where(`${REMINDERS}.reminded_at`, '<=', rested)
      .returning('document_id');
    if (written.length > 0) claimed.push(one);
  }
  return claimed;
}
