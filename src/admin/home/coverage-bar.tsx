import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Coverage } from '../work/types';

type Colour =
  | 'success600'
  | 'success500'
  | 'warning500'
  | 'secondary500'
  | 'primary200'
  | 'neutral200';

/** What a record can be in a language, in the order of the bar. */
export const SHARES: { state: string; colour: Colour }[] = [
  { state: 'source', colour: 'success600' },
  { state: 'published', colour: 'success500' },
  { state: 'outdated', colour: 'warning500' },
  { state: 'in-review', colour: 'secondary500' },
  { state: 'in-progress', colour: 'primary200' },
  { state: 'missing', colour: 'neutral200' },
];

/** Shows how far all records are in one language, as a bar of shares that is also read out. */
export function CoverageBar({ coverage: { locale, total, counts } }: { coverage: Coverage }) {
  const { formatMessage, formatDisplayName, formatNumber } = useIntl();
  const language = formatDisplayName(locale, { type: 'language' }) ?? locale;
  const shares = SHARES.map((share) => ({ ...share, count: counts[share.state] ?? 0 })).filter(
    ({ count }) => count > 0,
  );
  const done = (counts.source ?? 0) + (counts.published ?? 0);
  const spoken = shares.map(({ state, count }) =>
    formatMessage({ id: `clearinghouse.home.coverage.${state}` }, { count }),
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Flex justifyContent="space-between" gap={2}>
        <Typography fontWeight="semiBold">{capitalised(language)}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(
            { id: 'clearinghouse.home.coverage.done' },
            {
              done: formatNumber(done),
              total: formatNumber(total),
              share: formatNumber(total > 0 ? done / total : 0, { style: 'percent' }),
            },
          )}
        </Typography>
      </Flex>
      <Flex
        role="img"
        aria-label={`${language}: ${spoken.join(', ')}`}
        height="1.2rem"
        hasRadius
        overflow="hidden"
        background="neutral100"
        gap="1px"
      >
        {shares.map(({ state, colour, count }) => (
          <Box
            key={state}
            height="100%"
            background={colour}
            style={{ flexGrow: count, flexBasis: 0, minWidth: '3px' }}
          />
        ))}
      </Flex>
    </Flex>
  );
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
