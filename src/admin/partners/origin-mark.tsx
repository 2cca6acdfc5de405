import { Badge, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Origin } from './types';

/** Says which partner organisation has submitted a text, and where it waits. */
export function OriginMark({ origin: { name, queue } }: { origin: Origin }) {
  const { formatMessage } = useIntl();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography variant="pi" fontWeight="bold" tag="p" style={{ overflowWrap: 'anywhere' }}>
        {formatMessage({ id: 'clearinghouse.partners.submittedBy' }, { name })}
      </Typography>
      {queue && (
        <Badge variant={queue === 'triage' ? 'warning' : 'neutral'}>
          {formatMessage({ id: `clearinghouse.partners.queue.${queue}` })}
        </Badge>
      )}
    </Flex>
  );
}
