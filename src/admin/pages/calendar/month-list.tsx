import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { CalendarEntry } from './calendar-item';
import type { CalendarItem } from './use-calendar';
import type { Day } from './weeks';

/** A month on a narrow screen: the days on which something happens, one under the other. */
export function MonthList({ byDay }: { byDay: ReadonlyMap<Day, CalendarItem[]> }) {
  const { formatDate, formatMessage } = useIntl();
  if (byDay.size === 0) {
    return (
      <Typography>{formatMessage({ id: 'clearinghouse.schedule.calendar.empty' })}</Typography>
    );
  }
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
      {[...byDay].map(([day, items]) => (
        <Box key={day} tag="li" background="neutral0" padding={4} hasRadius shadow="tableShadow">
          <Typography variant="delta" tag="h2">
            {formatDate(day, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })}
          </Typography>
          <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
            {items.map((item) => (
              <CalendarEntry key={item.id} item={item} />
            ))}
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}
