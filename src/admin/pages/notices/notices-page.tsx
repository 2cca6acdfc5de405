import { useEffect, useState } from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Button, EmptyStateLayout, Flex } from '@strapi/design-system';
import { Bell } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useDesk, useTellDesk } from '../../desk';
import { Pages } from '../../work/pages';
import { MailPreferences } from './mail-preferences';
import { NoticeList } from './notice-list';
import type { NoticesAnswer } from './types';
import { noteUnread } from './unread';

/** What somebody was told, the latest first, and how often it comes by e-mail. */
export function NoticesPage() {
  const { formatMessage, locale } = useIntl();
  const [page, setPage] = useState(1);
  const language = locale.startsWith('fr') ? 'fr' : 'en';
  const { data, refusal } = useDesk<NoticesAnswer>({
    path: '/notices',
    params: { page, language },
  });
  const { tell, isLoading } = useTellDesk();
  const title = formatMessage({ id: 'clearinghouse.discussion.notices' });
  const unread = data?.unread;
  useEffect(() => {
    if (unread !== undefined) noteUnread(unread);
  }, [unread]);
  const read = (body: { ids: number[] } | { all: true }) =>
    void tell({ method: 'POST', path: '/notices/read', body });
  return (
    <Layouts.Root>
      <Page.Title>{title}</Page.Title>
      <Page.Main aria-busy={!data && !refusal}>
        <Layouts.Header
          title={title}
          subtitle={
            unread !== undefined &&
            formatMessage({ id: 'clearinghouse.discussion.unread' }, { count: unread })
          }
          primaryAction={
            <Button
              variant="tertiary"
              disabled={!unread || isLoading}
              onClick={() => read({ all: true })}
            >
              {formatMessage({ id: 'clearinghouse.discussion.readAll' })}
            </Button>
          }
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
            {refusal && <Page.Error content={refusal.message} />}
            {!data && !refusal && <Page.Loading />}
            {data?.results.length === 0 && (
              <EmptyStateLayout
                icon={<Bell width="4rem" height="4rem" fill="neutral400" />}
                content={formatMessage({ id: 'clearinghouse.discussion.none' })}
              />
            )}
            {data && data.results.length > 0 && (
              <NoticeList notices={data.results} onRead={(id) => read({ ids: [id] })} />
            )}
            {data && <Pages pagination={data.pagination} onTurn={setPage} />}
            <MailPreferences />
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  );
}
