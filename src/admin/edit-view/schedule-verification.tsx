import { useForm, useNotification, useRBAC } from '@strapi/strapi/admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { documentPath, type Freshness, useTellDesk } from '../desk';
import type { Edited } from './edited-document';
import { useEditedLanguage } from './use-edited-language';

const VERIFY = [{ action: 'api::editorial.verify', subject: null }];

/** Says when a resource was last verified, and lets those who may say that it is still right. */
export function VerificationPanel() {
  const { formatMessage } = useIntl();
  const { edited, language } = useEditedLanguage();
  if (!edited || !language?.freshness) return null;
  return {
    title: formatMessage({ id: 'clearinghouse.schedule.verification.title' }),
    content: <VerificationContent edited={edited} freshness={language.freshness} />,
  };
}

type Props = { edited: Edited; freshness: Freshness };

function VerificationContent({ edited, freshness }: Props) {
  const { formatMessage, formatDate } = useIntl();
  const { allowedActions } = useRBAC(VERIFY);
  const { toggleNotification } = useNotification();
  const { tell, isLoading } = useTellDesk();
  const isModified = useForm('VerificationPanel', ({ modified }) => modified);
  const { lastVerifiedOn, reviewDueOn, isDue } = freshness;
  const text = (part: string, values = {}) =>
    formatMessage({ id: `clearinghouse.schedule.verification.${part}` }, values);
  const day = (date: string) => formatDate(date, { dateStyle: 'long', timeZone: 'UTC' });
  const mayVerify = Object.values(allowedActions).some(Boolean);

  const verify = async () => {
    const told = await tell({
      method: 'POST',
      path: `${documentPath(edited)}/verify`,
      body: {},
      changes: edited,
    });
    if ('data' in told) toggleNotification({ type: 'success', message: text('done') });
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography variant="pi" tag="p">
        {lastVerifiedOn ? text('last', { date: day(lastVerifiedOn) }) : text('never')}
      </Typography>
      {reviewDueOn && (
        <Typography variant="pi" tag="p" textColor={isDue ? 'danger700' : 'neutral600'}>
          {text(isDue ? 'due' : 'next', { date: day(reviewDueOn) })}
        </Typography>
      )}
      {mayVerify && (
        <Button
          variant="secondary"
          disabled={isModified}
          loading={isLoading}
          onClick={verify}
          fullWidth
        >
          {text('verify')}
        </Button>
      )}
      {mayVerify && isModified && (
        <Typography variant="pi" tag="p" textColor="neutral600">
          {text('saveFirst')}
        </Typography>
      )}
    </Flex>
  );
}
