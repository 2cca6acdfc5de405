import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../desk';
import { adminAddress, entryAddress } from '../addresses';
import { type NoticeRow, tellNotices } from '../notices';
import { personName } from '../../roles/people';
import { readActive } from '../people';
import type { Reader } from '../notice-texts';
import type { Letter } from './compose';

const MOST_AT_ONCE = 200;

/** A message that is ready to be written. */
export type Packed = { to: string; reader: Reader; messageId: string; letter: Letter };

type Waiting = { id: number; notice_id: number; message_id: string | null };

/**
 * Decides what goes into a person's next message, and answers it, or null where nothing is due. What
 * was packed before and perhaps sent is packed again as it was, under the same Message-ID.
 */
export async function pack(trx: Transaction, userId: number): Promise<Packed | null> {
  const [person] = await readActive(trx, [userId]);
  if (!person) {
    await ofPerson(trx, userId).delete();
    return null;
  }
  const mails = await choose(trx, userId);
  const notices: NoticeRow[] = await trx('editorial_notices')
    .whereIn(
      'id',
      mails.map(({ notice_id }) => notice_id),
    )
    .orderBy('id');
  if (notices.length === 0) {
    await trx('editorial_mails')
      .whereIn(
        'id',
        mails.map(({ id }) => id),
      )
      .delete();
    return null;
  }
  const messageId = mails[0].message_id ?? newMessageId();
  await trx('editorial_mails')
    .whereIn(
      'id',
      mails.map(({ id }) => id),
    )
    .update({ message_id: messageId });

  const reader: Reader = person.prefered_language === 'fr' ? 'fr' : 'en';
  const told = await tellNotices(trx, notices, reader);
  return {
    to: person.email,
    reader,
    messageId,
    letter: {
      name: personName(person),
      lines: told.map(({ message, words, ...place }) => ({
        sentence: message,
        words,
        address: entryAddress(place),
      })),
      noticesAddress: `${adminAddress()}/notices`,
    },
  };
}

const ofPerson = (trx: Transaction, userId: number) =>
  trx('editorial_mails').where({ user_id: userId, state: 'waiting' });

async function choose(trx: Transaction, userId: number): Promise<Waiting[]> {
  const packed: Waiting | undefined = await ofPerson(trx, userId)
    .whereNotNull('message_id')
    .orderBy('id')
    .first('message_id');
  if (packed) return ofPerson(trx, userId).where({ message_id: packed.message_id }).orderBy('id');
  return ofPerson(trx, userId)
    .where('due_at', '<=', new Date().toISOString())
    .orderBy('id')
    .limit(MOST_AT_ONCE);
}

const newMessageId = (): string => `<${randomUUID()}@${new URL(adminAddress()).hostname}>`;
