import { useNotification } from '@strapi/strapi/admin';
import {
  Box,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useDesk, useTellDesk } from '../../desk';
import { type Preferences, RHYTHMS, type Rhythm } from './types';

/** Chooses how often notices come by e-mail; says so where the clearinghouse sends none. */
export function MailPreferences() {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const { data } = useDesk<Preferences>({ path: '/preferences' });
  const { tell, isLoading } = useTellDesk();
  if (!data) return null;

  const choose = async (mail: Rhythm) => {
    const told = await tell({ method: 'PUT', path: '/preferences', body: { mail } });
    if ('refusal' in told) return;
    const message = formatMessage({ id: 'clearinghouse.discussion.mail.kept' });
    toggleNotification({ type: 'success', message });
  };
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Field.Root hint={formatMessage({ id: 'clearinghouse.discussion.mail.hint' })}>
          <Field.Label>{formatMessage({ id: 'clearinghouse.discussion.mail' })}</Field.Label>
          <Box maxWidth="40rem">
            <SingleSelect
              value={data.mail}
              disabled={isLoading}
              onChange={(mail) => void choose(mail as Rhythm)}
            >
              {RHYTHMS.map((rhythm) => (
                <SingleSelectOption key={rhythm} value={rhythm}>
                  {formatMessage({ id: `clearinghouse.discussion.mail.${rhythm}` })}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
          <Field.Hint />
        </Field.Root>
        {!data.isMailSent && (
          <Typography variant="pi" textColor="warning600">
            {formatMessage({ id: 'clearinghouse.discussion.mail.notSent' })}
          </Typography>
        )}
        {data.problem && (
          <Typography variant="pi" textColor="danger600">
            {formatMessage({ id: 'clearinghouse.discussion.mail.problem' }, { note: data.problem })}
          </Typography>
        )}
      </Flex>
    </Box>
  );
}
