import { useState } from 'react';
import {
  Button,
  Checkbox,
  Combobox,
  ComboboxOption,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { type TransitionWords, usePeople } from '../desk';
import { ASKS, type Offered } from './workflow-asks';

type Props = {
  name: Offered;
  isLoading: boolean;
  onClose(): void;
  onSend(words: TransitionWords): Promise<void>;
};

const REVIEWING_ROLES = ['strapi-super-admin', 'editor', 'reviewer'];

/** Asks what a transition needs to be told: a reason, words, a person, a conflict of interest. */
export function TransitionDialog({ name, isLoading, onClose, onSend }: Props) {
  const { formatMessage } = useIntl();
  const { reasons, words, person, conflict } = ASKS[name];
  const people = usePeople(person !== undefined).filter(({ roles }) =>
    roles.some((role) => REVIEWING_ROLES.includes(role)),
  );
  const [told, setTold] = useState<TransitionWords>({});
  const say = (part: TransitionWords) => setTold((before) => ({ ...before, ...part }));
  const text = (part: string, values = {}) =>
    formatMessage({ id: `clearinghouse.workflow.${part}` }, values);

  const isComplete =
    (!reasons || told.reason !== undefined) &&
    (words !== 'needed' || Boolean(told.words?.trim())) &&
    (person !== 'needed' || told.to !== undefined);

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text(`${name}.title`)}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{text(`${name}.note`)}</Typography>
            {reasons && (
              <Field.Root name="reason" required>
                <Field.Label>{text('reason')}</Field.Label>
                <SingleSelect
                  value={told.reason ?? ''}
                  onChange={(reason) => say({ reason: String(reason) })}
                  placeholder={text('choose')}
                >
                  {reasons.list.map((code) => (
                    <SingleSelectOption key={code} value={code}>
                      {text(`reason.${reasons.key}.${code}`)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
            )}
            {words && (
              <Field.Root
                name="words"
                required={words === 'needed'}
                hint={text(`${name}.words.hint`)}
              >
                <Field.Label>{text(`${name}.words`)}</Field.Label>
                <Textarea
                  value={told.words ?? ''}
                  onChange={({ target }: { target: HTMLTextAreaElement }) =>
                    say({ words: target.value })
                  }
                />
                <Field.Hint />
              </Field.Root>
            )}
            {person && (
              <Field.Root name="to" required={person === 'needed'} hint={text(`${name}.to.hint`)}>
                <Field.Label>{text(`${name}.to`)}</Field.Label>
                <Combobox
                  value={told.to === undefined ? '' : String(told.to)}
                  onChange={(id?: string) => say({ to: id ? Number(id) : undefined })}
                  onClear={() => say({ to: undefined })}
                  placeholder={text('choose')}
                >
                  {people.map(({ id, name: called, organization }) => (
                    <ComboboxOption key={id} value={String(id)}>
                      {organization ? `${called} (${organization.name})` : called}
                    </ComboboxOption>
                  ))}
                </Combobox>
                <Field.Hint />
              </Field.Root>
            )}
            {conflict && (
              <Field.Root name="hasConflict" hint={text('conflict.hint')}>
                <Checkbox
                  checked={told.hasConflict ?? false}
                  onCheckedChange={(isTicked: boolean | 'indeterminate') =>
                    say({ hasConflict: isTicked === true })
                  }
                >
                  {text('conflict')}
                </Checkbox>
                <Field.Hint />
              </Field.Root>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('cancel')}
          </Button>
          <Button disabled={!isComplete} loading={isLoading} onClick={() => onSend(told)}>
            {text(`${name}.send`)}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
