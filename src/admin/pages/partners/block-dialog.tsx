import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { useTellDesk } from '../../desk';
import { DecisionDialog, WordsField } from './dialog';
import type { Member } from './types';
import { useWords } from './use-words';

/** Shuts somebody's account, or opens it again, for a reason that they are told. */
export function BlockDialog({ member, onClose }: { member: Member; onClose(): void }) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const { tell, isLoading } = useTellDesk();
  const [reason, setReason] = useState('');
  const what = member.isBlocked ? 'unblock' : 'block';
  const send = async () => {
    const path = `/partners/people/${member.id}/${what}`;
    const told = await tell({ method: 'POST', path, body: { reason } });
    if ('refusal' in told) return;
    toggleNotification({ type: 'success', message: say(`${what}.done`, { name: member.name }) });
    onClose();
  };
  return (
    <DecisionDialog
      title={say(`${what}.title`, { name: member.name })}
      note={say(`${what}.note`)}
      send={say(what)}
      isComplete={reason.trim() !== ''}
      isLoading={isLoading}
      isDangerous={!member.isBlocked}
      onClose={onClose}
      onSend={() => void send()}
    >
      <WordsField
        name="reason"
        label={say('reason')}
        hint={say('reason.told')}
        isNeeded
        value={reason}
        onChange={setReason}
      />
    </DecisionDialog>
  );
}
