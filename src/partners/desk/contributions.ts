import { type DocumentId, schemaOf } from '../../content-model';
import type { Transaction } from '../../editorial';

/** How many records an organisation leads, by where they stand. */
export type Contributions = { drafts: number; inReview: number; published: number };

const RESOURCE = 'api::resource.resource';
const ORGANIZATION = 'api::organization.organization';

type JoinTable = {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
};

type Row = { organization: DocumentId } & Record<keyof Contributions, number | string>;

const NONE: Contributions = { drafts: 0, inReview: 0, published: 0 };

/** Where Strapi keeps which resource names which organisation as its lead. */
function leads(): JoinTable {
  const { attributes } = strapi.db.metadata.get(RESOURCE);
  return (attributes.leadOrganization as unknown as { joinTable: JoinTable }).joinTable;
}

const documentsWhere = (condition: string): string =>
  `count(distinct case when ${condition} then r.document_id end)`;

/** Counts the records that organisations lead; a record in several languages counts once. */
export async function countContributions(
  trx: Transaction,
  organizations: DocumentId[],
): Promise<(organization: DocumentId) => Contributions> {
  const { name, joinColumn, inverseJoinColumn } = leads();
  const rows: Row[] = await trx(`${schemaOf(RESOURCE).collectionName} as r`)
    .join(`${name} as l`, `l.${joinColumn.name}`, 'r.id')
    .join(`${schemaOf(ORGANIZATION).collectionName} as o`, 'o.id', `l.${inverseJoinColumn.name}`)
    .whereIn('o.document_id', organizations)
    .groupBy('o.document_id')
    .select('o.document_id as organization')
    .select(
      trx.raw(
        `${documentsWhere("r.published_at is null and r.stage in ('draft', 'changes-requested')")} as "drafts"`,
      ),
      trx.raw(
        `${documentsWhere("r.published_at is null and r.stage = 'in-review'")} as "inReview"`,
      ),
      trx.raw(`${documentsWhere('r.published_at is not null')} as "published"`),
    );
  const counted = new Map(
    rows.map(({ organization, drafts, inReview, published }) => [
      organization,
      { drafts: Number(drafts), inReview: Number(inReview), published: Number(published) },
    ]),
  );
  return (organization) => counted.get(organization) ?? NONE;
}
