import { useState } from 'react';
import { Layouts, Page, useIsMobile, useQueryParams, useRBAC } from '@strapi/strapi/admin';
import { Button, Tabs } from '@strapi/design-system';
import { Link as LinkIcon } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { FeedDialog } from './feed-dialog';
import { MonthView } from './month-view';
import { Verifications } from './verifications';

const VERIFY = [{ action: 'api::editorial.verify', subject: null }];

type View = 'month' | 'verifications';

/** What is scheduled, what is due, what is to be verified. */
export function CalendarPage() {
  const { formatMessage } = useIntl();
  const isMobile = useIsMobile();
  const { allowedActions } = useRBAC(VERIFY);
  const [{ query }, setQuery] = useQueryParams<{ view?: View }>();
  const [isFeedOpen, setIsFeedOpen] = useState(false);
  const mayVerify = Object.values(allowedActions).some(Boolean);
  const view: View = mayVerify && query.view === 'verifications' ? 'verifications' : 'month';
  const text = (part: string) => formatMessage({ id: `clearinghouse.schedule.calendar.${part}` });

  return (
    <Page.Main>
      <Page.Title>{text('title')}</Page.Title>
      <Layouts.Header
        title={text('title')}
        subtitle={isMobile ? undefined : text('subtitle')}
        primaryAction={
          <Button variant="tertiary" startIcon={<LinkIcon />} onClick={() => setIsFeedOpen(true)}>
            {text('feed')}
          </Button>
        }
      />
      <Layouts.Content>
        <Tabs.Root
          value={view}
          variant="simple"
          onValueChange={(chosen: string) => setQuery({ view: chosen as View })}
        >
          <Tabs.List aria-label={text('title')}>
            <Tabs.Trigger value="month">{text('month')}</Tabs.Trigger>
            {mayVerify && (
              <Tabs.Trigger value="verifications">{text('verifications')}</Tabs.Trigger>
            )}
          </Tabs.List>
          <Tabs.Content value="month">
            <MonthView />
          </Tabs.Content>
          {mayVerify && (
            <Tabs.Content value="verifications">
              <Verifications />
            </Tabs.Content>
          )}
        </Tabs.Root>
      </Layouts.Content>
      {isFeedOpen && <FeedDialog onClose={() => setIsFeedOpen(false)} />}
    </Page.Main>
  );
}
