import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Coverage } from '../work/types';
import { CoverageBar, SHARES } from './coverage-bar';
import { OverviewOf } from './overview';

/** How far the records are in each language. */
export const CoverageWidget = () => (
  <OverviewOf>
    {({ coverage }) =>
      coverage.some(({ total }) => total > 0) && (
        <Flex direction="column" alignItems="stretch" gap={5}>
          {coverage.map((one) => (
            <CoverageBar key={one.locale} coverage={one} />
          ))}
          <Legend coverage={coverage} />
        </Flex>
      )
    }
  </OverviewOf>
);

/** Names the colours that appear. */
function Legend({ coverage }: { coverage: Coverage[] }) {
  const { formatMessage } = useIntl();
  const present = SHARES.filter(({ state }) =>
    coverage.some(({ counts }) => (counts[state] ?? 0) > 0),
  );
  return (
    <Flex wrap="wrap" gap={3} aria-hidden>
      {present.map(({ state, colour }) => (
        <Flex key={state} gap={1}>
          <Box width="1rem" height="1rem" hasRadius background={colour} />
          <Typography variant="pi" textColor="neutral600">
            {formatMessage({ id: `clearinghouse.home.coverage.${state}.name` })}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}
