import { useState } from 'react';
import {
  Combobox,
  ComboboxOption,
  Field,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { DecisionDialog } from './dialog';
import { type Application, type Role, ROLES } from './types';
import { useOrganizationsLike } from './use-organizations-like';
import { useWords } from './use-words';

type Acceptance = { organization: string | null; role?: Role };

type Props = {
  application: Application;
  isLoading: boolean;
  onClose(): void;
  onSend(body: Acceptance): void;
};

const NEW = 'new';
const BY_ITSELF = 'by-itself';

/** Accepts an application: for an organisation that there is, or one that is made of it. */
export function AcceptDialog({ application, isLoading, onClose, onSend }: Props) {
  const say = useWords();
  const { newOrganization: made, organization: named } = application;
  const [organization, setOrganization] = useState(named?.documentId ?? '');
  const [role, setRole] = useState<Role | typeof BY_ITSELF>(BY_ITSELF);
  return (
    <DecisionDialog
      title={say('acceptance.title')}
      note={say('acceptance.note', { email: application.contact.email })}
      send={say('acceptance.send')}
      isComplete={organization !== ''}
      isLoading={isLoading}
      onClose={onClose}
      onSend={() =>
        onSend({
          organization: organization === NEW ? null : organization,
          ...(role === BY_ITSELF ? {} : { role }),
        })
      }
    >
      {made && (
        <WhichOrganization
          application={application}
          value={organization}
          onChange={setOrganization}
        />
      )}
      <Field.Root name="role" hint={say('acceptance.role.hint')}>
        <Field.Label>{say('acceptance.role')}</Field.Label>
        <SingleSelect value={role} onChange={(chosen) => setRole(chosen as Role)}>
          <SingleSelectOption value={BY_ITSELF}>
            {say('acceptance.role.byItself')}
          </SingleSelectOption>
          {ROLES.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {say(`role.${one}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
    </DecisionDialog>
  );
}

type WhichProps = { application: Application; value: string; onChange(value: string): void };

/** Chooses a new organisation, a likely duplicate, or any other by words of its name. */
function WhichOrganization({ application, value, onChange }: WhichProps) {
  const say = useWords();
  const [typed, setTyped] = useState('');
  const found = useOrganizationsLike(typed);
  const likely = application.duplicates.map(({ documentId, name }) => ({
    documentId,
    name: say('acceptance.likely', { name }),
  }));
  const others = found.filter(
    ({ documentId }) => !likely.some((one) => one.documentId === documentId),
  );
  return (
    <Field.Root name="organization" required hint={say('acceptance.organization.hint')}>
      <Field.Label>{say('organization')}</Field.Label>
      <Combobox
        value={value}
        placeholder={say('choose')}
        clearLabel={say('clear')}
        onChange={(chosen?: string) => onChange(chosen ?? '')}
        onClear={() => onChange('')}
        onInputChange={({ target }: { target: { value: string } }) => setTyped(target.value)}
      >
        <ComboboxOption value={NEW}>
          {say('acceptance.new', { name: application.newOrganization?.name ?? '' })}
        </ComboboxOption>
        {[...likely, ...others].map(({ documentId, name }) => (
          <ComboboxOption key={documentId} value={documentId}>
            {name}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
    </Field.Root>
  );
}
