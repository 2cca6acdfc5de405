import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../editorial';
import { serverUrl } from '../links';
import type { LetterKind } from './letters';
import type { LetterValues } from './letter';

export const MAILS = 'partner_mails';

/** Whether there is a mail server to send letters through. */
export const isMailConfigured = (): boolean =>
  Boolean(strapi.config.get('editorial.mail.isConfigured'));

/**
 * Puts a letter in line, in the transaction of what it tells of: it is sent if, and only if, that
 * happens. Where no mail server is configured it is not written, and a warning says so.
 */
export async function writeTo(
  trx: Transaction,
  letter: { to: string; language: 'en' | 'fr'; kind: LetterKind; values: LetterValues },
): Promise<void> {
  const { to, language, kind, values } = letter;
  if (!isMailConfigured()) {
    strapi.log.warn(`A letter (${kind}) was not written: no mail server is configured.`);
    return;
  }
  const now = new Date().toISOString();
  await trx(MAILS).insert({
    recipient: to,
    language,
    kind,
    letter_values: JSON.stringify(values),
    state: 'waiting',
    attempts: 0,
    due_at: now,
    message_id: `<${randomUUID()}@${hostname()}>`,
    created_at: now,
  });
}

const hostname = (): string =>
  URL.canParse(serverUrl()) ? new URL(serverUrl()).hostname : 'clearinghouse.invalid';
