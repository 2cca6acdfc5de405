import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { Button, Field, Flex, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { languagePath, type Refusal, type Scheduled, useTellDesk } from '../desk';
import type { Edited } from './edited-document';
import { ScheduleTime, type Time } from './schedule-time';

/** What is being scheduled; `moved` is what gets another time. */
export type Scheduling = { action: Scheduled['action']; moved?: Scheduled };

type Props = { edited: Edited; scheduling: Scheduling; onClose(): void };

const browserZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const timeOf = (moved: Scheduled | undefined): Time => {
  const [date = '', time = '09:00'] = moved?.local.split('T') ?? [];
  return { date, time, timeZone: moved?.timeZone ?? browserZone() };
};

const codeOf = ({ details }: Refusal): unknown =>
  typeof details === 'object' && details !== null && 'code' in details ? details.code : undefined;

/** Asks at what time, by the clocks of which time zone, a language is published or taken off. */
export function ScheduleDialog({ edited, scheduling: { action, moved }, onClose }: Props) {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const { tell, isLoading } = useTellDesk({ isQuiet: true });
  const [time, setTime] = useState<Time>(() => timeOf(moved));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const text = (part: string) => formatMessage({ id: `clearinghouse.schedule.${part}` });
  const isComplete = time.date !== '' && time.time !== '';

  const send = async () => {
    const { date, timeZone, occurrence } = time;
    const body = { local: `${date}T${time.time}`, timeZone, ...(occurrence && { occurrence }) };
    const told = await tell({
      ...(moved
        ? { method: 'PUT', path: `/schedules/${moved.id}`, body }
        : { method: 'POST', path: `${languagePath(edited)}/schedules`, body: { action, ...body } }),
      changes: edited,
    });
    if ('refusal' in told) {
      setRefusal(told.refusal);
      return;
    }
    toggleNotification({ type: 'success', message: text(`${action}.done`) });
    onClose();
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text(action)}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{text(`${action}.note`)}</Typography>
            <ScheduleTime
              value={time}
              isTwice={refusal !== null && codeOf(refusal) === 'time-comes-twice'}
              onChange={setTime}
            />
            {refusal && (
              <Field.Root error={refusal.message}>
                <div role="alert">
                  <Field.Error />
                </div>
              </Field.Root>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('close')}
          </Button>
          <Button disabled={!isComplete} loading={isLoading} onClick={send}>
            {text('send')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
