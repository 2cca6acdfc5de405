import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { labelKeyOf, labelsIn, type Locale } from '../../../content-model';
import { StateBadge } from './state-badge';
import { type Cell, type Matrix as Answered, type Row, TO_DO } from './types';

type Props = {
  matrix: Answered;
  /** The languages that are shown. */
  languages: Locale[];
  selected: ReadonlySet<string>;
  onSelect(documentIds: string[], isSelected: boolean): void;
};

const NARROW = '@media (max-width: 48em)';

/** On a phone each document is a card, and each language a line of it. */
const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  background: ${({ theme }) => theme.colors.neutral0};

  th,
  td {
    padding: 12px 16px;
    text-align: start;
    vertical-align: middle;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  ${NARROW} {
    thead tr th:not(:first-child) {
      display: none;
    }
    tbody tr {
      display: block;
      padding: 8px 0;
      border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    }
    thead,
    thead tr,
    thead th,
    tbody,
    tbody th,
    tbody td {
      display: block;
      border: 0;
    }
    thead th,
    tbody th,
    tbody td {
      padding: 4px 12px;
    }
    tbody td {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 12px;
    }
  }
`;

const OnlyNarrow = styled.span`
  display: none;
  ${NARROW} {
    display: inline;
  }
`;

const OnlyWide = styled.span`
  ${NARROW} {
    display: none;
  }
`;

const To = styled(Link)`
  display: inline-flex;
  flex-direction: column;
  align-items: flex-start;
  gap: 2px;
  padding: 4px 6px;
  min-height: 24px;
  border-radius: 4px;
  text-decoration: none;
  color: inherit;

  &:hover span {
    text-decoration: underline;
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;

/** Where a language of a document is edited. */
export const editorOf = ({ uid, documentId }: Pick<Row, 'uid' | 'documentId'>, locale: Locale) =>
  `/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=${locale}`;

/** Documents × languages: each cell says how far that language is, and leads to it. */
export function Matrix({ matrix, languages, selected, onSelect }: Props) {
  const { formatMessage, formatDisplayName } = useIntl();
  const nameOf = (locale: Locale) => formatDisplayName(locale, { type: 'language' }) ?? locale;
  const ids = matrix.documents.map(({ documentId }) => documentId);
  const chosen = ids.filter((id) => selected.has(id)).length;
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">
            <Flex gap={2} alignItems="center">
              <Checkbox
                aria-label={formatMessage({ id: 'clearinghouse.translations.select-all' })}
                checked={chosen === 0 ? false : chosen === ids.length ? true : 'indeterminate'}
                onCheckedChange={(isSelected: boolean | 'indeterminate') =>
                  onSelect(ids, isSelected === true)
                }
              />
              <Typography variant="sigma" textColor="neutral600">
                {formatMessage({ id: 'clearinghouse.translations.document' })}
              </Typography>
            </Flex>
          </th>
          {languages.map((locale) => (
            <th key={locale} scope="col">
              <Typography variant="sigma" textColor="neutral600">
                {nameOf(locale)}
              </Typography>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.documents.map((row) => (
          <tr key={`${row.uid} ${row.documentId}`}>
            <th scope="row">
              <Title row={row} isSelected={selected.has(row.documentId)} onSelect={onSelect} />
            </th>
            {languages.map((locale) => {
              const cell = row.languages.find((one) => one.locale === locale);
              return (
                <td key={locale}>
                  <OnlyNarrow aria-hidden>
                    <Typography variant="pi" textColor="neutral600">
                      {nameOf(locale)}
                    </Typography>
                  </OnlyNarrow>
                  {cell && <State row={row} cell={cell} language={nameOf(locale)} />}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

type TitleProps = { row: Row; isSelected: boolean; onSelect: Props['onSelect'] };

function Title({ row, isSelected, onSelect }: TitleProps) {
  const { formatMessage, locale: reader } = useIntl();
  const { uid, documentId, title, sourceLocale } = row;
  return (
    <Flex gap={2} alignItems="flex-start">
      <Checkbox
        aria-label={formatMessage({ id: 'clearinghouse.translations.select' }, { title })}
        checked={isSelected}
        onCheckedChange={(checked: boolean | 'indeterminate') =>
          onSelect([documentId], checked === true)
        }
      />
      <Box>
        <Typography tag="span" variant="omega" fontWeight="semiBold" lang={sourceLocale}>
          {title || documentId}
        </Typography>
        <Typography tag="div" variant="pi" textColor="neutral600">
          {labelsIn(reader).types[labelKeyOf(uid)]?.label ?? uid}
        </Typography>
      </Box>
    </Flex>
  );
}

function State({ row, cell, language }: { row: Row; cell: Cell; language: string }) {
  const { formatMessage, formatDate } = useIntl();
  const { title } = row;
  const { locale, state, isPublished, assignee, by, at } = cell;
  const confirmed =
    at && by
      ? formatMessage(
          { id: 'clearinghouse.translations.confirmed' },
          { name: by.name, date: formatDate(at, { dateStyle: 'medium' }) },
        )
      : undefined;
  return (
    <To
      to={editorOf(row, locale)}
      data-to-do={TO_DO.includes(state)}
      title={confirmed}
      aria-label={formatMessage(
        { id: 'clearinghouse.translations.cell' },
        {
          title,
          language,
          state: formatMessage({ id: `clearinghouse.translations.state.${state}` }),
        },
      )}
    >
      <StateBadge state={state} />
      <OnlyWide>
        {assignee && (
          <Typography tag="span" variant="pi" textColor="neutral600">
            {assignee.name}
          </Typography>
        )}
        {isPublished && (state === 'outdated' || state === 'in-progress') && (
          <Typography tag="div" variant="pi" textColor="neutral600">
            {formatMessage({ id: 'clearinghouse.translations.in-public' })}
          </Typography>
        )}
      </OnlyWide>
    </To>
  );
}
