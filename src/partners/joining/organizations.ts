import type { DocumentId } from '../../content-model';
import { refusePartner } from '../refusals';

export const ORGANIZATION = 'api::organization.organization';

/** Whether an organisation exists, as a draft at least. */
export const isOrganization = async (documentId: DocumentId): Promise<boolean> =>
  (await strapi.db.query(ORGANIZATION).count({ where: { documentId } })) > 0;

/** Whether anybody may read an organisation. */
export const isPublicOrganization = async (documentId: DocumentId): Promise<boolean> =>
  (await strapi.db
    .query(ORGANIZATION)
    .count({ where: { documentId, publishedAt: { $notNull: true } } })) > 0;

/** Refuses the link of a letter about an organisation that has been deleted since. */
export async function refuseGoneOrganization(documentId: DocumentId): Promise<void> {
  if (!(await isOrganization(documentId))) refusePartner('link-does-not-work');
}
