import { Badge } from '@strapi/design-system';
import {
  LetIntoReview,
  OriginMark,
  QUEUES,
  type Submission,
  type SubmissionsAnswer,
} from '../../partners';
import { Moment } from '../../work/moment';
import { TextKind } from '../../work/text-kind';
import { TextLink } from '../../work/text-link';
import { ListFrame } from './frame';
import { Choices, Row } from './parts';
import { ShownList } from './shown-list';
import { useList } from './use-list';
import { useWords } from './use-words';

const ANY = 'any';

/** What partners have submitted and that is in review: what has waited longest comes first. */
export function SubmissionsPage() {
  const say = useWords();
  const { data, isAsking, refusal, chosen, choose, turn } = useList<SubmissionsAnswer>(
    '/partners/submissions',
    'queue',
  );
  return (
    <ListFrame isAsking={isAsking}>
      <Choices
        label={say('queues')}
        chosen={chosen || ANY}
        onChoose={(queue) => choose(queue === ANY ? '' : queue)}
        choices={[
          { value: ANY, label: say('queue.any') },
          ...QUEUES.map((queue) => ({
            value: queue,
            label: say(`queue.${queue}`),
            count: data?.counts[queue],
          })),
        ]}
      />
      <ShownList
        data={data}
        refusal={refusal}
        none={say('submissions.none')}
        onTurn={turn}
        row={(submission) => (
          <Submitted key={`${submission.documentId} ${submission.locale}`} {...submission} />
        )}
      />
    </ListFrame>
  );
}

function Submitted({ origin, queue, since, assignee, ...text }: Submission) {
  const say = useWords();
  return (
    <Row
      beside={
        <>
          <Badge>{assignee?.name ?? say('unassigned')}</Badge>
          <Moment at={since} />
          {queue === 'triage' && <LetIntoReview subject={text} size="S" />}
        </>
      }
    >
      <TextLink text={text} />
      <TextKind text={text} />
      <OriginMark origin={{ ...origin, queue }} />
    </Row>
  );
}
