import { errors } from '@strapi/utils';
import { type DocumentId, type Locale, schemaOf } from '../../content-model';
import { record } from '../audit/record';
import { presentActor } from '../changes';
import type { Transaction } from '../desk';
import { refuse } from '../refusals';
import { publishedOf, readRows, sourceOf } from '../rows';
import { dayAt } from '../schedule/local-time';
import { type Settings, settingsOf } from '../settings';
import { carryToPublished } from '../shared-facts';
import { lock } from '../write-lock';
import { documentsOf } from '../writes';
import { VERIFIED } from './due-records';
import { monthsAfter, monthsFor, readIntervals } from './interval';

/** When a resource was last looked at, and when it is to be looked at again. */
export type Verification = { lastVerifiedOn: string; reviewDueOn: string };

/** Answers the day that it is for the editorial team. */
export const todayFor = ({ timeZone }: Settings, now: Date): string => dayAt(now, timeZone);

/**
 * Says of a resource that what it says is still right today: in the source language's draft, in the
 * other drafts, and in every published language. Nothing that waits in a draft is published by it.
 * `reviewDueOn` is when to look again, by default after the interval of the resource's type.
 */
export async function verify(
  documentId: DocumentId,
  reviewDueOn: string | undefined,
  now: Date,
): Promise<Verification> {
  return await strapi.db.transaction(async ({ trx }) => {
    await lock(documentId);
    const rows = await readRows(VERIFIED, documentId);
    if (rows.length === 0) throw new errors.NotFoundError();
    const source = sourceOf(VERIFIED, rows);

    const settings = settingsOf(strapi);
    const today = todayFor(settings, now);
    const facts = {
      lastVerifiedOn: today,
      reviewDueOn: reviewDueOn ?? nextReview(settings, source.content.type, today),
    };
    if (facts.reviewDueOn <= today) refuse('next-review-must-come', facts);

    await documentsOf(VERIFIED).update({ documentId, locale: source.locale, data: facts });
    await keepingMoments(trx, documentId, async () => {
      for (const { locale, content } of publishedOf(rows)) {
        await carryToPublished(VERIFIED, documentId, locale, { ...content, ...facts });
      }
    });
    await tell(trx, documentId, facts);
    return facts;
  });
}

/** Verifying publishes nothing new: what is public stays published since when it was. */
async function keepingMoments(
  trx: Transaction,
  documentId: DocumentId,
  work: () => Promise<void>,
): Promise<void> {
  const published = () =>
    trx(schemaOf(VERIFIED).collectionName)
      .where({ document_id: documentId })
      .whereNotNull('published_at');
  const moments: { locale: Locale; published_at: unknown }[] = await published().select(
    'locale',
    'published_at',
  );
  await work();
  for (const { locale, published_at } of moments) {
    await published().andWhere({ locale }).update({ published_at });
  }
}

function nextReview(settings: Settings, type: unknown, today: string): string {
  const intervals = readIntervals(settings.verifyEveryMonths, settings.verifyEveryByType);
  return monthsAfter(today, monthsFor(intervals, type));
}

const tell = (trx: Transaction, documentId: DocumentId, details: Verification): Promise<void> =>
  record(trx, {
    actor: presentActor(),
    action: 'entry.verify',
    object: { type: VERIFIED, id: documentId },
    details,
  });
