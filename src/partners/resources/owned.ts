import { errors } from '@strapi/utils';
import type { DocumentId } from '../../content-model';
import { leadOf, readRows, type Row } from '../../editorial';
import type { Acting } from '../acting';
import { ORGANIZATION, RESOURCE } from './contributed';

/** What identifies a document; a database is not asked about anything else. */
const DOCUMENT_ID = /^[\w-]{1,64}$/;

/** Throws a 404 for what cannot identify a document at all. */
export function refuseNoId(documentId: DocumentId): void {
  if (!DOCUMENT_ID.test(documentId)) throw new errors.NotFoundError();
}

type Lead = Pick<Acting, 'organization'>;

const ledBy = ({ organization }: Lead) => ({
  publishedAt: { $null: true },
  leadOrganization: { documentId: organization },
});

/**
 * Reads the rows of a resource that the acting organisation leads, in all its drafts. Throws a 404 for
 * everything else: for another organisation's exactly as for an id that nothing has, after one and the
 * same question to the database.
 */
export async function ownedResource(acting: Lead, documentId: DocumentId): Promise<Row[]> {
  refuseNoId(documentId);
  const own = await strapi.db
    .query(RESOURCE)
    .findOne({ where: { documentId, ...ledBy(acting) }, select: ['id'] });
  const rows = own ? await readRows(RESOURCE, documentId) : [];
  const isOwn =
    rows.length > 0 &&
    rows
      .filter(({ isPublished }) => !isPublished)
      .every(({ content }) => leadOf(RESOURCE, documentId, content).includes(acting.organization));
  if (!isOwn) throw new errors.NotFoundError();
  return rows;
}

/** Reads which resources the acting organisation leads. */
export async function ownedIds(acting: Lead): Promise<DocumentId[]> {
  const rows: { documentId: DocumentId }[] = await strapi.db
    .query(RESOURCE)
    .findMany({ where: ledBy(acting), select: ['documentId'] });
  return [...new Set(rows.map(({ documentId }) => documentId))];
}

/** Reads the rows of the acting organisation's own profile. Throws a 404 where it is gone. */
export async function ownOrganization({ organization }: Lead): Promise<Row[]> {
  const rows = await readRows(ORGANIZATION, organization);
  if (rows.length === 0) throw new errors.NotFoundError();
  return rows;
}
