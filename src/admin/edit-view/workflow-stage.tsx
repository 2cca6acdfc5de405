import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Stage } from '../desk';

/** The way of a text to the public; what leaves it (withdrawn, archived) has no step. */
const STEPS: Stage[] = ['draft', 'in-review', 'approved', 'published'];

/** A text to which changes are asked for is at the step of its review. */
const stepOf = (stage: Stage): number =>
  STEPS.indexOf(stage === 'changes-requested' ? 'in-review' : stage);

/** Names the stage of a text and shows how far it is on its way. */
export function StageProgress({ stage }: { stage: Stage }) {
  const { formatMessage } = useIntl();
  const step = stepOf(stage);
  const name = formatMessage({ id: `clearinghouse.workflow.stage.${stage}` });
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Flex justifyContent="space-between" alignItems="baseline" gap={2}>
        <Typography variant="delta" tag="p">
          {name}
        </Typography>
        {step >= 0 && (
          <Typography variant="pi" textColor="neutral600">
            {formatMessage(
              { id: 'clearinghouse.workflow.step' },
              { step: step + 1, steps: STEPS.length },
            )}
          </Typography>
        )}
      </Flex>
      {step >= 0 && (
        <Flex gap={1} aria-hidden>
          {STEPS.map((one, index) => (
            <Box
              key={one}
              flex="1"
              height="6px"
              hasRadius
              background={index <= step ? 'primary600' : 'neutral200'}
            />
          ))}
        </Flex>
      )}
      <Typography variant="pi" textColor="neutral600">
        {formatMessage({ id: `clearinghouse.workflow.stage.${stage}.note` })}
      </Typography>
    </Flex>
  );
}
