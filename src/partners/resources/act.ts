import type { Context } from 'koa';
import type { Locale } from '../../content-model';
import {
  type Entrance,
  perform,
  publishedIn,
  readPartnersStanding,
  type Row,
  type Transaction,
  verify,
} from '../../editorial';
import { useQuota } from '../limits/quota';
import type { Answer } from '../partner-route';
import { refusePartner } from '../refusals';
import { entranceFor } from '../trust/entrance';
import { trustOf } from '../trust/read';
import { languageIn, type Own } from './contributed';
import { answeringOnce } from './idempotency';
import { draftOrRefuse, type Place, presentRecord } from './present';
import { refuseOtherVersionIfNamed } from './version';
import { openOwn } from './write-record';

/** What may be asked of one language of an own record. */
export type Action = {
  own: Own;
  context: Context;
  locale: Locale | undefined;
};

type Opened = { trx: Transaction; place: Place; rows: Row[] };

/** What stands against submitting a text: what it needs to be a record at all. */
const BLOCKING = 'field-missing';

/**
 * Sends a text into the editorial workflow, where the trust in whoever acts lets it enter. Throws a 409
 * where it lacks what every record has; other problems are for the review.
 */
export async function submit(action: Action): Promise<Answer> {
  const entrance = await entranceFor(await trustOf(action.own.acting));
  return acting(action, (opened) => submitIn(opened, action.own, entrance));
}

/** Submits a text in a transaction that has opened it. */
export async function submitIn(
  { trx, place, rows }: Opened,
  { acting: { organization } }: Own,
  entrance: Entrance,
): Promise<void> {
  const standing = await readPartnersStanding(trx, place, rows);
  const missing = standing?.problems.filter(({ code }) => code === BLOCKING) ?? [];
  if (missing.length > 0) {
    refusePartner('not-complete', { problems: missing.map(({ message }) => message) });
  }
  await useQuota(trx, organization, 'submissions', 1);
  await perform(place, { name: 'submit', entrance });
}

/** Takes a text back out of review. */
export const recall = (action: Action): Promise<Answer> =>
  acting(action, ({ place }) => perform(place, { name: 'recall' }));

/** Drops a correction that waits: the draft says again what is published. */
export const discard = (action: Action): Promise<Answer> =>
  acting(action, async ({ place: { uid, documentId, locale }, rows }) => {
    if (!publishedIn(rows, locale)) refusePartner('nothing-public');
    await strapi.documents(uid).discardDraft({ documentId, locale });
  });

/** Says that a published resource is still right today, until `reviewDueOn` (`YYYY-MM-DD`). */
export const verifyOwn = (action: Action, reviewDueOn: string | undefined): Promise<Answer> =>
  acting(action, async ({ place: { documentId }, rows }) => {
    if (!rows.some(({ isPublished }) => isPublished)) refusePartner('nothing-public');
    await verify(documentId, reviewDueOn, new Date());
  });

/** Does something to one language of an own record, and answers the record as it then is. */
const acting = (
  { own, context, locale: asked }: Action,
  work: (opened: Opened) => Promise<void>,
): Promise<Answer> =>
  answeringOnce(async (trx) => {
    const rows = await openOwn(own);
    const { uid, documentId } = own;
    const locale = languageIn(uid, rows, asked);
    refuseOtherVersionIfNamed(context, draftOrRefuse(rows, locale), locale);
    const place = { uid, documentId, locale };
    await work({ trx, place, rows });
    return presentRecord(trx, place);
  });
