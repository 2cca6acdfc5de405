import type { DocumentId } from '../../content-model';
import type { Acting } from '../acting';
import { type Own, ORGANIZATION, RESOURCE } from './contributed';
import { ownedResource, ownOrganization, refuseNoId } from './owned';

/** A resource of the acting organisation. Throws a 404 for what identifies nothing. */
export function resourceOf(acting: Acting, documentId: DocumentId): Own {
  refuseNoId(documentId);
  return { uid: RESOURCE, acting, documentId, readRows: () => ownedResource(acting, documentId) };
}

/** The profile of the acting organisation. */
export const profileOf = (acting: Acting): Own => ({
  uid: ORGANIZATION,
  acting,
  documentId: acting.organization,
  readRows: () => ownOrganization(acting),
});
