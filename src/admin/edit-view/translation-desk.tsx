import { useEffect, useState } from 'react';
import { getFetchClient, useAPIErrorHandler, useForm, useNotification } from '@strapi/strapi/admin';
import { Button, Checkbox, Flex, Loader, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Locale, RecordUid } from '../../content-model';
import { StateBadge } from '../pages/translations/state-badge';
import type { Described } from '../pages/translations/types';
import { useAnswer } from '../pages/translations/use-answer';
import { TranslationChanges } from './translation-changes';
import { TranslationLinks } from './translation-links';
import { TranslationSource } from './translation-source';

type Props = { uid: RecordUid; documentId: string; locale: Locale; version?: string };
type Intentions = { clearinghouse?: { isConfirmed?: boolean } };
type Failure = Parameters<ReturnType<typeof useAPIErrorHandler>['formatAPIError']>[0];

/** The state of the translation that is open, and everything to bring it up to date. */
export function TranslationDesk({ uid, documentId, locale, version }: Props) {
  const { formatMessage } = useIntl();
  const say = (id: string) => formatMessage({ id: `clearinghouse.translations.${id}` });
  const [looksAtDraft, lookAtDraft] = useState(false);
  const path = `/clearinghouse/translations/${uid}/${documentId}/${locale}`;
  const { status, data, again } = useAnswer<Described>(looksAtDraft ? `${path}?of=draft` : path);
  useEffect(() => {
    if (version) again();
  }, [version, again]);

  if (status === 'failed') {
    return (
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography variant="pi" role="alert">
          {say('failed')}
        </Typography>
        <Button variant="tertiary" onClick={again}>
          {say('again')}
        </Button>
      </Flex>
    );
  }
  if (!data) return <Loader small>{say('loading')}</Loader>;
  if (data.state === 'source') {
    return <TranslationLinks uid={uid} documentId={documentId} source={locale} version={version} />;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <State described={data} />
      <TranslationChanges changes={data.changes} sourceLocale={data.sourceLocale} />
      {data.state !== 'missing' && (
        <Confirm
          path={`/clearinghouse/documents/${uid}/${documentId}/${locale}/confirm`}
          described={data}
          onConfirmed={again}
        />
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

type ConfirmProps = { path: string; described: Described; onConfirmed(): void };

/** A text that is being changed is confirmed with the save; one that stays as it is, at once. */
function Confirm({ path, described, onConfirmed }: ConfirmProps) {
  const { formatMessage } = useIntl();
  const say = (id: string) => formatMessage({ id: `clearinghouse.translations.${id}` });
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const [isBusy, setBusy] = useState(false);
  const isModified = useForm('TranslationDesk', ({ modified }) => modified);
  const intentions = useForm('TranslationDesk', ({ values }) => values as Intentions);
  const onChange = useForm('TranslationDesk', (form) => form.onChange);
  const isConfirmed = intentions.clearinghouse?.isConfirmed === true;
  const isNeeded = described.state === 'outdated' || described.changes.length > 0;
  if (!isNeeded) return null;

  const confirm = async () => {
    setBusy(true);
    try {
      await getFetchClient().post(path, { against: described.source.hash });
      toggleNotification({ type: 'success', message: say('is-confirmed') });
    } catch (error) {
      toggleNotification({ type: 'danger', message: formatAPIError(error as Failure) });
    }
    setBusy(false);
    onConfirmed();
  };
  if (isModified) {
    return (
      <Checkbox
        checked={isConfirmed}
        onCheckedChange={(isOn: boolean | 'indeterminate') =>
          onChange('clearinghouse', { ...intentions.clearinghouse, isConfirmed: isOn === true })
        }
      >
        {say('confirm-with-save')}
      </Checkbox>
    );
  }
  return (
    <Button variant="success-light" loading={isBusy} onClick={confirm} fullWidth>
      {say('confirm')}
    </Button>
  );
}
