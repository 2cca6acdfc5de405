import { useEffect } from 'react';
import { useForm } from '@strapi/strapi/admin';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useDeskDocument } from '../desk';
import { type Edited, useEdited } from './edited-document';
import { useLock } from './lock-use';
import { useUpdatable } from './use-updatable';

/** How often the form asks who else has the text open. */
const ASKED_EVERY = 30_000;

/** Says who else is writing in this text, since when, and lets one take over. */
export function LockNotice() {
  const { edited } = useEdited();
  const mayUpdate = useUpdatable();
  return edited && mayUpdate ? (
    <Notice key={Object.values(edited).join(' ')} edited={edited} />
  ) : null;
}

function Notice({ edited }: { edited: Edited }) {
  const { formatMessage, formatDate } = useIntl();
  const isModified = useForm('LockNotice', ({ modified }) => modified);
  const { held, takeOver } = useLock(edited, isModified);
  const { data, askAgain } = useDeskDocument(edited.uid, edited.documentId);

  useEffect(() => {
    const timer = setInterval(() => !document.hidden && askAgain(), ASKED_EVERY);
    return () => clearInterval(timer);
  }, [askAgain]);

  const described = data?.languages.find(({ locale }) => locale === edited.locale)?.locks;
  const lock = held ?? described;
  if (!lock || lock.isMine) return null;

  const text = (part: string) =>
    formatMessage(
      { id: `clearinghouse.workflow.lock.${part}` },
      { name: lock.by.name, time: formatDate(lock.since, { timeStyle: 'short' }) },
    );
  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={2} role="status">
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography variant="pi">{text(held?.isTakenFromMe ? 'taken' : 'other')}</Typography>
        {isModified && <TextButton onClick={takeOver}>{text('takeOver')}</TextButton>}
      </Flex>
    </Box>
  );
}
