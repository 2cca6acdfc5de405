import { useState } from 'react';
import { useAuth, useQueryParams } from '@strapi/strapi/admin';
import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { isOurs, type Locale } from '../../content-model';
import { languagePath, type Subject, useDesk } from '../desk';
import { HistoryDialog } from './history-dialog';
import type { Version, Versions } from './history-types';
import { useVersionWords } from './history-words';
import { TallButton } from '../tall-button';

type Shown = {
  model: string;
  documentId?: string;
  document?: { locale?: Locale };
};
type Query = { plugins?: { i18n?: { locale?: Locale } } };

const LATEST = 3;
const RIGHT = 'api::editorial.history';

/** Shows the latest versions of the text, and leads to all of them. */
export function HistoryPanel({ model, documentId, document }: Shown) {
  const { formatMessage } = useIntl();
  const [{ query }] = useQueryParams<Query>();
  const permissions = useAuth('HistoryPanel', (state) => state.permissions);
  const [isOpen, setOpen] = useState(false);
  const locale = query.plugins?.i18n?.locale ?? document?.locale;
  const isAllowed = permissions.some(({ action }) => action === RIGHT);
  const subject: Subject | undefined =
    isAllowed && isOurs(model) && documentId && documentId !== 'create' && locale
      ? { uid: model, documentId, locale }
      : undefined;
  const { data } = useDesk<Versions>(
    subject && {
      path: `${languagePath(subject)}/versions`,
      params: { limit: LATEST },
      about: subject,
    },
  );
  if (!subject || !data || data.count === 0) return null;

  return {
    title: formatMessage({ id: 'clearinghouse.history.title' }),
    content: (
      <Flex direction="column" alignItems="stretch" gap={3} width="100%">
        <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
          {data.versions.map((version) => (
            <HistoryItem key={version.id} {...version} />
          ))}
        </Flex>
        <TallButton variant="tertiary" onClick={() => setOpen(true)}>
          {formatMessage({ id: 'clearinghouse.history.open' }, { count: data.count })}
        </TallButton>
        {isOpen && <HistoryDialog subject={subject} onClose={() => setOpen(false)} />}
      </Flex>
    ),
  };
}

function HistoryItem(version: Version) {
  const { text, momentOf, doneBy } = useVersionWords();
  const { number, at, changed, isMinor, publishedAt } = version;
  return (
    <Box tag="li" padding={2} background="neutral100" hasRadius>
      <Flex gap={2} wrap="wrap">
        <Typography variant="pi" fontWeight="bold">
          {text('version', { number })}
        </Typography>
        {publishedAt && <Badge size="S">{text('wasPublished')}</Badge>}
        {isMinor && <Badge size="S">{text('isMinor')}</Badge>}
      </Flex>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {momentOf(at)}
      </Typography>
      <Typography variant="pi" tag="p">
        {doneBy(version)}
      </Typography>
      {changed.length > 0 && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {text('fields', {
            count: changed.length,
            fields: changed
              .slice(0, 3)
              .map(({ label }) => label)
              .join(', '),
            more: Math.max(changed.length - 3, 0),
          })}
        </Typography>
      )}
    </Box>
  );
}
