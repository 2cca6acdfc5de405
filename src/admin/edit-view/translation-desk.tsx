import { useEffect, useState } from 'react';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { Button, Checkbox, Flex, Loader, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Locale, RecordUid } from '../../content-model';
import { languagePath, useDesk, useTellDesk } from '../desk';
import { StateBadge } from '../pages/translations/state-badge';
import type { Described } from '../pages/translations/types';
import { intend } from './saves';
import { TranslationChanges } from './translation-changes';
import { TranslationLinks } from './translation-links';
import { TranslationSource } from './translation-source';
import { TallButton } from '../tall-button';

type Props = { uid: RecordUid; documentId: string; locale: Locale };

/** The state of the translation that is open, and everything to bring it up to date. */
export function TranslationDesk({ uid, documentId, locale }: Props) {
  const { formatMessage } = useIntl();
  const say = (id: string) => formatMessage({ id: `clearinghouse.translations.${id}` });
  const [looksAtDraft, lookAtDraft] = useState(false);
  const { data, refusal, askAgain } = useDesk<Described>({
    path: `/translations/${uid}/${documentId}/${locale}`,
    params: looksAtDraft ? { of: 'draft' } : {},
    about: { uid, documentId },
  });

  if (refusal) {
    return (
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography variant="pi" role="alert">
          {say('failed')}
        </Typography>
        <Button variant="tertiary" onClick={askAgain}>
          {say('again')}
        </Button>
      </Flex>
    );
  }
  if (!data) return <Loader small>{say('loading')}</Loader>;
  if (data.state === 'source') {
    return <TranslationLinks uid={uid} documentId={documentId} source={locale} />;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <State described={data} />
      <TranslationChanges changes={data.changes} sourceLocale={data.sourceLocale} />
      {data.state !== 'missing' && (
        <Confirm uid={uid} documentId={documentId} locale={locale} described={data} />
      )}
      {data.source.isAhead && (
        <Flex direction="column" alignItems="flex-start" gap={2}>
          <Typography variant="pi" textColor="neutral600">
            {say(looksAtDraft ? 'ahead-draft' : 'ahead')}
          </Typography>
          <Button variant="tertiary" onClick={() => lookAtDraft(!looksAtDraft)}>
            {say(looksAtDraft ? 'look-public' : 'look-draft')}
          </Button>
        </Flex>
      )}
      <TranslationSource described={data} />
    </Flex>
  );
}

function State({ described: { state, by, at } }: { described: Described }) {
  const { formatMessage, formatDate } = useIntl();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <StateBadge state={state} />
      {at && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(
            { id: `clearinghouse.translations.${by ? 'confirmed' : 'confirmed-alone'}` },
            { name: by?.name, date: formatDate(at, { dateStyle: 'long' }) },
          )}
        </Typography>
      )}
    </Flex>
  );
}

type ConfirmProps = Props & { described: Described };

/** A text that is being changed is confirmed with the save; one that stays as it is, at once. */
function Confirm({ uid, documentId, locale, described }: ConfirmProps) {
  const { formatMessage } = useIntl();
  const say = (id: string) => formatMessage({ id: `clearinghouse.translations.${id}` });
  const { toggleNotification } = useNotification();
  const { tell, isLoading } = useTellDesk();
  const isModified = useForm('TranslationDesk', ({ modified }) => modified);
  const [isConfirmed, setConfirmed] = useState(false);
  useEffect(() => {
    if (!isModified) setConfirmed(false);
  }, [isModified]);
  useEffect(() => {
    intend({ uid, documentId, locale }, { isConfirmed });
  }, [uid, documentId, locale, isConfirmed]);
  const isNeeded = described.state === 'outdated' || described.changes.length > 0;
  if (!isNeeded) return null;

  const confirm = async () => {
    const told = await tell({
      method: 'POST',
      path: `${languagePath({ uid, documentId, locale })}/confirm`,
      body: { against: described.source.hash },
      changes: { uid, documentId },
    });
    if ('refusal' in told) return;
    toggleNotification({ type: 'success', message: say('is-confirmed') });
  };
  if (isModified) {
    return (
      <Checkbox
        checked={isConfirmed}
        onCheckedChange={(isOn: boolean | 'indeterminate') => setConfirmed(isOn === true)}
      >
        {say('confirm-with-save')}
      </Checkbox>
    );
  }
  return (
    <TallButton variant="success-light" loading={isLoading} onClick={confirm} fullWidth>
      {say('confirm')}
    </TallButton>
  );
}
