import { useForm, useQueryParams } from '@strapi/strapi/admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { isOurs, isRecord, type Locale } from '../../content-model';
import { isTranslation, languageOfTerms } from './facts-language';
import { type Translated, useSourceFacts } from './use-source-facts';

type Values = { sourceLanguage?: Locale };
type Query = { plugins?: { i18n?: { locale?: Locale } } };

/** Says beside a translation in which language its facts are edited, and leads there. */
export function FactsPanel({ model, documentId, document, meta }: Translated) {
  const { formatMessage, formatDisplayName } = useIntl();
  const [{ query }, setQuery] = useQueryParams<Query>();
  const inForm = useForm('FactsPanel', ({ values }) => (values as Values).sourceLanguage);
  const locale = query.plugins?.i18n?.locale;
  useSourceFacts({ model, documentId, document, meta }, locale);

  if (!isOurs(model) || !isTranslation(model)) return null;
  const source = isRecord(model) ? inForm : languageOfTerms();
  if (!source) return null;

  const language = formatDisplayName(source, { type: 'language' }) ?? source;
  const openSource = () => setQuery({ plugins: { ...query.plugins, i18n: { locale: source } } });
  return {
    title: formatMessage({ id: 'clearinghouse.facts.title' }),
    content: (
      <Flex direction="column" alignItems="stretch" gap={3} width="100%">
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: 'clearinghouse.facts.note' }, { language })}
        </Typography>
        <Button variant="tertiary" onClick={openSource}>
          {formatMessage({ id: 'clearinghouse.facts.open' })}
        </Button>
      </Flex>
    ),
  };
}
