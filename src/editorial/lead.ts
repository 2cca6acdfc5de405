import type { DocumentId, Uid } from '../content-model';
import { type Content, namedBy } from './content';
import { ORGANIZATION } from './organizations-in';

/** Answers the organisations that lead what a content says; an organisation leads itself. */
export function leadOf(uid: Uid, documentId: DocumentId, content: Content): DocumentId[] {
  if (uid === ORGANIZATION) return [documentId];
  return 'leadOrganization' in content
    ? namedBy(uid, { leadOrganization: content.leadOrganization }, ORGANIZATION)
    : [];
}
