import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useTellDesk } from '../../desk';
import { DecisionDialog, WordsField } from './dialog';
import { type Organization, TRUST_LEVELS, type TrustLevel, type TrustSubject } from './types';
import { useWords } from './use-words';

type Subject = { value: string; label: string; subject: TrustSubject };

/** What can be decided of: the organisation, the domains of its people's addresses, its people. */
function subjectsOf({ name, members }: Organization): Subject[] {
  const domains = new Set(
    members.map(({ email }) => email.slice(email.lastIndexOf('@') + 1).toLowerCase()),
  );
  return [
    { value: 'organization', label: name, subject: { kind: 'organization' } },
    ...[...domains].map(
      (domain): Subject => ({
        value: `@${domain}`,
        label: `@${domain}`,
        subject: { kind: 'domain', domain },
      }),
    ),
    ...members.map(
      ({ id, name: called }): Subject => ({
        value: String(id),
        label: called,
        subject: { kind: 'person', id },
      }),
    ),
  ];
}

/** Decides how far an organisation, a domain or a person is trusted, for a reason. */
export function TrustDialog({
  organization,
  onClose,
}: {
  organization: Organization;
  onClose(): void;
}) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const { tell, isLoading } = useTellDesk();
  const subjects = subjectsOf(organization);
  const [about, setAbout] = useState('organization');
  const [level, setLevel] = useState<TrustLevel | 'inherited' | null>(null);
  const [reason, setReason] = useState('');
  const send = async () => {
    const chosen = subjects.find(({ value }) => value === about);
    const path = `/partners/organizations/${organization.documentId}/trust`;
    const body = { subject: chosen?.subject, level, reason };
    const told = await tell({ method: 'POST', path, body });
    if ('refusal' in told) return;
    toggleNotification({ type: 'success', message: say('trust.done') });
    onClose();
  };
  return (
    <DecisionDialog
      title={say('trust.decide')}
      send={say('trust.send')}
      isComplete={level !== null && reason.trim() !== ''}
      isLoading={isLoading}
      onClose={onClose}
      onSend={() => void send()}
    >
      <Field.Root name="subject" required>
        <Field.Label>{say('trust.about')}</Field.Label>
        <SingleSelect value={about} onChange={(value) => setAbout(String(value))}>
          {subjects.map(({ value, label }) => (
            <SingleSelectOption key={value} value={value}>
              {label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Field.Root name="level" required hint={level ? say(`trust.${level}.note`) : undefined}>
        <Field.Label>{say('trust.level')}</Field.Label>
        <SingleSelect
          value={level}
          placeholder={say('choose')}
          onChange={(value) => setLevel(value as TrustLevel)}
        >
          {[...TRUST_LEVELS, 'inherited' as const].map((one) => (
            <SingleSelectOption key={one} value={one}>
              {say(`trust.${one}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
      <WordsField
        name="reason"
        label={say('reason')}
        hint={say('reason.kept')}
        isNeeded
        value={reason}
        onChange={setReason}
      />
    </DecisionDialog>
  );
}
