import { useState } from 'react';
import { useNotification, useRBAC } from '@strapi/strapi/admin';
import {
  Button,
  Combobox,
  ComboboxOption,
  DatePicker,
  Field,
  Flex,
  IconButton,
  Modal,
  Typography,
} from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { type Day, languagePath, usePeople, useTellDesk, type Workflow } from '../desk';
import type { Edited } from './edited-document';

const ASSIGN = [{ action: 'api::editorial.assign', subject: null }];

type Props = { edited: Edited; workflow: Workflow };

const asDate = (day: Day): Date => new Date(`${day}T00:00:00`);

const asDay = (date: Date): Day =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Says who sees to the text and until when; those who may assign can change it. */
export function WorkflowAssignment({ edited, workflow }: Props) {
  const { formatMessage, formatDate } = useIntl();
  const { allowedActions } = useRBAC(ASSIGN);
  const [isOpen, setIsOpen] = useState(false);
  const { assignee, dueOn } = workflow;
  const text = (part: string) => formatMessage({ id: `clearinghouse.workflow.${part}` });
  const isOverdue = dueOn !== null && dueOn < asDay(new Date());
  const mayAssign = Object.values(allowedActions).some(Boolean);

  return (
    <Flex justifyContent="space-between" alignItems="flex-start" gap={2} width="100%">
      <Flex direction="column" alignItems="flex-start">
        <Typography variant="pi" tag="p">
          {assignee
            ? formatMessage({ id: 'clearinghouse.workflow.assignedTo' }, { name: assignee.name })
            : text('unassigned')}
        </Typography>
        {dueOn && (
          <Typography variant="pi" tag="p" textColor={isOverdue ? 'danger700' : 'neutral800'}>
            {formatMessage(
              { id: `clearinghouse.workflow.${isOverdue ? 'overdue' : 'due'}` },
              { date: formatDate(asDate(dueOn), { dateStyle: 'long' }) },
            )}
          </Typography>
        )}
      </Flex>
      {mayAssign && (
        <IconButton label={text('assign')} variant="ghost" onClick={() => setIsOpen(true)}>
          <Pencil />
        </IconButton>
      )}
      {isOpen && (
        <AssignmentDialog edited={edited} workflow={workflow} onClose={() => setIsOpen(false)} />
      )}
    </Flex>
  );
}

function AssignmentDialog({ edited, workflow, onClose }: Props & { onClose(): void }) {
  const { formatMessage, locale } = useIntl();
  const { toggleNotification } = useNotification();
  const people = usePeople();
  const { tell, isLoading } = useTellDesk();
  const [assignee, setAssignee] = useState<number | null>(workflow.assignee?.id ?? null);
  const [dueOn, setDueOn] = useState<Day | null>(workflow.dueOn);
  const text = (part: string) => formatMessage({ id: `clearinghouse.workflow.${part}` });

  const send = async () => {
    const told = await tell({
      method: 'PUT',
      path: `${languagePath(edited)}/assignment`,
      body: { assignee, dueOn },
    });
    if ('refusal' in told) return;
    toggleNotification({ type: 'success', message: text('assign.done') });
    onClose();
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('assign.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Field.Root name="assignee">
              <Field.Label>{text('assign.to')}</Field.Label>
              <Combobox
                value={assignee === null ? '' : String(assignee)}
                onChange={(id?: string) => setAssignee(id ? Number(id) : null)}
                onClear={() => setAssignee(null)}
                placeholder={text('unassigned')}
                clearLabel={text('assign.nobody')}
              >
                {people.map(({ id, name }) => (
                  <ComboboxOption key={id} value={String(id)}>
                    {name}
                  </ComboboxOption>
                ))}
              </Combobox>
            </Field.Root>
            <Field.Root name="dueOn">
              <Field.Label>{text('assign.due')}</Field.Label>
              <DatePicker
                locale={locale}
                value={dueOn ? asDate(dueOn) : undefined}
                onChange={(date: Date | undefined) => setDueOn(date ? asDay(date) : null)}
                onClear={() => setDueOn(null)}
                clearLabel={text('assign.noDate')}
              />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('cancel')}
          </Button>
          <Button loading={isLoading} onClick={send}>
            {text('assign.send')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
