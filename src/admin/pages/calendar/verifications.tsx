import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useNotification } from '@strapi/strapi/admin';
import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { DocumentId, Locale } from '../../../content-model';
import { documentPath, type Named, useDesk, useTellDesk } from '../../desk';
import type { Day } from './weeks';

type Due = {
  uid: string;
  documentId: DocumentId;
  locale: Locale;
  title: string;
  reviewDueOn: Day;
  lastVerifiedOn: Day | null;
  owner: Named | null;
  isOverdue: boolean;
};

type Queue = {
  results: Due[];
  pagination: { page: number; pageCount: number; total: number };
  counts: { overdue: number; soon: number };
};

const PAGE_SIZE = 25;

/** The resources that somebody has to look at again, the longest due first. */
export function Verifications() {
  const { formatMessage } = useIntl();
  const [isMine, setIsMine] = useState(false);
  const [page, setPage] = useState(1);
  const { data } = useDesk<Queue>({
    path: '/verifications',
    params: { page, pageSize: PAGE_SIZE, ...(isMine ? { owner: 'me' } : {}) },
  });
  const text = (part: string, values = {}) =>
    formatMessage({ id: `clearinghouse.schedule.queue.${part}` }, values);
  if (!data) return null;
  const { results, pagination, counts } = data;

  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography aria-live="polite">{text('counts', counts)}</Typography>
        <Checkbox
          checked={isMine}
          onCheckedChange={(isTicked: boolean | 'indeterminate') => {
            setIsMine(isTicked === true);
            setPage(1);
          }}
        >
          {text('mine')}
        </Checkbox>
      </Flex>
      {results.length === 0 && <Typography>{text('empty')}</Typography>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {results.map((due) => (
          <DueItem key={due.documentId} due={due} />
        ))}
      </Flex>
      {pagination.pageCount > 1 && (
        <Flex tag="nav" gap={4} justifyContent="center" aria-label={text('pages')}>
          <Button variant="tertiary" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {text('previous')}
          </Button>
          <Typography>{text('page', { page, count: pagination.pageCount })}</Typography>
          <Button
            variant="tertiary"
            disabled={page >= pagination.pageCount}
            onClick={() => setPage(page + 1)}
          >
            {text('next')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

function DueItem({ due }: { due: Due }) {
  const { formatMessage, formatDate } = useIntl();
  const { toggleNotification } = useNotification();
  const { tell, isLoading } = useTellDesk();
  const { uid, documentId, locale, title, reviewDueOn, lastVerifiedOn, owner, isOverdue } = due;
  const text = (part: string, values = {}) =>
    formatMessage({ id: `clearinghouse.schedule.verification.${part}` }, values);
  const day = (date: Day) => formatDate(date, { dateStyle: 'long', timeZone: 'UTC' });

  const verify = async () => {
    const told = await tell({
      method: 'POST',
      path: `${documentPath({ uid, documentId })}/verify`,
      body: {},
      changes: { uid, documentId },
    });
    if ('data' in told) toggleNotification({ type: 'success', message: text('done') });
  };

  return (
    <Box tag="li" background="neutral0" padding={4} hasRadius shadow="tableShadow">
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={1} flex="1 1 240px">
          <Link
            to={{
              pathname: `/content-manager/collection-types/${uid}/${documentId}`,
              search: `?plugins[i18n][locale]=${locale}`,
            }}
          >
            <Typography fontWeight="semiBold" textColor="primary600">
              {title}
            </Typography>
          </Link>
          <Typography variant="pi" textColor={isOverdue ? 'danger700' : 'neutral600'}>
            {text(isOverdue ? 'due' : 'next', { date: day(reviewDueOn) })}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {[
              lastVerifiedOn ? text('last', { date: day(lastVerifiedOn) }) : text('never'),
              ...(owner?.name ? [owner.name] : []),
            ].join(' · ')}
          </Typography>
        </Flex>
        <Button variant="secondary" loading={isLoading} onClick={verify}>
          {text('verify')}
        </Button>
      </Flex>
    </Box>
  );
}
