import { Link } from 'react-router-dom';
import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { CalendarItem } from './use-calendar';

const COLOURS = {
  publish: 'success',
  unpublish: 'warning',
  due: 'primary',
  verification: 'secondary',
} as const;

type Colour = (typeof COLOURS)[CalendarItem['kind']] | 'danger';

const Entry = styled(Link)<{ $colour: Colour }>`
  display: block;
  padding: 2px 6px;
  border-left: 3px solid ${({ theme, $colour }) => theme.colors[`${$colour}600`]};
  border-radius: 2px;
  background: ${({ theme, $colour }) => theme.colors[`${$colour}100`]};
  color: ${({ theme }) => theme.colors.neutral800};
  text-decoration: none;
  overflow-wrap: anywhere;
  &:hover {
    text-decoration: underline;
  }
`;

const pathOf = ({ uid, documentId, locale }: CalendarItem) => ({
  pathname: `/content-manager/collection-types/${uid}/${documentId}`,
  search: `?plugins[i18n][locale]=${locale}`,
});

/** One thing of a day, as a link to the language of the record that it is about. */
export function CalendarEntry({ item }: { item: CalendarItem }) {
  const { formatMessage, formatTime } = useIntl();
  const { kind, at, scheduled, locale, title } = item;
  const state = scheduled?.state ?? 'waiting';
  const text = (part: string) => formatMessage({ id: `clearinghouse.schedule.calendar.${part}` });
  return (
    <Entry to={pathOf(item)} $colour={state === 'failed' ? 'danger' : COLOURS[kind]}>
      <Typography variant="pi" tag="span" fontWeight="semiBold">
        {at && `${formatTime(at, { timeStyle: 'short' })} `}
        {text(state === 'waiting' ? kind : `${kind}.${state}`)}
      </Typography>
      <Typography variant="pi" tag="span" display="block">
        {title} <abbr>{locale.toUpperCase()}</abbr>
      </Typography>
    </Entry>
  );
}
