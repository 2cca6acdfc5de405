import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { Button, Flex } from '@strapi/design-system';
import { useTellDesk } from '../../desk';
import { AcceptDialog } from './accept-dialog';
import { AskDialog, RefuseDialog } from './answer-dialogs';
import { type Application, isUndecided } from './types';
import { useWords } from './use-words';

export type Decision = 'acceptance' | 'refusal' | 'question' | 'invitation';

/** Offers what may be done with an application: while it is open to decide, afterwards to invite again. */
export function Decisions({ application }: { application: Application }) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const { tell, isLoading } = useTellDesk();
  const [deciding, setDeciding] = useState<Decision | null>(null);

  const send = async (decision: Decision, body: object = {}) => {
    const path = `/partners/applications/${application.id}/${decision}`;
    const told = await tell({ method: 'POST', path, body });
    if ('refusal' in told) return;
    setDeciding(null);
    toggleNotification({ type: 'success', message: say(`${decision}.done`) });
  };
  const dialog = { application, isLoading, onClose: () => setDeciding(null) };

  if (application.state === 'accepted') {
    return (
      <Flex paddingTop={3}>
        <Button variant="secondary" loading={isLoading} onClick={() => void send('invitation')}>
          {say('invitation')}
        </Button>
      </Flex>
    );
  }
  if (!isUndecided(application.state)) return null;
  return (
    <Flex gap={2} wrap="wrap" paddingTop={3}>
      <Button onClick={() => setDeciding('acceptance')}>{say('acceptance')}</Button>
      <Button variant="secondary" onClick={() => setDeciding('question')}>
        {say('question')}
      </Button>
      <Button variant="danger-light" onClick={() => setDeciding('refusal')}>
        {say('refusal')}
      </Button>
      {deciding === 'acceptance' && (
        <AcceptDialog {...dialog} onSend={(body) => void send('acceptance', body)} />
      )}
      {deciding === 'question' && (
        <AskDialog {...dialog} onSend={(body) => void send('question', body)} />
      )}
      {deciding === 'refusal' && (
        <RefuseDialog {...dialog} onSend={(body) => void send('refusal', body)} />
      )}
    </Flex>
  );
}
