import { useQueryParams } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { isRecord, type Locale } from '../../content-model';
import { TranslationDesk } from './translation-desk';

type Query = { plugins?: { i18n?: { locale?: Locale } } };
type Shown = { model: string; documentId?: string };

/** What a translator needs beside the text: the source, what has changed in it, and to confirm. */
export function TranslationPanel({ model, documentId }: Shown) {
  const { formatMessage } = useIntl();
  const [{ query }] = useQueryParams<Query>();
  const locale = query.plugins?.i18n?.locale;
  if (!isRecord(model) || !documentId || documentId === 'create' || !locale) return null;
  return {
    title: formatMessage({ id: 'clearinghouse.translations.panel' }),
    content: (
      <TranslationDesk
        key={`${documentId} ${locale}`}
        uid={model}
        documentId={documentId}
        locale={locale}
      />
    ),
  };
}
