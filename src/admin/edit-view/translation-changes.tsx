import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Locale } from '../../content-model';
import type { TranslationOf } from '../desk';
import { WordDifferences } from '../word-differences';

/** What the source says now that it did not say when the translation was last confirmed. */
export function TranslationChanges({
  changes,
  sourceLocale,
}: {
  changes: TranslationOf['changes'];
  sourceLocale: Locale;
}) {
  const { formatMessage } = useIntl();
  if (changes.length === 0) return null;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {formatMessage({ id: 'clearinghouse.translations.changes' })}
      </Typography>
      {changes.map(({ field, label, parts }) => (
        <Box key={field}>
          <Typography tag="h4" variant="pi" fontWeight="semiBold" textColor="neutral600">
            {label}
          </Typography>
          <Typography tag="div" variant="pi">
            {parts.every(({ kind }) => kind === 'same') ? (
              formatMessage({ id: 'clearinghouse.translations.form-only' })
            ) : (
              <WordDifferences parts={parts} language={sourceLocale} />
            )}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
}
