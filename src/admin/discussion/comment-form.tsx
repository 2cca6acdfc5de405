import { useId, useRef, useState } from 'react';
import { Box, Button, Checkbox, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useMentions } from './use-mentions';

type Props = {
  /** The words that are changed; none for a new comment. */
  words?: string;
  label: string;
  send: string;
  /** Whether the writer may let the partner read it who contributes the text. */
  canBeShared?: boolean;
  /** Answers whether the words were taken. */
  onSend(words: string, isShared: boolean): Promise<boolean>;
  onCancel?(): void;
};

/** Writes a comment; an at sign offers the people who can be mentioned. */
export function CommentForm({ words: stored = '', label, send, onSend, ...may }: Props) {
  const { canBeShared = false, onCancel } = may;
  const { formatMessage } = useIntl();
  const area = useRef<HTMLTextAreaElement>(null);
  const choices = useId();
  const { text, candidates, active, follow, choose, onKeyDown, words, clear } = useMentions(
    area,
    stored,
  );
  const [isShared, setShared] = useState(false);
  const isOpen = candidates.length > 0;
  const submit = async () => {
    if (words === '' || !(await onSend(words, canBeShared && isShared))) return;
    clear();
    setShared(false);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root hint={formatMessage({ id: 'clearinghouse.discussion.hint' })}>
        <Field.Label>{label}</Field.Label>
        <Textarea
          ref={area}
          value={text}
          rows={3}
          maxLength={5000}
          onChange={(event) => follow(event.target as HTMLTextAreaElement)}
          onKeyDown={onKeyDown}
          aria-expanded={isOpen}
          aria-controls={choices}
          aria-activedescendant={isOpen ? `${choices}-${candidates[active].id}` : undefined}
        />
        {isOpen ? (
          <Box
            id={choices}
            tag="ul"
            role="listbox"
            background="neutral0"
            hasRadius
            shadow="filterShadow"
          >
            {candidates.map((person, index) => (
              <Box
                key={person.id}
                id={`${choices}-${person.id}`}
                tag="li"
                role="option"
                aria-selected={index === active}
                padding={2}
                cursor="pointer"
                background={index === active ? 'primary100' : 'neutral0'}
                onMouseDown={(event: { preventDefault(): void }) => {
                  event.preventDefault();
                  choose(person);
                }}
              >
                <Typography>{person.name}</Typography>
              </Box>
            ))}
          </Box>
        ) : (
          <Field.Hint />
        )}
      </Field.Root>
      {canBeShared && (
        <Checkbox
          checked={isShared}
          onCheckedChange={(isTicked: boolean | 'indeterminate') => setShared(isTicked === true)}
        >
          {formatMessage({ id: 'clearinghouse.partners.share' })}
        </Checkbox>
      )}
      <Flex gap={2} justifyContent="flex-end">
        {onCancel && (
          <Button size="S" variant="tertiary" onClick={onCancel}>
            {formatMessage({ id: 'clearinghouse.discussion.cancel' })}
          </Button>
        )}
        <Button size="S" disabled={words === ''} onClick={() => void submit()}>
          {send}
        </Button>
      </Flex>
    </Flex>
  );
}
