import type { Core } from '@strapi/strapi';
import type { ComponentUid, Uid } from '../../content-model';

/** Where a relation is kept: the table, the column of who names, and that of who is named. */
export type LinkTable = { name: string; source: string; target: string; order: string | null };

type JoinTable = {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  orderColumnName?: string;
};

type Metadata = {
  tableName: string;
  attributes: Record<string, { columnName?: string; joinTable?: JoinTable }>;
};

const metadataOf = (strapi: Core.Strapi, uid: string): Metadata =>
  strapi.db.metadata.get(uid) as unknown as Metadata;

/** Answers the table of a content type or a component. */
export const tableOf = (strapi: Core.Strapi, uid: Uid | ComponentUid): string =>
  metadataOf(strapi, uid).tableName;

/** Answers the column of a scalar attribute. */
export const columnOf = (strapi: Core.Strapi, uid: Uid | ComponentUid, attribute: string): string =>
  metadataOf(strapi, uid).attributes[attribute].columnName ?? attribute;

/** Answers where the relation of an attribute is kept. */
export function linkTableOf(strapi: Core.Strapi, uid: Uid, attribute: string): LinkTable {
  const { joinTable } = metadataOf(strapi, uid).attributes[attribute];
  if (!joinTable) throw new Error(`${uid} keeps no relation in "${attribute}".`);
  return {
    name: joinTable.name,
    source: joinTable.joinColumn.name,
    target: joinTable.inverseJoinColumn.name,
    order: joinTable.orderColumnName ?? null,
  };
}

/** Answers the table that says which components a content type's rows have. */
export const componentLinksOf = (strapi: Core.Strapi, uid: Uid, attribute: string): string => {
  const { joinTable } = metadataOf(strapi, uid).attributes[attribute];
  if (!joinTable) throw new Error(`${uid} keeps no components in "${attribute}".`);
  return joinTable.name;
};

/** Answers the table that says which rows show a file. */
export const fileLinksOf = (strapi: Core.Strapi): string =>
  metadataOf(strapi, 'plugin::upload.file').attributes.related.joinTable?.name ??
  'files_related_mph';
