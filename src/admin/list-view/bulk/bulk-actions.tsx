import { useAuth, useQueryParams, useTable } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { isRecord, mainFieldOf } from '../../../content-model';
import { BULK_ACTIONS, type BulkAction, offeredFor, type Selected } from './offered';
import { beginTask } from './task';

type Row = Selected & { documentId: string } & Record<string, unknown>;
type Shown = { documents: Row[]; model: string };
type Query = { plugins?: { i18n?: { locale?: string } } };
type Button = {
  label: string;
  variant: string;
  onClick(): void;
};
type Description = ((shown: Shown) => Button | null) & { type?: string };

const LOOKS: Partial<Record<BulkAction, string>> = {
  approve: 'success-light',
  withdraw: 'danger-light',
};

/** Describes one button over a list: shown where somebody could do something with what is selected. */
function buttonFor(action: BulkAction): Description {
  return function BulkButton({ documents, model }) {
    const { formatMessage } = useIntl();
    const permissions = useAuth('BulkButton', (auth) => auth.permissions);
    const selectRow = useTable('BulkButton', (table) => table.selectRow);
    const [{ query }] = useQueryParams<Query>();
    const locale = query.plugins?.i18n?.locale;
    if (!isRecord(model) || !locale) return null;
    if (!offeredFor(documents, permissions, { uid: model, locale }).includes(action)) return null;

    const titleOf = (row: Row) => String(row[mainFieldOf(model)] ?? row.documentId);
    return {
      label: formatMessage({ id: `clearinghouse.lists.bulk.${action}` }),
      variant: LOOKS[action] ?? 'tertiary',
      onClick: () =>
        beginTask({
          action,
          uid: model,
          locale,
          documents: documents.map((row) => ({
            documentId: row.documentId,
            title: titleOf(row),
          })),
          onDone: () => selectRow([]),
        }),
    };
  };
}

const BUTTONS = BULK_ACTIONS.map(buttonFor);

/**
 * The buttons over a list: the desk's own in the place of Strapi's, whose publication and withdrawal of
 * a selection stop at the first refusal. Its publication is the one that has no type.
 */
export const bulkActions = (given: Description[]): Description[] => [
  ...BUTTONS,
  ...given.filter(({ type }) => type !== undefined && type !== 'unpublish'),
];
