import type { ReactNode } from 'react';
import { Page } from '@strapi/strapi/admin';
import { EmptyStateLayout } from '@strapi/design-system';
import type { Refusal } from '../../desk';
import { Pages } from '../../work/pages';
import type { Pagination } from '../../work/types';
import { Rows } from './parts';

type Answer<Item> = { results: Item[]; pagination: Pagination };

type Props<Item> = {
  data: Answer<Item> | undefined;
  refusal: Refusal | undefined;
  /** What is said where nothing is in the list. */
  none: string;
  onTurn(page: number): void;
  row(item: Item): ReactNode;
};

/** Shows a page of a list; says so while it is on its way, where it can't be had, and where it is empty. */
export function ShownList<Item>({ data, refusal, none, onTurn, row }: Props<Item>) {
  if (refusal) return <Page.Error content={refusal.message} />;
  if (!data) return <Page.Loading />;
  if (data.results.length === 0) return <EmptyStateLayout content={none} />;
  return (
    <>
      <Rows>{data.results.map(row)}</Rows>
      <Pages pagination={data.pagination} onTurn={onTurn} />
    </>
  );
}
