import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { PersonCell, StateCell } from './desk-cells';

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

/** How the columns are drawn in which the desk notes where a text stands. */
const DESK_CELLS: Record<string, (row: Row) => JSX.Element> = {
  stage: ({ stage }) => <StateCell of="stage" code={stage} />,
  translationState: ({ translationState }) => (
    <StateCell of="translationState" code={translationState} />
  ),
  assignee: ({ assignee }) => <PersonCell id={assignee} />,
};

function cellOf({ name, attribute }: Header): Header['cellFormatter'] {
  if (name in DESK_CELLS) return DESK_CELLS[name];
  if (attribute?.type === 'enumeration') return (row) => <Choice code={row[name]} />;
  return undefined;
}

/** Shows the names of chosen values and of people in lists, where Strapi would show codes and numbers. */
export const nameChoices = <Table extends { displayedHeaders: Header[] }>(table: Table): Table => ({
  ...table,
  displayedHeaders: table.displayedHeaders.map((header) => {
    const cellFormatter = cellOf(header);
    return cellFormatter ? { ...header, cellFormatter } : header;
  }),
});
