import type { ReactNode } from 'react';
import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useWords } from './use-words';

type Props = {
  title: string;
  note?: string;
  send: string;
  isComplete: boolean;
  isLoading: boolean;
  isDangerous?: boolean;
  onSend(): void;
  onClose(): void;
  children?: ReactNode;
};

/** Asks what goes with a decision before it is sent. */
export function DecisionDialog({ title, note, send, children, ...asked }: Props) {
  const say = useWords();
  const { isComplete, isLoading, isDangerous = false, onSend, onClose } = asked;
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('cancel')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {note && <Typography tag="p">{note}</Typography>}
            {children}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button
            variant={isDangerous ? 'danger' : 'default'}
            disabled={!isComplete}
            loading={isLoading}
            onClick={onSend}
          >
            {send}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

type WordsProps = {
  name: string;
  label: string;
  hint?: string;
  isNeeded?: boolean;
  value: string;
  onChange(value: string): void;
};

/** A field for words of several lines. */
export const WordsField = ({ name, label, hint, isNeeded, value, onChange }: WordsProps) => (
  <Field.Root name={name} required={isNeeded} hint={hint}>
    <Field.Label>{label}</Field.Label>
    <Textarea
      value={value}
      onChange={({ target }: { target: HTMLTextAreaElement }) => onChange(target.value)}
    />
    <Field.Hint />
  </Field.Root>
);
