import type { ReactNode } from 'react';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { Button, Flex } from '@strapi/design-system';
import { Link as LinkIcon } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { languagePath, useTellDesk } from '../desk';
import { type Edited, useEdited } from './edited-document';

type Described = { title: string; content: ReactNode } | null;
type Shown = { model: string };
export type Panel = ((shown: Shown) => Described) & { type?: string };

/** Strapi's panel with the preview, and below its button one that copies the link for somebody else. */
export const previewPanel = (strapis: Panel): Panel =>
  function PreviewPanel(shown) {
    const described = strapis(shown);
    const { edited } = useEdited();
    if (!described || !edited) return described;
    return {
      ...described,
      content: (
        <Flex direction="column" alignItems="stretch" gap={2} width="100%">
          {described.content}
          <CopyLink edited={edited} />
        </Flex>
      ),
    };
  };

function CopyLink({ edited }: { edited: Edited }) {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const { copy } = useClipboard();
  const { tell, isLoading } = useTellDesk<{ url: string }>();

  const copyLink = async () => {
    const told = await tell({
      method: 'POST',
      path: `${languagePath(edited)}/preview`,
      isSilent: true,
    });
    if ('refusal' in told) return;
    const address = new URL(told.data.url, window.location.origin).href;
    const isCopied = await copy(address);
    toggleNotification({
      type: isCopied ? 'success' : 'info',
      message: isCopied ? formatMessage({ id: 'clearinghouse.workflow.preview.copied' }) : address,
      timeout: isCopied ? undefined : 60_000,
    });
  };

  return (
    <Button
      variant="ghost"
      startIcon={<LinkIcon />}
      loading={isLoading}
      onClick={copyLink}
      fullWidth
    >
      {formatMessage({ id: 'clearinghouse.workflow.preview.copy' })}
    </Button>
  );
}
