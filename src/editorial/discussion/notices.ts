import type { DocumentId, Locale, Uid } from '../../content-model';
import type { Transaction } from '../desk';
import { languageName } from '../language-names';
import { excerptOf, type Named, plainWords } from './mentions';
import { type Reader, sentenceOf } from './notice-texts';
import type { NoticeKind } from './notify';
import { type Details, saidIn } from './said';
import { readNamesOf } from './people';

export type NoticeRow = {
  id: number;
  user_id: number;
  kind: NoticeKind;
  uid: Uid;
  document_id: DocumentId;
  locale: Locale;
  title: string;
  actor_id: number | null;
  comment_id: number | null;
  details: string;
  created_at: string;
  read_at: string | null;
};

/** A notice as its receiver reads it: a sentence, and the words that somebody wrote with it. */
export type ToldNotice = {
  id: number;
  kind: NoticeKind;
  uid: Uid;
  documentId: DocumentId;
  locale: Locale;
  title: string;
  by: Named | null;
  message: string;
  words: string | null;
  at: string;
  readAt: string | null;
};

/** Answers notices as sentences in the reader's language, in the order given. */
export async function tellNotices(
  trx: Transaction,
  rows: NoticeRow[],
  reader: Reader,
): Promise<ToldNotice[]> {
  const comments = await readComments(trx, rows);
  const names = await readNamesOf(
    trx,
    rows.map(({ actor_id }) => actor_id),
  );
  return rows.map((row) => {
    const details = JSON.parse(row.details) as Details;
    const actor = row.actor_id === null ? null : (names.get(row.actor_id) ?? null);
    const words = row.comment_id ? comments.get(row.comment_id) : saidIn(reader, row.kind, details);
    const day = details.day ?? details.dueOn;
    return {
      id: row.id,
      kind: row.kind,
      uid: row.uid,
      documentId: row.document_id,
      locale: row.locale,
      title: row.title,
      by: row.actor_id === null ? null : { id: row.actor_id, name: actor },
      message: sentenceOf(reader, {
        kind: row.kind,
        actor,
        title: row.title,
        language: languageName(row.locale, reader),
        day: typeof day === 'string' ? day : null,
      }),
      words: typeof words === 'string' && words !== '' ? excerptOf(words) : null,
      at: row.created_at,
      readAt: row.read_at,
    };
  });
}

/** Reads what the comments say now, which notices are about. */
async function readComments(trx: Transaction, rows: NoticeRow[]): Promise<Map<number, string>> {
  const ids = rows.map(({ comment_id }) => comment_id).filter((id) => id !== null);
  if (ids.length === 0) return new Map();
  const comments: { id: number; words: string }[] = await trx('editorial_comments')
    .select('id', 'words')
    .whereIn('id', ids)
    .whereNotNull('words');
  const mentioned: { user_id: number }[] = await trx('editorial_mentions')
    .distinct('user_id')
    .whereIn('comment_id', ids);
  const names = await readNamesOf(
    trx,
    mentioned.map(({ user_id }) => user_id),
  );
  return new Map(comments.map(({ id, words }) => [id, plainWords(words, names)]));
}

/** Counts what somebody has not read. */
export async function countUnread(trx: Transaction, userId: number): Promise<number> {
  const [{ count }] = await trx('editorial_notices')
    .where({ user_id: userId })
    .whereNull('read_at')
    .count({ count: '*' });
  return Number(count);
}

type Where =
  | Record<string, string | number>
  | ((query: ReturnType<Transaction['queryBuilder']>) => void);

/** Takes notices back, and the messages about them that are not sent yet. */
export async function forget(trx: Transaction, where: Where): Promise<void> {
  await trx('editorial_mails')
    .where({ state: 'waiting' })
    .whereIn('notice_id', trx('editorial_notices').select('id').where(where))
    .delete();
  await trx('editorial_notices').where(where).delete();
}
