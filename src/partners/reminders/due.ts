import type { DocumentId, Locale } from '../../content-model';
import type { Transaction } from '../../editorial';

const RESOURCE = 'api::resource.resource';
const DAY = 24 * 60 * 60 * 1000;

/** Stages in which a text waits for its owner. */
const OWNERS_TURN = ['draft', 'changes-requested'];

/** Something that an organisation is to be reminded of. */
export type Due = {
  kind: 'draft' | 'verification';
  organization: DocumentId;
  documentId: DocumentId;
  /** The language of the draft; of a record, its source language. */
  locale: Locale;
  title: string;
  /** `2026-11-30`: when a record is due for verification; since when a draft has been lying. */
  day: string;
};

type Found = {
  documentId: DocumentId;
  locale: Locale;
  title: string;
  sourceLanguage: Locale;
  updatedAt: string | Date;
  reviewDueOn: string | null;
  leadOrganization: { documentId: DocumentId };
};

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 'YYYY-MM-DD'.length);

/** Answers the organisations for which people contribute. */
async function partnerOrganizations(trx: Transaction): Promise<DocumentId[]> {
  const rows: { organization: DocumentId }[] =
    await trx('partner_members').distinct('organization');
  return rows.map(({ organization }) => organization);
}

const findDrafts = (organizations: DocumentId[], where: object, by: object): Promise<Found[]> =>
  strapi.db.query(RESOURCE).findMany({
    where: {
      publishedAt: { $null: true },
      leadOrganization: { documentId: { $in: organizations } },
      ...where,
    },
    select: ['documentId', 'locale', 'title', 'sourceLanguage', 'updatedAt', 'reviewDueOn'],
    populate: { leadOrganization: { select: ['documentId'] } },
    orderBy: by,
  });

const dueFrom = (kind: Due['kind'], found: Found, day: string): Due => ({
  kind,
  organization: found.leadOrganization.documentId,
  documentId: found.documentId,
  locale: found.locale,
  title: found.title,
  day,
});

/** Reads the drafts of partners that nobody has changed for so many days, the longest first. */
export async function readLyingDrafts(trx: Transaction, days: number, now: Date): Promise<Due[]> {
  const before = new Date(now.getTime() - days * DAY);
  const found = await findDrafts(
    await partnerOrganizations(trx),
    { stage: { $in: OWNERS_TURN }, updatedAt: { $lt: before } },
    { updatedAt: 'asc' },
  );
  return found.map((one) => dueFrom('draft', one, dayOf(new Date(one.updatedAt))));
}

/** Reads the published records of partners that are due for verification within so many days. */
export async function readVerifications(trx: Transaction, days: number, now: Date): Promise<Due[]> {
  const last = dayOf(new Date(now.getTime() + days * DAY));
  const found = await findDrafts(
    await partnerOrganizations(trx),
    { reviewDueOn: { $notNull: true, $lte: last } },
    { reviewDueOn: 'asc' },
  );
  const sources = found.filter(({ locale, sourceLanguage }) => locale === sourceLanguage);
  const isPublic = await publicAmong(sources.map(({ documentId }) => documentId));
  return sources
    .filter(({ documentId }) => isPublic.has(documentId))
    .map((one) => dueFrom('verification', one, String(one.reviewDueOn)));
}

async function publicAmong(documentIds: DocumentId[]): Promise<Set<DocumentId>> {
  const rows: { documentId: DocumentId }[] = await strapi.db.query(RESOURCE).findMany({
    where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true } },
    select: ['documentId'],
  });
  return new Set(rows.map(({ documentId }) => documentId));
}
