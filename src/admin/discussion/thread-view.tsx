import { type ReactNode, useState } from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { CommentForm } from './comment-form';
import { CommentView } from './comment-view';
import type { Comment, Thread } from './types';
import type { Discussion } from './use-discussion';

type Props = { thread: Thread; discussion: Discussion };

/** Shows a comment with the answers to it, and lets people answer and settle it. */
export function ThreadView({ thread: { comment, answers }, discussion }: Props) {
  const { formatMessage } = useIntl();
  const [isAnswering, setAnswering] = useState(false);
  const say = (id: string) => formatMessage({ id: `clearinghouse.discussion.${id}` });
  const isResolved = comment.resolved !== null;
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={2}>
      <Own comment={comment} discussion={discussion}>
        {!isResolved && <TextButton onClick={() => setAnswering(true)}>{say('answer')}</TextButton>}
        <TextButton onClick={() => void discussion.change(comment.id, { isResolved: !isResolved })}>
          {say(isResolved ? 'reopen' : 'resolve')}
        </TextButton>
      </Own>
      {comment.resolved && (
        <Typography variant="pi" textColor="success600">
          {formatMessage(
            { id: 'clearinghouse.discussion.resolved' },
            { name: comment.resolved.by.name ?? say('somebody') },
          )}
        </Typography>
      )}
      {(answers.length > 0 || isAnswering) && (
        <Box paddingLeft={4} borderColor="neutral200" borderStyle="solid" borderWidth="0 0 0 2px">
          <Flex direction="column" alignItems="stretch" gap={3}>
            {answers.map((answer) => (
              <Own key={answer.id} comment={answer} discussion={discussion} />
            ))}
            {isAnswering && (
              <CommentForm
                label={say('yourAnswer')}
                send={say('answer')}
                onCancel={() => setAnswering(false)}
                onSend={async (words) => {
                  const isTaken = await discussion.add(words, { parent: comment.id });
                  if (isTaken) setAnswering(false);
                  return isTaken;
                }}
              />
            )}
          </Flex>
        </Box>
      )}
    </Flex>
  );
}

/** Shows a comment, with what its author may do with it. */
function Own({
  comment,
  discussion,
  children,
}: {
  comment: Comment;
  discussion: Discussion;
  children?: ReactNode;
}) {
  const { formatMessage } = useIntl();
  const [isChanging, setChanging] = useState(false);
  const say = (id: string) => formatMessage({ id: `clearinghouse.discussion.${id}` });
  if (isChanging) {
    return (
      <CommentForm
        words={comment.words ?? ''}
        label={say('yourComment')}
        send={say('save')}
        onCancel={() => setChanging(false)}
        onSend={async (words) => {
          const isTaken = await discussion.change(comment.id, { words });
          if (isTaken) setChanging(false);
          return isTaken;
        }}
      />
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <CommentView comment={comment} />
      <Flex gap={3} wrap="wrap">
        {children}
        {comment.mayEdit && (
          <TextButton onClick={() => setChanging(true)}>{say('change')}</TextButton>
        )}
        {comment.isMine && !comment.isDeleted && (
          <TextButton onClick={() => void discussion.remove(comment.id)}>
            {say('delete')}
          </TextButton>
        )}
      </Flex>
    </Flex>
  );
}
