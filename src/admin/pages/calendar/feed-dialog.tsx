import { useState } from 'react';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useDesk, useTellDesk } from '../../desk';

type Feed = { since: string | null; path?: string };

/** Strapi’s panel knows where its server is; its types do not say so. */
const backendOf = (known: object): string =>
  'backendURL' in known && typeof known.backendURL === 'string'
    ? known.backendURL
    : window.location.origin;

const addressOf = (path: string): string => new URL(path, backendOf(window.strapi)).href;

/** Gives a person the address under which their own calendar finds this one, and takes it back. */
export function FeedDialog({ onClose }: { onClose(): void }) {
  const { formatMessage, formatDate } = useIntl();
  const { toggleNotification } = useNotification();
  const { copy } = useClipboard();
  const { data } = useDesk<Feed>({ path: '/calendar/feed' });
  const { tell, isLoading } = useTellDesk<Feed>();
  const [address, setAddress] = useState<string | null>(null);
  const text = (part: string, values = {}) =>
    formatMessage({ id: `clearinghouse.schedule.feed.${part}` }, values);

  const renew = async () => {
    const told = await tell({ method: 'POST', path: '/calendar/feed' });
    if ('data' in told && told.data.path) setAddress(addressOf(told.data.path));
  };
  const revoke = async () => {
    const told = await tell({ method: 'DELETE', path: '/calendar/feed' });
    if ('data' in told) setAddress(null);
  };
  const copyAddress = async () => {
    if (address && (await copy(address))) {
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
            <Typography>{text('note')}</Typography>
            {address && (
              <Field.Root name="address" hint={text('once')}>
                <Field.Label>{text('address')}</Field.Label>
                <TextInput
                  readOnly
                  value={address}
                  onFocus={({ target }: { target: HTMLInputElement }) => target.select()}
                />
                <Field.Hint />
              </Field.Root>
            )}
            {!address && data?.since && (
              <Typography>
                {text('since', { date: formatDate(data.since, { dateStyle: 'long' }) })}
              </Typography>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Flex gap={2} wrap="wrap" justifyContent="space-between" width="100%">
            <Button variant="tertiary" onClick={onClose}>
              {text('close')}
            </Button>
            <Flex gap={2} wrap="wrap">
              {data?.since && (
                <Button variant="danger-light" loading={isLoading} onClick={revoke}>
                  {text('revoke')}
                </Button>
              )}
              {address ? (
                <Button onClick={copyAddress}>{text('copy')}</Button>
              ) : (
                <Button loading={isLoading} onClick={renew}>
                  {text(data?.since ? 'renew' : 'make')}
                </Button>
              )}
            </Flex>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
