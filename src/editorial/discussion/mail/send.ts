import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../desk';
import { claim, leaseOwner, type Leased, settle } from '../../lease';
import { composeMail } from './compose';
import { mailing } from './line';
import { pack, type Packed } from './pack';
import { retryAt } from './rhythm';

/** Longer than the mail server may take to answer: see the timeouts in `config/plugins.ts`. */
const LEASE_SECONDS = 180;
const LONGEST_NOTE = 500;

type Query = ReturnType<Transaction['queryBuilder']>;
type Box = Leased & { user_id: number; attempts: number };
type Outcome = 'sent' | 'refused' | 'failed' | 'unreachable' | 'nothing';
type MailError = Error & { code?: string; responseCode?: number };

const OF_THE_SERVER = ['ECONNECTION', 'ETIMEDOUT', 'EDNS', 'ESOCKET', 'ETLS', 'EAUTH'];

/**
 * Sends what is due, one message for each person with everything that is due to them. A person's box is
 * claimed by one instance at a time. A process that dies between the mail server's yes and its own note
 * of it leaves a message that is sent again, with the same Message-ID, by which mail systems know it:
 * SMTP has no better. What fails is tried again, later and later, and given up with a note in the end.
 */
export async function sendMails(strapi: Core.Strapi): Promise<void> {
  if (!mailing().isConfigured || !(await isAnyDue(strapi))) return;
  await makeBoxes(strapi);
  const owner = leaseOwner();
  let outcome: Outcome = 'sent';
  while (outcome !== 'nothing' && outcome !== 'unreachable') {
    const [box] = await claimBox(strapi, owner);
    outcome = box ? await deliver(strapi, box) : 'nothing';
  }
}

async function isAnyDue(strapi: Core.Strapi): Promise<boolean> {
  const due: unknown = await strapi.db
    .connection('editorial_mails')
    .where({ state: 'waiting' })
    .where('due_at', '<=', new Date().toISOString())
    .first('id');
  return due !== undefined;
}

/** Whoever has chosen nothing has no box yet. */
const makeBoxes = (strapi: Core.Strapi): Promise<unknown> =>
  strapi.db.transaction(({ trx }) =>
    trx.raw(
      `insert into editorial_mailboxes (user_id, rhythm, attempts)
       select distinct user_id, 'at-once', 0 from editorial_mails where state = 'waiting'
       on conflict do nothing`,
    ),
  );

const claimBox = async (strapi: Core.Strapi, owner: string): Promise<Box[]> =>
  await strapi.db.transaction(({ trx }) => {
    const now = new Date();
    return claim<Box>(trx, 'editorial_mailboxes', {
      limit: 1,
      leaseSeconds: LEASE_SECONDS,
      owner,
      now,
      where(boxes) {
        boxes
          .where((query: Query) => {
            query.whereNull('retry_at').orWhere('retry_at', '<=', now.toISOString());
          })
          .whereExists(
            trx('editorial_mails')
              .select('id')
              .whereRaw('editorial_mails.user_id = editorial_mailboxes.user_id')
              .where('state', 'waiting')
              .where('due_at', '<=', now.toISOString()),
          );
      },
    });
  });

async function deliver(strapi: Core.Strapi, box: Box): Promise<Outcome> {
  const packed = await strapi.db.transaction(({ trx }) => pack(trx, box.user_id));
  if (!packed) {
    await put(strapi, box, null, { attempts: 0, retry_at: null }, {});
    return 'failed';
  }
  try {
    await post(strapi, packed);
  } catch (error) {
    return fail(strapi, box, packed, error as MailError);
  }
  const sent = { state: 'sent', sent_at: new Date().toISOString() };
  await put(strapi, box, packed, { attempts: 0, retry_at: null, note: null }, sent);
  return 'sent';
}

async function post(strapi: Core.Strapi, { to, reader, letter, messageId }: Packed): Promise<void> {
  const { subject, text, html } = composeMail(reader, letter);
  await strapi
    .plugin('email')
    .service('email')
    .send({
      to,
      subject,
      text,
      html,
      messageId,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': reader },
    });
}

async function fail(
  strapi: Core.Strapi,
  box: Box,
  packed: Packed,
  { code = '', responseCode = 0, message }: MailError,
): Promise<Outcome> {
  const isUnreachable = OF_THE_SERVER.includes(code);
  const isRefused = !isUnreachable && responseCode >= 500 && responseCode < 600;
  const attempts = box.attempts + 1;
  const retry = isRefused ? null : retryAt(attempts, new Date());
  const note = message.replace(/\s+/g, ' ').slice(0, LONGEST_NOTE);
  strapi.log.warn(
    `A message to account ${box.user_id} was not sent (${retry ? `again at ${retry.toISOString()}` : 'given up'}): ${note}`,
  );
  await put(
    strapi,
    box,
    packed,
    { attempts: retry ? attempts : 0, retry_at: retry?.toISOString() ?? null, note },
    retry ? { note } : { state: 'given-up', note },
  );
  if (isUnreachable) return 'unreachable';
  return isRefused ? 'refused' : 'failed';
}

/** Gives the box back with what has come of it, unless its lease has been lost meanwhile. */
const put = async (
  strapi: Core.Strapi,
  box: Box,
  packed: Packed | null,
  ofBox: Record<string, string | number | null>,
  ofMails: Record<string, string | null>,
): Promise<void> =>
  await strapi.db.transaction(async ({ trx }) => {
    if (!(await settle(trx, 'editorial_mailboxes', box, ofBox)) || !packed) return;
    await trx('editorial_mails')
      .where({ user_id: box.user_id, message_id: packed.messageId, state: 'waiting' })
      .update(ofMails);
  });
