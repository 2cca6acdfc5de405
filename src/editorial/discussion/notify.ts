import type { DocumentId, Locale, Uid } from '../../content-model';
import type { Transaction } from '../desk';

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
  /** What the message says besides: words, reasons, days. */
  values?: Record<string, string | number | null>;
};

/** Puts a notice into its receivers' boxes, and an e-mail in line, in the transaction of its cause. */
export async function notify(_trx: Transaction, _notice: Notice): Promise<void> {}
