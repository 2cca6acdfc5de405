import { z } from '@strapi/utils';

const DEFAULT_PAGE_SIZE = 25;
const LONGEST_PAGE = 100;

/** Which page of a list is asked for, in Strapi's way: `pagination[page]=2&pagination[pageSize]=50`. */
export const PAGED = z.strictObject({
  pagination: z
    .strictObject({
      page: z.coerce.number().int().min(1).default(1),
      pageSize: z.coerce.number().int().min(1).max(LONGEST_PAGE).default(DEFAULT_PAGE_SIZE),
    })
    .optional(),
});

export type Page = { page: number; pageSize: number };

/** Answers the page that is asked for, or the first one. */
export const pageOf = ({ pagination }: z.infer<typeof PAGED>): Page =>
  pagination ?? { page: 1, pageSize: DEFAULT_PAGE_SIZE };

/** Answers `meta.pagination` as Strapi shapes it. */
export const pagination = ({ page, pageSize }: Page, total: number): object => ({
  pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
});
