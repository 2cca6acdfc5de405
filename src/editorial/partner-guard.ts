import { errors } from '@strapi/utils';
import type { DocumentId, Uid } from '../content-model';
import { presentPartner } from './changes';
import { leadOf } from './lead';
import { ORGANIZATION } from './organizations-in';
import { refuse } from './refusals';
import { draftsOf, readRows } from './rows';
import type { Write, WriteAction } from './writes';

const RESOURCE: Uid = 'api::resource.resource';

/** What a partner may do with rows: drafts only, and no organisation comes or goes by it. */
const OPEN: Partial<Record<Uid, readonly WriteAction[]>> = {
  [RESOURCE]: ['create', 'update', 'delete', 'discardDraft'],
  [ORGANIZATION]: ['update', 'discardDraft'],
};

/**
 * Refuses a write of somebody who acts for a partner organisation, unless it is of a draft that this
 * organisation leads. What another one leads is not there for it: a 404.
 */
export async function guardPartnersWrite({ uid, action, params }: Write): Promise<void> {
  const partner = presentPartner();
  if (!partner) return;
  if (!OPEN[uid]?.includes(action)) throw new errors.NotFoundError();
  if (params.status === 'published') refuse('partners-never-publish');
  if (params.documentId && action !== 'create') {
    await refuseForeign(uid, params.documentId, partner.organization);
  }
}

/** Refuses what a partner's write has made of a document, where its organisation no longer leads it. */
export async function guardPartnersResult(uid: Uid, documentId: DocumentId): Promise<void> {
  const partner = presentPartner();
  if (!partner) return;
  const drafts = draftsOf(await readRows(uid, documentId));
  const isOwn = drafts.every(({ content }) => {
    const lead = leadOf(uid, documentId, content);
    return lead.length === 1 && lead[0] === partner.organization;
  });
  if (!isOwn) refuse('partners-lead-what-they-write');
}

async function refuseForeign(
  uid: Uid,
  documentId: DocumentId,
  organization: DocumentId,
): Promise<void> {
  const rows = await readRows(uid, documentId);
  const isOwn =
    rows.length > 0 &&
    draftsOf(rows).every(({ content }) => leadOf(uid, documentId, content).includes(organization));
  if (!isOwn) throw new errors.NotFoundError();
}
