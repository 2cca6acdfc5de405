import { useState } from 'react';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { Box, Button, Flex, Modal, Radio, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { RecordUid } from '../../content-model';
import type { Differing } from './conflict-compare';

type Props = {
  uid: RecordUid;
  by: string;
  at: string;
  differing: Differing[];
  onLoad(isKept: (name: string) => boolean): void;
  onClose(): void;
};

/** Shows what somebody else has saved beside what is typed, and asks which to keep, field by field. */
export function ConflictDialog({ uid, by, at, differing, onLoad, onClose }: Props) {
  const { formatMessage, formatDate } = useIntl();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const [isTheirs, setTheirs] = useState<Record<string, boolean>>({});
  const text = (part: string, values = {}) =>
    formatMessage({ id: `clearinghouse.workflow.conflict.${part}` }, values);
  const labelOf = (name: string) =>
    formatMessage({ id: `content-manager.content-types.${uid}.${name}`, defaultMessage: name });
  const typed = differing.filter(({ changedBy }) => changedBy !== 'them');

  const copyTyped = async () => {
    const lines = typed.map(({ name, mine }) => `${labelOf(name)}\n${mine}`);
    if (await copy(lines.join('\n\n'))) {
      toggleNotification({ type: 'success', message: text('copied') });
    }
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>
              {text('note', {
                isNamed: by !== '',
                name: by,
                moment: formatDate(at, { dateStyle: 'long', timeStyle: 'short' }),
              })}
            </Typography>
            {differing.map((field) => (
              <Box key={field.name} borderColor="neutral200" hasRadius padding={3}>
                <Typography variant="omega" fontWeight="bold" tag="h3">
                  {labelOf(field.name)}
                </Typography>
                <Field
                  {...field}
                  isTheirs={isTheirs[field.name] ?? false}
                  onChoose={(chosen) =>
                    setTheirs((before) => ({ ...before, [field.name]: chosen }))
                  }
                />
              </Box>
            ))}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Flex gap={2} wrap="wrap" justifyContent="flex-end" width="100%">
            <Button variant="tertiary" onClick={onClose}>
              {text('later')}
            </Button>
            <Button variant="tertiary" onClick={copyTyped} disabled={typed.length === 0}>
              {text('copy')}
            </Button>
            <Button variant="danger-light" onClick={() => onLoad(() => false)}>
              {text('discard')}
            </Button>
            <Button onClick={() => onLoad((name) => !isTheirs[name])}>{text('reapply')}</Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

type FieldProps = Differing & { isTheirs: boolean; onChoose(isTheirs: boolean): void };

function Field({ name, changedBy, mine, theirs, isTheirs, onChoose }: FieldProps) {
  const { formatMessage } = useIntl();
  const text = (part: string) => formatMessage({ id: `clearinghouse.workflow.conflict.${part}` });
  if (changedBy !== 'both') {
    return (
      <Version
        label={text(changedBy === 'me' ? 'onlyMine' : 'onlyTheirs')}
        words={changedBy === 'me' ? mine : theirs}
      />
    );
  }
  return (
    <Radio.Group
      aria-label={text('which')}
      name={`conflict-${name}`}
      value={isTheirs ? 'theirs' : 'mine'}
      onValueChange={(chosen: string) => onChoose(chosen === 'theirs')}
    >
      <Radio.Item value="mine">{text('mine')}</Radio.Item>
      <Version words={mine} />
      <Radio.Item value="theirs">{text('theirs')}</Radio.Item>
      <Version words={theirs} />
    </Radio.Group>
  );
}

function Version({ label, words }: { label?: string; words: string }) {
  const { formatMessage } = useIntl();
  return (
    <Box paddingTop={1} paddingBottom={1}>
      {label && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {label}
        </Typography>
      )}
      <Box background="neutral100" hasRadius padding={2} maxHeight="16rem" overflow="auto">
        <Typography variant="omega" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {words || formatMessage({ id: 'clearinghouse.workflow.conflict.empty' })}
        </Typography>
      </Box>
    </Box>
  );
}
