import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Comment } from './types';

/** Shows who has written what and when; a deleted comment is a mark. */
export function CommentView({ comment }: { comment: Comment }) {
  const { formatMessage, formatDate } = useIntl();
  const { by, at, editedAt, isDeleted, isUnread, parts, isShared, isFromPartner } = comment;
  const somebody = formatMessage({ id: 'clearinghouse.discussion.somebody' });
  return (
    <Box background={isUnread ? 'primary100' : undefined} hasRadius padding={isUnread ? 2 : 0}>
      <Flex gap={2} wrap="wrap" alignItems="baseline">
        <Typography variant="pi" fontWeight="bold">
          {by.name ?? somebody}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}
          {editedAt && !isDeleted && (
            <> {formatMessage({ id: 'clearinghouse.discussion.edited' })}</>
          )}
        </Typography>
        {(isFromPartner || isShared) && (
          <Typography variant="pi" fontWeight="bold" textColor="secondary700">
            {formatMessage({
              id: `clearinghouse.partners.${isFromPartner ? 'isFromPartner' : 'isShared'}`,
            })}
          </Typography>
        )}
      </Flex>
      {isDeleted ? (
        <Typography textColor="neutral600">
          {formatMessage({ id: 'clearinghouse.discussion.deleted' })}
        </Typography>
      ) : (
        <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {parts.map((part, index) =>
            part.kind === 'text' ? (
              part.text
            ) : (
              <Typography key={index} fontWeight="semiBold" textColor="primary600">
                @{part.name ?? somebody}
              </Typography>
            ),
          )}
        </Typography>
      )}
    </Box>
  );
}
