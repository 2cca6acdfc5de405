import { Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { Pagination } from './types';

/** Leads from one page of a list to the next; nothing where there is one page only. */
export function Pages({
  pagination: { page, pageCount, total },
  onTurn,
}: {
  pagination: Pagination;
  onTurn(page: number): void;
}) {
  const { formatMessage } = useIntl();
  if (pageCount < 2) return null;
  return (
    <Flex
      tag="nav"
      justifyContent="center"
      gap={3}
      aria-label={formatMessage({ id: 'clearinghouse.home.pages' })}
    >
      <IconButton
        label={formatMessage({ id: 'clearinghouse.home.pages.previous' })}
        disabled={page < 2}
        onClick={() => onTurn(page - 1)}
      >
        <ChevronLeft />
      </IconButton>
      <Typography textColor="neutral600">
        {formatMessage({ id: 'clearinghouse.home.pages.which' }, { page, pageCount, total })}
      </Typography>
      <IconButton
        label={formatMessage({ id: 'clearinghouse.home.pages.next' })}
        disabled={page >= pageCount}
        onClick={() => onTurn(page + 1)}
      >
        <ChevronRight />
      </IconButton>
    </Flex>
  );
}
