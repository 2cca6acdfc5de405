import { useState } from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, Button, EmptyStateLayout, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useDesk } from '../../desk';
import { AuditFiltersBar } from './audit-filters';
import { AuditLineItem } from './audit-line';
import { AUDIT_PERMISSIONS } from './permissions';
import { type AuditFilters, type AuditPageOf, NO_FILTERS, paramsOf } from './types';
import { useDownload } from './use-download';

const MOST_SHOWN = 50;

function Trail() {
  const { formatMessage } = useIntl();
  const text = (key: string) => formatMessage({ id: `clearinghouse.audit.${key}` });
  const [filters, setFilters] = useState<AuditFilters>(NO_FILTERS);
  const [pages, setPages] = useState<number[]>([]);
  const before = pages.at(-1);
  const { data, isLoading, refusal } = useDesk<AuditPageOf>({
    path: '/audit',
    params: { ...paramsOf(filters), limit: MOST_SHOWN, ...(before ? { before } : {}) },
  });
  const { download, isLoading: isDownloading } = useDownload('audit.csv');
  const narrow = (next: AuditFilters) => {
    setFilters(next);
    setPages([]);
  };

  return (
    <Page.Main>
      <Page.Title>{text('title')}</Page.Title>
      <Layouts.Header
        title={text('title')}
        subtitle={text('subtitle')}
        primaryAction={
          <Button
            variant="secondary"
            startIcon={<Download />}
            loading={isDownloading}
            onClick={() => download('/clearinghouse/audit.csv', paramsOf(filters))}
          >
            {text('export')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <AuditFiltersBar filters={filters} onChange={narrow} />
          {refusal && <Box role="alert">{refusal.message}</Box>}
          {!isLoading && data?.lines.length === 0 && <EmptyStateLayout content={text('nothing')} />}
          {data && data.lines.length > 0 && (
            <Box tag="ol" background="neutral0" hasRadius shadow="tableShadow">
              {data.lines.map((line) => (
                <AuditLineItem key={line.seq} {...line} />
              ))}
            </Box>
          )}
          <Flex gap={2} justifyContent="flex-end">
            <Button
              variant="tertiary"
              disabled={pages.length === 0}
              onClick={() => setPages(pages.slice(0, -1))}
            >
              {text('newer')}
            </Button>
            <Button
              variant="tertiary"
              disabled={!data?.next}
              onClick={() => data?.next && setPages([...pages, data.next])}
            >
              {text('older')}
            </Button>
          </Flex>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/** The page “Audit trail” of the settings. */
export default function AuditPage() {
  return (
    <Page.Protect permissions={AUDIT_PERMISSIONS}>
      <Trail />
    </Page.Protect>
  );
}
