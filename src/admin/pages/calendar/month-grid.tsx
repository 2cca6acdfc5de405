import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { CalendarEntry } from './calendar-item';
import { type CalendarItem, todayHere } from './use-calendar';
import { type Day, dayAfterKey, type Month, moveDay, weeksOf } from './weeks';

const A_MONDAY = '2024-01-01';

const Grid = styled.table`
  width: 100%;
  table-layout: fixed;
  border-collapse: collapse;
  background: ${({ theme }) => theme.colors.neutral0};

  th {
    padding: 8px;
    text-align: left;
  }
  th,
  td {
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
  td {
    height: 96px;
    padding: 6px;
    vertical-align: top;
  }
  td:empty {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  td[aria-current='date'] {
    box-shadow: inset 0 0 0 1px ${({ theme }) => theme.colors.primary600};
  }
  td:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

type Props = {
  month: Month;
  byDay: ReadonlyMap<Day, CalendarItem[]>;
  /** The day that the keyboard is on. */
  day: Day;
  onMove(day: Day): void;
};

/**
 * A month as a grid of days in weeks from Monday. Arrow keys go from day to day, Home and End to the
 * week's ends, Page Up and Page Down to the months beside; what happens on a day is a link in it.
 */
export function MonthGrid({ month, byDay, day, onMove }: Props) {
  const { formatDate, formatMessage } = useIntl();
  const grid = useRef<HTMLTableElement>(null);
  const isMoving = useRef(false);

  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day, month]);

  const follow = (event: KeyboardEvent<HTMLTableCellElement>, from: Day) => {
    const next = event.target === event.currentTarget ? dayAfterKey(event.key, from) : null;
    if (next === null) return;
    event.preventDefault();
    isMoving.current = true;
    onMove(next);
  };

  const weekdays = Array.from({ length: 7 }, (_, index) => moveDay(A_MONDAY, index));
  const named = (date: Day, options: Intl.DateTimeFormatOptions) =>
    formatDate(date, { ...options, timeZone: 'UTC' });

  return (
    <Grid
      ref={grid}
      role="grid"
      aria-label={named(`${month}-01`, { month: 'long', year: 'numeric' })}
    >
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" abbr={named(weekday, { weekday: 'long' })}>
              <Typography variant="sigma" textColor="neutral600">
                {named(weekday, { weekday: 'short' })}
              </Typography>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((date) => date !== null)}>
            {week.map((date, index) =>
              date === null ? (
                <td key={index} />
              ) : (
                <td
                  key={date}
                  data-day={date}
                  tabIndex={date === day ? 0 : -1}
                  aria-current={date === todayHere() ? 'date' : undefined}
                  aria-label={formatMessage(
                    { id: 'clearinghouse.schedule.calendar.day' },
                    {
                      date: named(date, { dateStyle: 'full' }),
                      count: byDay.get(date)?.length ?? 0,
                    },
                  )}
                  onKeyDown={(event) => follow(event, date)}
                >
                  <Typography variant="pi" textColor="neutral600" aria-hidden>
                    {Number(date.slice(8))}
                  </Typography>
                  <Flex direction="column" alignItems="stretch" gap={1} paddingTop={1}>
                    {byDay.get(date)?.map((item) => (
                      <CalendarEntry key={item.id} item={item} />
                    ))}
                  </Flex>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </Grid>
  );
}
