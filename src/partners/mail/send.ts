import type { Core } from '@strapi/strapi';
import { claim, leaseOwner, type Leased, retryAt, settle } from '../../editorial';
import { compose } from './compose';
import type { LetterValues } from './letter';
import { type LetterKind, LETTERS } from './letters';
import { isMailConfigured, MAILS } from './write';

/** Longer than the mail server may take to answer: see the timeouts in `config/plugins.ts`. */
const LEASE_SECONDS = 180;
const LONGEST_NOTE = 500;

type Mail = Leased & {
  recipient: string;
  language: 'en' | 'fr';
  kind: LetterKind;
  letter_values: string;
  attempts: number;
  message_id: string;
};
type Outcome = 'settled' | 'unreachable';
type MailError = Error & { code?: string; responseCode?: number };

/** Errors of the connection: the next letter would fare no better. */
const OF_THE_SERVER = ['ECONNECTION', 'ETIMEDOUT', 'EDNS', 'ESOCKET', 'ETLS', 'EAUTH'];

/**
 * Sends what is due, each letter by one instance at a time. What fails is tried again, later and later,
 * always under the same Message-ID, and given up with a note in the end; what the receiver's server
 * refuses for good (RFC 5321 §4.2.1) is given up at once.
 */
export async function sendLetters(strapi: Core.Strapi): Promise<void> {
  if (!isMailConfigured()) return;
  const owner = leaseOwner();
  for (;;) {
    const mail = await claimOne(strapi, owner);
    if (!mail || (await deliver(strapi, mail)) === 'unreachable') return;
  }
}

const claimOne = async (strapi: Core.Strapi, owner: string): Promise<Mail | undefined> => {
  const now = new Date();
  const [mail] = await strapi.db.transaction(({ trx }) =>
    claim<Mail>(trx, MAILS, {
      limit: 1,
      leaseSeconds: LEASE_SECONDS,
      owner,
      now,
      where: (mails) =>
        void mails.where({ state: 'waiting' }).where('due_at', '<=', now.toISOString()),
    }),
  );
  return mail;
};

async function deliver(strapi: Core.Strapi, mail: Mail): Promise<Outcome> {
  try {
    await post(strapi, mail);
  } catch (error) {
    return fail(strapi, mail, error as MailError);
  }
  await put(strapi, mail, ended('sent'));
  return 'settled';
}

async function post(strapi: Core.Strapi, mail: Mail): Promise<void> {
  const { recipient, language, kind, letter_values: kept, message_id: messageId } = mail;
  const values = JSON.parse(kept) as LetterValues;
  const name = typeof values.name === 'string' ? values.name : null;
  await strapi
    .plugin('email')
    .service('email')
    .send({
      to: recipient,
      ...compose(language, name, LETTERS[kind][language](values)),
      messageId,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
    });
}

async function fail(
  strapi: Core.Strapi,
  mail: Mail,
  { code = '', responseCode = 0, message }: MailError,
): Promise<Outcome> {
  const isUnreachable = OF_THE_SERVER.includes(code);
  const isRefused = !isUnreachable && responseCode >= 500 && responseCode < 600;
  const attempts = mail.attempts + 1;
  const retry = isRefused ? null : retryAt(attempts, new Date());
  const note = message.replace(/\s+/g, ' ').slice(0, LONGEST_NOTE);
  strapi.log.warn(
    `Letter ${mail.id} (${mail.kind}) was not sent (${retry ? `again at ${retry.toISOString()}` : 'given up'}): ${note}`,
  );
  await put(
    strapi,
    mail,
    retry
      ? { attempts, due_at: retry.toISOString(), note }
      : { ...ended('given-up'), attempts, note },
  );
  return isUnreachable ? 'unreachable' : 'settled';
}

/** What the letter said is forgotten with its end. */
const ended = (state: 'sent' | 'given-up') => ({
  state,
  letter_values: null,
  settled_at: new Date().toISOString(),
});

const put = async (
  strapi: Core.Strapi,
  mail: Mail,
  outcome: Record<string, string | number | null>,
): Promise<boolean> => await strapi.db.transaction(({ trx }) => settle(trx, MAILS, mail, outcome));
