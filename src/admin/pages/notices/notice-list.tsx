import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { Moment } from '../../work/moment';
import { addressOf } from '../../work/text-link';
import type { Notice } from './types';

/** Lists notices, the latest first; those that are new stand out, and following one marks it as read. */
export function NoticeList({ notices, onRead }: { notices: Notice[]; onRead(id: number): void }) {
  return (
    <Box tag="ul" background="neutral0" hasRadius shadow="tableShadow">
      {notices.map((notice) => (
        <Box
          key={notice.id}
          tag="li"
          padding={4}
          background={notice.readAt ? 'neutral0' : 'primary100'}
          borderColor="neutral150"
          borderStyle="solid"
          borderWidth="0 0 1px 0"
        >
          <Entry notice={notice} onRead={onRead} />
        </Box>
      ))}
    </Box>
  );
}

function Entry({ notice, onRead }: { notice: Notice; onRead(id: number): void }) {
  const { formatMessage } = useIntl();
  return (
    <Flex justifyContent="space-between" alignItems="flex-start" wrap="wrap" gap={2}>
      <Flex
        direction="column"
        alignItems="flex-start"
        gap={1}
        style={{ minWidth: 0, flex: '1 1 24rem' }}
      >
        <Typography
          tag={Link}
          to={addressOf(notice)}
          onClick={() => notice.readAt ?? onRead(notice.id)}
          textColor="neutral800"
          fontWeight={notice.readAt ? 'regular' : 'semiBold'}
          style={{ textDecoration: 'none', overflowWrap: 'anywhere' }}
        >
          {notice.message}
        </Typography>
        {notice.words && (
          <Typography textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
            {formatMessage({ id: 'clearinghouse.discussion.quoted' }, { words: notice.words })}
          </Typography>
        )}
      </Flex>
      <Moment at={notice.at} />
    </Flex>
  );
}
