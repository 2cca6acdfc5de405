import { useIsMobile, useQueryParams } from '@strapi/strapi/admin';
import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowLeft, ArrowRight } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { MonthGrid } from './month-grid';
import { MonthList } from './month-list';
import { todayHere, useCalendar } from './use-calendar';
import { type Day, moveMonth, sameDayIn } from './weeks';

const DAY = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** One month, and the way to others; the day that the keyboard is on is part of the address. */
export function MonthView() {
  const { formatMessage, formatDate } = useIntl();
  const isMobile = useIsMobile();
  const [{ query }, setQuery] = useQueryParams<{ day?: Day }>();
  const day = query.day && DAY.test(query.day) ? query.day : todayHere();
  const month = day.slice(0, 7);
  const { byDay } = useCalendar(month);
  const open = (next: Day) => setQuery({ day: next }, 'push', true);
  const turn = (months: number) => open(sameDayIn(moveMonth(month, months), day));
  const text = (part: string) => formatMessage({ id: `clearinghouse.schedule.calendar.${part}` });

  return (
    <Box paddingTop={4}>
      <Flex justifyContent="space-between" gap={2} paddingBottom={4} wrap="wrap">
        <Typography variant="beta" tag="h2" aria-live="polite" textTransform="capitalize">
          {formatDate(`${month}-01`, { month: 'long', year: 'numeric', timeZone: 'UTC' })}
        </Typography>
        <Flex gap={2}>
          <IconButton label={text('previous')} onClick={() => turn(-1)}>
            <ArrowLeft />
          </IconButton>
          <Button variant="tertiary" onClick={() => open(todayHere())}>
            {text('today')}
          </Button>
          <IconButton label={text('next')} onClick={() => turn(1)}>
            <ArrowRight />
          </IconButton>
        </Flex>
      </Flex>
      {isMobile ? (
        <MonthList byDay={byDay} />
      ) : (
        <MonthGrid month={month} byDay={byDay} day={day} onMove={open} />
      )}
    </Box>
  );
}
