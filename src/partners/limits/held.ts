import type { DocumentId } from '../../content-model';
import type { Transaction } from '../../editorial';
import type { QuotaKind } from './allowances';

type Counter = (trx: Transaction, organization: DocumentId) => Promise<number>;

/** What an organisation holds is counted where it is kept, so that what is deleted is free again. */
export const HELD: Record<Exclude<QuotaKind, 'submissions'>, Counter> = {
  drafts: countOpenDrafts,
  'files-bytes': async (trx, organization) => {
    const [{ bytes }] = await trx('partner_files').where({ organization }).sum({ bytes: 'bytes' });
    return Number(bytes ?? 0);
  },
  webhooks: async (trx, organization) => {
    const [{ webhooks }] = await trx('partner_webhooks')
      .where({ organization })
      .count({ webhooks: '*' });
    return Number(webhooks);
  },
};

const RESOURCE = 'api::resource.resource';
const ORGANIZATION = 'api::organization.organization';

type JoinTable = {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
};

/** Counts the resources that an organisation leads and of which nothing is published. */
async function countOpenDrafts(trx: Transaction, organization: DocumentId): Promise<number> {
  const { tableName: resources, attributes } = strapi.db.metadata.get(RESOURCE);
  const { tableName: organizations } = strapi.db.metadata.get(ORGANIZATION);
  const { joinTable } = attributes.leadOrganization as unknown as { joinTable: JoinTable };
  const { name: links, joinColumn, inverseJoinColumn } = joinTable;
  const [{ drafts }] = await trx({ draft: resources })
    .join({ link: links }, `link.${joinColumn.name}`, 'draft.id')
    .join({ lead: organizations }, 'lead.id', `link.${inverseJoinColumn.name}`)
    .where('lead.document_id', organization)
    .whereNull('draft.published_at')
    .whereNotExists(
      trx({ other: resources })
        .select('other.id')
        .whereRaw('other.document_id = draft.document_id')
        .whereNotNull('other.published_at'),
    )
    .countDistinct({ drafts: 'draft.document_id' });
  return Number(drafts);
}
