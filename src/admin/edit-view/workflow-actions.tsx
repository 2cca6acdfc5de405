import { useState } from 'react';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { type TransitionWords, useTransition, type Workflow } from '../desk';
import type { Edited } from './edited-document';
import { ASKS, isOffered, type Offered } from './workflow-asks';
import { TransitionDialog } from './workflow-dialog';
import { TallButton } from '../tall-button';

type Props = { edited: Edited; workflow: Workflow };

/**
 * Offers what may be done next, and says why the rest may not. What is typed and not saved would be
 * left out of it: then it asks to save first.
 */
export function WorkflowActions({ edited, workflow }: Props) {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const isModified = useForm('WorkflowActions', ({ modified }) => modified);
  const { go, isLoading } = useTransition(edited);
  const [asking, setAsking] = useState<Offered | null>(null);

  const offered = workflow.transitions.flatMap(({ name, isAllowed, why }) =>
    isOffered(name) ? [{ name, isAllowed, why }] : [],
  );
  const allowed = offered.filter(({ isAllowed }) => isAllowed);
  const explained = offered.filter(
    ({ name, isAllowed, why }) =>
      !isAllowed && why && ASKS[name].explainedAt?.includes(workflow.stage),
  );

  const send = async (words: TransitionWords) => {
    if (!asking) return;
    const told = await go(asking, words);
    if ('refusal' in told) return;
    setAsking(null);
    toggleNotification({
      type: 'success',
      message: formatMessage({ id: `clearinghouse.workflow.${asking}.done` }),
    });
  };

  if (allowed.length === 0 && explained.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {isModified && allowed.length > 0 && (
        <Typography variant="pi" textColor="warning700">
          {formatMessage({ id: 'clearinghouse.workflow.saveFirst' })}
        </Typography>
      )}
      {allowed.map(({ name }) => (
        <TallButton
          key={name}
          variant={ASKS[name].look}
          disabled={isModified}
          onClick={() => setAsking(name)}
          fullWidth
        >
          {formatMessage({ id: `clearinghouse.workflow.${name}` })}
        </TallButton>
      ))}
      {explained.map(({ name, why }) => (
        <Typography key={name} variant="pi" textColor="neutral600">
          {formatMessage(
            { id: 'clearinghouse.workflow.notPossible' },
            {
              action: formatMessage({ id: `clearinghouse.workflow.${name}` }),
              why,
            },
          )}
        </Typography>
      ))}
      {asking && (
        <TransitionDialog
          name={asking}
          isLoading={isLoading}
          onClose={() => setAsking(null)}
          onSend={send}
        />
      )}
    </Flex>
  );
}
