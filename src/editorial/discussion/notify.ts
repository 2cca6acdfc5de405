import { type DocumentId, type Locale, mainFieldOf, schemaOf, type Uid } from '../../content-model';
import { presentActor } from '../changes';
import type { Transaction } from '../desk';
import { putInLine } from './mail/line';
import { readActive } from './people';

/** What people are told of, in the panel and by e-mail. */
export type NoticeKind =
  | 'assigned'
  | 'submitted'
  | 'approved'
  | 'changes-requested'
  | 'appealed'
  | 'published'
  | 'withdrawn'
  | 'commented'
  | 'mentioned'
  | 'verification-due'
  | 'schedule-failed';

export type Notice = {
  kind: NoticeKind;
  /** Accounts of the panel; whoever acts is never told of what they do themselves. */
  to: number[];
  uid: Uid;
  documentId: DocumentId;
  locale: Locale;
  /**
   * What the message says besides: `words` of a person, the code of their `reason` or the sentence that
   * says why something failed, the day by which something is due (`dueOn`, `day`), the number of a
   * `comment`, whose words are read when the notice is shown.
   */
  values?: Record<string, string | number | null>;
};

/** Puts a notice into its receivers' boxes, and an e-mail in line, in the transaction of its cause. */
export async function notify(trx: Transaction, notice: Notice): Promise<void> {
  const { kind, to, uid, documentId, locale, values = {} } = notice;
  const actor = presentActor();
  const actorId = actor.kind === 'person' ? actor.id : null;
  const receivers = await readActive(
    trx,
    to.filter((id) => id !== actorId),
  );
  if (receivers.length === 0) return;

  const { comment = null, ...details } = values;
  const title = await readTitle(trx, notice);
  const told: [number, number][] = [];
  for (const { id: userId } of receivers) {
    const [{ id }]: { id: number }[] = await trx('editorial_notices')
      .insert({
        user_id: userId,
        kind,
        uid,
        document_id: documentId,
        locale,
        title,
        actor_id: actorId,
        comment_id: comment,
        details: JSON.stringify(details),
        created_at: new Date().toISOString(),
      })
      .returning('id');
    told.push([userId, id]);
  }
  await putInLine(trx, told);
}

/** Reads what a document is called in a language; in any other where it has no name there. */
async function readTitle(
  trx: Transaction,
  { uid, documentId, locale }: Pick<Notice, 'uid' | 'documentId' | 'locale'>,
): Promise<string> {
  const field = mainFieldOf(uid);
  const rows: Record<string, string | null>[] = await trx(schemaOf(uid).collectionName)
    .select('locale', field)
    .where({ document_id: documentId })
    .orderBy('id');
  const titled = rows.filter((row) => row[field]);
  return (titled.find((row) => row.locale === locale) ?? titled[0])?.[field] ?? documentId;
}
