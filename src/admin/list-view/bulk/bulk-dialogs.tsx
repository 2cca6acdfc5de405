import { type ReactNode, useState } from 'react';
import {
  Button,
  Combobox,
  ComboboxOption,
  DatePicker,
  Field,
  Flex,
  Modal,
  Typography,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { usePeople } from '../people';

type Props = { count: number; onClose(): void; onSend(words: object): void };

/** Asks whether a selection is to be published. */
export function PublishDialog({ count, onClose, onSend }: Props) {
  const { formatMessage } = useIntl();
  return (
    <Frame action="publish" onClose={onClose} onSend={() => onSend({})}>
      <Typography>
        {formatMessage({ id: 'clearinghouse.lists.publish.note' }, { count })}
      </Typography>
    </Frame>
  );
}

const NOBODY = 'nobody';

/** A day as the server takes it, by the calendar of whoever chooses it. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Asks to whom a selection is assigned, and by when. */
export function AssignDialog({ count, onClose, onSend }: Props) {
  const { formatMessage } = useIntl();
  const people = usePeople();
  const [assignee, setAssignee] = useState<string>();
  const [due, setDue] = useState<Date>();
  const text = (part: string, values = {}) =>
    formatMessage({ id: `clearinghouse.lists.${part}` }, values);

  const send = () =>
    onSend({
      assignee: assignee === NOBODY ? null : Number(assignee),
      dueOn: due ? dayOf(due) : null,
    });
  return (
    <Frame action="assign" isComplete={assignee !== undefined} onClose={onClose} onSend={send}>
      <Typography>{text('assign.note', { count })}</Typography>
      <Field.Root name="assignee" required>
        <Field.Label>{text('assign.who')}</Field.Label>
        <Combobox
          value={assignee ?? ''}
          onChange={setAssignee}
          onClear={() => setAssignee(undefined)}
          placeholder={text('who')}
        >
          <ComboboxOption value={NOBODY}>{text('nobody')}</ComboboxOption>
          {people.map(({ id, name }) => (
            <ComboboxOption key={id} value={String(id)}>
              {name}
            </ComboboxOption>
          ))}
        </Combobox>
      </Field.Root>
      <Field.Root name="dueOn">
        <Field.Label>{text('assign.due')}</Field.Label>
        <DatePicker value={due} onChange={setDue} onClear={() => setDue(undefined)} />
      </Field.Root>
    </Frame>
  );
}

type FrameProps = {
  action: 'assign' | 'publish';
  isComplete?: boolean;
  onClose(): void;
  onSend(): void;
  children: ReactNode;
};

function Frame({ action, isComplete = true, onClose, onSend, children }: FrameProps) {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: `clearinghouse.lists.bulk.${action}` });
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {children}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {formatMessage({ id: 'app.components.Button.cancel' })}
          </Button>
          <Button disabled={!isComplete} onClick={onSend}>
            {title}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
