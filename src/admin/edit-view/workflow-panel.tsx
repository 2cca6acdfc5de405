import { Box, Divider, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { type DeskDocument, type Workflow } from '../desk';
import { LetIntoReview, OriginMark, useMay } from '../partners';
import { type Edited } from './edited-document';
import { Problems } from './problems';
import { useEditedLanguage } from './use-edited-language';
import { WorkflowActions } from './workflow-actions';
import { WorkflowAssignment } from './workflow-assignment';
import { WorkflowDecisions } from './workflow-decisions';
import { StageProgress } from './workflow-stage';

/** The first of the side panels: where the text stands, what is in its way, what may be done next. */
export function WorkflowPanel() {
  const { formatMessage } = useIntl();
  const { edited, document, language } = useEditedLanguage();
  if (!edited || !document || !language?.workflow) return null;
  return {
    title: formatMessage({ id: 'clearinghouse.workflow.title' }),
    content: <WorkflowContent edited={edited} document={document} workflow={language.workflow} />,
  };
}

type Props = { edited: Edited; document: DeskDocument; workflow: Workflow };

function WorkflowContent({ edited, workflow }: Props) {
  const { stage, problems, tombstone, origin } = workflow;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <StageProgress stage={stage} />
      {origin && <From origin={origin} edited={edited} />}
      {tombstone && <TombstoneWords {...tombstone} />}
      <WorkflowAssignment edited={edited} workflow={workflow} />
      <Problems edited={edited} problems={problems} />
      <WorkflowActions edited={edited} workflow={workflow} />
      {workflow.decisions.length > 0 && <Divider />}
      <WorkflowDecisions {...workflow} />
    </Flex>
  );
}

type FromProps = { origin: NonNullable<Workflow['origin']>; edited: Edited };

/** The partner that has submitted the text; while it is to be sorted, those who may let it into review. */
function From({ origin, edited }: FromProps) {
  const mayTriage = useMay('triage');
  return (
    <Box background="secondary100" hasRadius padding={3}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <OriginMark origin={origin} />
        {origin.queue === 'triage' && mayTriage && <LetIntoReview subject={edited} fullWidth />}
      </Flex>
    </Box>
  );
}

/** What the public reads in place of the text. */
function TombstoneWords({ reason, words, withdrawnOn }: NonNullable<Workflow['tombstone']>) {
  const { formatMessage, formatDate, locale } = useIntl();
  const said = words[locale] ?? Object.values(words)[0];
  return (
    <Typography variant="pi" tag="p" style={{ overflowWrap: 'anywhere' }}>
      {formatMessage(
        { id: 'clearinghouse.workflow.tombstone' },
        {
          reason: formatMessage({ id: `clearinghouse.workflow.reason.withdrawal.${reason}` }),
          date: formatDate(`${withdrawnOn}T00:00:00`, { dateStyle: 'long' }),
        },
      )}
      {said ? ` ${formatMessage({ id: 'clearinghouse.workflow.quote' }, { words: said })}` : ''}
    </Typography>
  );
}
