import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Decision, Workflow } from '../desk';

/** Lists who has decided what about the text, with their reasons and words, the latest first. */
export function WorkflowDecisions({ needed, decisions, stage }: Workflow) {
  const { formatMessage } = useIntl();
  const approvals = decisions.filter(
    ({ verdict, isCurrent, hasConflict }) => verdict === 'approve' && isCurrent && !hasConflict,
  );
  const isUnderReview = ['draft', 'in-review', 'changes-requested'].includes(stage);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {needed.reviews > 0 && isUnderReview && (
        <Typography variant="pi" textColor="neutral800">
          {formatMessage(
            { id: 'clearinghouse.workflow.needed' },
            { given: approvals.length, reviews: needed.reviews, outside: needed.outside },
          )}
        </Typography>
      )}
      {[...decisions].reverse().map((decision) => (
        <Decided key={`${decision.by?.id ?? 0} ${decision.at}`} {...decision} />
      ))}
    </Flex>
  );
}

function Decided({ by, verdict, reason, words, at, isCurrent, hasConflict }: Decision) {
  const { formatMessage, formatDate } = useIntl();
  const text = (part: string) => formatMessage({ id: `clearinghouse.workflow.${part}` });
  const isApproval = verdict === 'approve';
  return (
    <Box
      padding={2}
      hasRadius
      background={isCurrent ? (isApproval ? 'success100' : 'warning100') : 'neutral100'}
    >
      <Typography variant="pi" fontWeight="bold" tag="p">
        {formatMessage(
          { id: `clearinghouse.workflow.verdict.${verdict}` },
          { name: by?.name ?? text('clearinghouse') },
        )}
      </Typography>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}
      </Typography>
      {reason && (
        <Typography variant="pi" tag="p">
          {text(`reason.change.${reason}`)}
        </Typography>
      )}
      {words && (
        <Typography
          variant="pi"
          tag="p"
          style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
        >
          {formatMessage({ id: 'clearinghouse.workflow.quote' }, { words })}
        </Typography>
      )}
      {(!isCurrent || hasConflict) && (
        <Flex gap={1} wrap="wrap" paddingTop={1}>
          {!isCurrent && <Badge size="S">{text('earlier')}</Badge>}
          {hasConflict && <Badge size="S">{text('hasConflict')}</Badge>}
        </Flex>
      )}
    </Box>
  );
}
