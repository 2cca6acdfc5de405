import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { TextKind } from '../../work/text-kind';
import { TextLink } from '../../work/text-link';
import type { WorkItem } from '../../work/types';

/** Lists what waits for somebody, one thing after another, as wide or as narrow as the window is. */
export const WorkList = ({ items }: { items: WorkItem[] }) => (
  <Box tag="ul" background="neutral0" hasRadius shadow="tableShadow">
    {items.map((item) => (
      <Box
        key={`${item.documentId} ${item.locale} ${item.comment?.id ?? ''}`}
        tag="li"
        padding={4}
        borderColor="neutral150"
        borderStyle="solid"
        borderWidth="0 0 1px 0"
      >
        <Item item={item} />
      </Box>
    ))}
  </Box>
);

const Item = ({ item }: { item: WorkItem }) => (
  <Flex justifyContent="space-between" alignItems="flex-start" wrap="wrap" gap={2}>
    <Flex
      direction="column"
      alignItems="flex-start"
      gap={1}
      style={{ minWidth: 0, flex: '1 1 20rem' }}
    >
      <TextLink text={item} />
      <TextKind text={item} />
      {item.origin && <Origin name={item.origin} />}
      {item.comment && <Said comment={item.comment} />}
    </Flex>
    <Flex gap={2} wrap="wrap" justifyContent="flex-end">
      {item.stage && <Stage stage={item.stage} />}
      {item.dueOn && <Due on={item.dueOn} isOverdue={item.isOverdue} />}
    </Flex>
  </Flex>
);

function Origin({ name }: { name: string }) {
  const { formatMessage } = useIntl();
  return (
    <Badge variant="secondary">
      {formatMessage({ id: 'clearinghouse.partners.from' }, { name })}
    </Badge>
  );
}

function Said({ comment: { by, words } }: { comment: NonNullable<WorkItem['comment']> }) {
  const { formatMessage } = useIntl();
  return (
    <Typography textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
      {formatMessage(
        { id: 'clearinghouse.home.said' },
        { name: by.name ?? formatMessage({ id: 'clearinghouse.discussion.somebody' }), words },
      )}
    </Typography>
  );
}

function Stage({ stage }: { stage: string }) {
  const { formatMessage } = useIntl();
  return <Badge>{formatMessage({ id: `clearinghouse.workflow.stage.${stage}` })}</Badge>;
}

function Due({ on, isOverdue }: { on: string; isOverdue: boolean }) {
  const { formatMessage, formatDate } = useIntl();
  const date = formatDate(on, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <Badge variant={isOverdue ? 'danger' : 'neutral'}>
      {formatMessage({ id: `clearinghouse.home.${isOverdue ? 'overdue' : 'due'}` }, { date })}
    </Badge>
  );
}
