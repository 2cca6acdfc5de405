import type { DocumentId, Locale } from '../content-model';
import { draftIn, readRows, sourceOf } from './rows';
import { documentsOf, type Entry } from './writes';

/** The type of organisations, which publication and use have rules for. */
export const ORGANIZATION = 'api::organization.organization';

/**
 * Makes the drafts that organisations lack in a language, with the name and the acronym of their
 * source language, so that a record can name them there; publication asks for them to be published.
 */
export async function ensureOrganizationsIn(
  locale: Locale,
  documentIds: DocumentId[],
): Promise<void> {
  if (documentIds.length === 0) return;
  const present: Entry[] = await strapi.db.query(ORGANIZATION).findMany({
    where: { documentId: { $in: documentIds }, locale, publishedAt: { $null: true } },
    select: ['documentId'],
  });
  const absent = new Set(documentIds);
  for (const { documentId } of present) absent.delete(documentId);

  for (const documentId of [...absent].sort()) {
    const rows = await readRows(ORGANIZATION, documentId);
    if (rows.length === 0 || draftIn(rows, locale)) continue;
    const { name, acronym } = sourceOf(ORGANIZATION, rows).content;
    await documentsOf(ORGANIZATION).update({ documentId, locale, data: { name, acronym } });
  }
}
