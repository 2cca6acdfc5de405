import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Moment } from '../work/moment';
import type { ScheduledText } from '../work/types';
import { OverviewOf } from './overview';
import { TextsList } from './texts-list';

/** What waits for a review, the longest first. */
export const InReviewWidget = () => (
  <OverviewOf>
    {({ inReview }) =>
      inReview.total > 0 && <TextsList shown={inReview} beside={({ at }) => <Moment at={at} />} />
    }
  </OverviewOf>
);

/** What was published last. */
export const PublishedWidget = () => (
  <OverviewOf>
    {({ published }) =>
      published.total > 0 && <TextsList shown={published} beside={({ at }) => <Moment at={at} />} />
    }
  </OverviewOf>
);

/** What is published or taken off next. */
export const ScheduledWidget = () => (
  <OverviewOf>
    {({ scheduled }) =>
      scheduled.total > 0 && <TextsList shown={scheduled} beside={(item) => <Plan item={item} />} />
    }
  </OverviewOf>
);

function Plan({ item: { at, action, timeZone } }: { item: ScheduledText }) {
  const { formatMessage } = useIntl();
  return (
    <Flex direction="column" alignItems="flex-end">
      <Moment at={at} timeZone={timeZone} />
      <Typography variant="pi" textColor="neutral600">
        {formatMessage({ id: `clearinghouse.home.scheduled.${action}` })}
      </Typography>
    </Flex>
  );
}
