import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { type Scheduled, useTellDesk } from '../desk';
import type { Edited } from './edited-document';

type Props = { item: Scheduled; edited: Edited; maySchedule: boolean; onMove(): void };

/** One thing that is scheduled: when, by whom, what is in its way or why it failed. */
export function ScheduledItem({ item, edited, maySchedule, onMove }: Props) {
  const { formatMessage, formatDate } = useIntl();
  const { tell, isLoading } = useTellDesk();
  const { id, action, at, timeZone, by, state, blocked, reason } = item;
  const isWaiting = state === 'waiting';
  const when = formatDate(at, { dateStyle: 'long', timeStyle: 'short', timeZone });
  const obstacle = isWaiting ? blocked?.message : reason?.message;
  const text = (part: string, values = {}) =>
    formatMessage({ id: `clearinghouse.schedule.${part}` }, values);
  const cancel = () => tell({ method: 'DELETE', path: `/schedules/${id}`, changes: edited });

  return (
    <Box tag="li" padding={3} background="neutral100" hasRadius>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Typography fontWeight="semiBold">{text(`item.${action}`)}</Typography>
        <Typography variant="pi" tag="p">
          {text('item.when', { when, timeZone })}
        </Typography>
        {by?.name && (
          <Typography variant="pi" tag="p" textColor="neutral600">
            {text('item.by', { name: by.name })}
          </Typography>
        )}
        {obstacle && (
          <Typography variant="pi" tag="p" textColor="danger700">
            {text(isWaiting ? 'item.blocked' : 'item.failed', { message: obstacle })}
          </Typography>
        )}
        {isWaiting && maySchedule && (
          <Flex gap={2} paddingTop={1} wrap="wrap">
            <Button size="S" variant="tertiary" onClick={onMove}>
              {text('move')}
            </Button>
            <Button size="S" variant="danger-light" loading={isLoading} onClick={cancel}>
              {text('cancel')}
            </Button>
          </Flex>
        )}
      </Flex>
    </Box>
  );
}
