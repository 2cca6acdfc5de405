import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import styled from 'styled-components';
import { useDesk } from '../../desk';
import { type AuditChoices, type AuditFilters, NO_FILTERS } from './types';
import { useAuditWords } from './use-audit-words';

type Props = { filters: AuditFilters; onChange(filters: AuditFilters): void };

const Grid = styled(Box)`
  display: grid;
  gap: 1.2rem;
  grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
`;

/** Narrows the trail by period, person, action, and what it was done to. */
export function AuditFiltersBar({ filters, onChange }: Props) {
  const { formatMessage } = useIntl();
  const { actionName } = useAuditWords();
  const { data } = useDesk<AuditChoices>({ path: '/audit/choices' });
  const text = (key: string) => formatMessage({ id: `clearinghouse.audit.${key}` });
  const set = (name: keyof AuditFilters) => (value: string | number | undefined) =>
    onChange({ ...filters, [name]: String(value ?? '') });
  const isNarrowed = Object.values(filters).some((value) => value !== '');

  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Grid>
        {(['from', 'to'] as const).map((name) => (
          <Field.Root key={name}>
            <Field.Label>{text(`filter.${name}`)}</Field.Label>
            <TextInput
              type="date"
              value={filters[name]}
              onChange={({ target }: { target: { value: string } }) => set(name)(target.value)}
            />
          </Field.Root>
        ))}
        <Field.Root>
          <Field.Label>{text('filter.actor')}</Field.Label>
          <SingleSelect
            value={filters.actor}
            onChange={set('actor')}
            onClear={() => set('actor')('')}
            placeholder={text('filter.everybody')}
          >
            {(data?.actors ?? []).map(({ key, name }) => (
              <SingleSelectOption key={key} value={key}>
                {name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Field.Root>
          <Field.Label>{text('filter.action')}</Field.Label>
          <SingleSelect
            value={filters.action}
            onChange={set('action')}
            onClear={() => set('action')('')}
            placeholder={text('filter.everything')}
          >
            {(data?.actions ?? []).map((action) => (
              <SingleSelectOption key={action} value={action}>
                {actionName(action)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Field.Root>
          <Field.Label>{text('filter.object')}</Field.Label>
          <TextInput
            value={filters.object}
            placeholder={text('filter.object.hint')}
            onChange={({ target }: { target: { value: string } }) => set('object')(target.value)}
          />
        </Field.Root>
      </Grid>
      {isNarrowed && (
        <Flex paddingTop={3} justifyContent="flex-end">
          <Button variant="tertiary" size="S" onClick={() => onChange(NO_FILTERS)}>
            {text('filter.none')}
          </Button>
        </Flex>
      )}
    </Box>
  );
}
