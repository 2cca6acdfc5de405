import { useNotification } from '@strapi/strapi/admin';
import { Button, Dialog } from '@strapi/design-system';
import { languagePath, type Subject, useTellDesk } from '../desk';
import type { Restored, Version } from './history-types';
import { useVersionWords } from './history-words';

type Props = { subject: Subject; version: Version; onDone(): void };

/** Makes a version the draft again, once somebody has said twice that they want it. */
export function HistoryRestore({ subject, version, onDone }: Props) {
  const { text } = useVersionWords();
  const { tell, isLoading } = useTellDesk<Restored>();
  const { toggleNotification } = useNotification();
  const { number } = version;

  const restore = async () => {
    const told = await tell({
      method: 'POST',
      path: `${languagePath(subject)}/versions/${version.id}/restore`,
      body: {},
      changes: subject,
    });
    if (!('data' in told)) return;
    const { leftOut } = told.data;
    toggleNotification({
      type: leftOut.length > 0 ? 'warning' : 'success',
      message:
        leftOut.length > 0
          ? text('restored.butFor', {
              number,
              fields: leftOut
                .map(({ label, reason, count }) => text(`leftOut.${reason}`, { label, count }))
                .join(' '),
            })
          : text('restored', { number }),
      timeout: leftOut.length > 0 ? 20_000 : 5_000,
    });
    onDone();
  };

  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button loading={isLoading}>{text('restore', { number })}</Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{text('restore', { number })}</Dialog.Header>
        <Dialog.Body>{text('restore.note')}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {text('cancel')}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth onClick={restore}>
              {text('restore.confirm')}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
