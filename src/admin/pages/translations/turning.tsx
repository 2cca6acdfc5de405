import { Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useIntl } from 'react-intl';

type Props = { page: number; pages: number; onTurn(page: number): void };

/** Turns the pages of a long list. */
export function Turning({ page, pages, onTurn }: Props) {
  const { formatMessage } = useIntl();
  const say = (id: string, values = {}) =>
    formatMessage({ id: `clearinghouse.translations.${id}` }, values);
  if (pages < 2) return null;
  return (
    <Flex tag="nav" aria-label={say('pages')} justifyContent="flex-end" gap={3}>
      <IconButton label={say('page-before')} disabled={page <= 1} onClick={() => onTurn(page - 1)}>
        <ChevronLeft />
      </IconButton>
      <Typography variant="pi">{say('page', { page, pages })}</Typography>
      <IconButton
        label={say('page-after')}
        disabled={page >= pages}
        onClick={() => onTurn(page + 1)}
      >
        <ChevronRight />
      </IconButton>
    </Flex>
  );
}
