import { useIntl } from 'react-intl';
import type { Version } from './history-types';

/** Answers how versions are spoken of: when they were made, by whom and how, in one line. */
export function useVersionWords() {
  const { formatMessage, formatDate } = useIntl();
  const text = (key: string, values = {}) =>
    formatMessage({ id: `clearinghouse.history.${key}` }, values);
  return {
    text,
    momentOf: (at: string) => formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }),
    doneBy: ({ by, action, restoredFrom }: Version) =>
      by
        ? text('done', { action, name: by.name, number: restoredFrom ?? 0 })
        : text('done.earlier'),
  };
}
