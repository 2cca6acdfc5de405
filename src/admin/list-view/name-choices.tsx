import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

type Row = Record<string, unknown>;
type Header = {
  name: string;
  attribute?: { type: string };
  cellFormatter?: (row: Row) => JSX.Element;
};

/** A chosen value by its name: the translations have the codes as keys, as Strapi's own menus want. */
function Choice({ code }: { code: unknown }) {
  const { formatMessage } = useIntl();
  return (
    <Typography textColor="neutral800">
      {typeof code === 'string' ? formatMessage({ id: code, defaultMessage: code }) : '–'}
    </Typography>
  );
}

/** Shows the names of chosen values in lists, where Strapi would show their codes. */
export const nameChoices = <Table extends { displayedHeaders: Header[] }>(table: Table): Table => ({
  ...table,
  displayedHeaders: table.displayedHeaders.map((header) =>
    header.attribute?.type === 'enumeration'
      ? { ...header, cellFormatter: (row: Row) => <Choice code={row[header.name]} /> }
      : header,
  ),
});
