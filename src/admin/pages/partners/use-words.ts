import { useIntl } from 'react-intl';

type Values = Record<string, string | number>;

/** Answers what the pages about partners say, by their keys. */
export function useWords(): (key: string, values?: Values) => string {
  const { formatMessage } = useIntl();
  return (key, values) => formatMessage({ id: `clearinghouse.partners.${key}` }, values);
}
