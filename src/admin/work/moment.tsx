import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

/** Shows when something happened or will: a day and, where it matters, a time. */
export function Moment({ at, timeZone }: { at: string; timeZone?: string }) {
  const { formatDate } = useIntl();
  return (
    <Typography
      tag="time"
      variant="pi"
      textColor="neutral600"
      style={{ whiteSpace: 'nowrap' }}
      {...{ dateTime: at }}
    >
      {formatDate(at, {
        day: 'numeric',
        month: 'short',
        ...(timeZone ? { hour: 'numeric', minute: '2-digit', timeZone } : { year: 'numeric' }),
      })}
    </Typography>
  );
}
