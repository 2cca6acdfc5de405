import { useEffect, useRef, useState } from 'react';
import { useForm } from '@strapi/strapi/admin';
import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Described, SourceField } from '../pages/translations/types';
import { copiedValue } from './copied-value';

const Words = styled.div`
  max-height: 220px;
  overflow-y: auto;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  font-size: 1.3rem;
  line-height: 1.5;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

const Entry = styled.div<{ $isPresent: boolean }>`
  padding: 8px;
  border-radius: 4px;
  border-inline-start: 3px solid
    ${({ theme, $isPresent }) => ($isPresent ? theme.colors.primary600 : theme.colors.neutral200)};
  background: ${({ theme }) => theme.colors.neutral100};
`;

/** Answers the name of the form's field in which somebody writes. */
function usePresentField(): string | null {
  const [field, setField] = useState<string | null>(null);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const name =
        target instanceof Element ? target.closest('[name]')?.getAttribute('name') : null;
      if (name) setField(name);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  return field;
}

/** The words of the source, field by field; the one in which somebody writes comes into sight. */
export function TranslationSource({ described }: { described: Described }) {
  const { formatMessage, formatDisplayName } = useIntl();
  const present = usePresentField();
  const { source, sourceLocale } = described;
  const language = formatDisplayName(sourceLocale, { type: 'language' }) ?? sourceLocale;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {formatMessage({ id: 'clearinghouse.translations.source' }, { language })}
      </Typography>
      {source.fields.map((field) => (
        <Field
          key={field.field}
          field={field}
          language={sourceLocale}
          isPresent={field.field === present}
        />
      ))}
    </Flex>
  );
}

type FieldProps = { field: SourceField; language: string; isPresent: boolean };

function Field({ field: { field, label, text, value }, language, isPresent }: FieldProps) {
  const { formatMessage } = useIntl();
  const onChange = useForm('TranslationSource', (form) => form.onChange);
  const isDisabled = useForm('TranslationSource', ({ disabled }) => disabled);
  const entry = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isPresent) entry.current?.scrollIntoView({ block: 'nearest' });
  }, [isPresent]);
  return (
    <Entry ref={entry} $isPresent={isPresent}>
      <Flex justifyContent="space-between" gap={2}>
        <Typography tag="h4" variant="pi" fontWeight="semiBold" textColor="neutral600">
          {label}
        </Typography>
        <IconButton
          variant="ghost"
          size="XS"
          disabled={isDisabled}
          label={formatMessage({ id: 'clearinghouse.translations.copy' }, { field: label })}
          onClick={() => onChange(field, copiedValue(field, value))}
        >
          <Duplicate />
        </IconButton>
      </Flex>
      <Box paddingTop={1}>
        <Words lang={language} tabIndex={0} role="group" aria-label={label}>
          {text}
        </Words>
      </Box>
    </Entry>
  );
}
