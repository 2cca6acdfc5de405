import { useEffect } from 'react';
import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { Locale, RecordUid } from '../../content-model';
import { editorOf } from '../pages/translations/matrix';
import { StateBadge } from '../pages/translations/state-badge';
import type { State } from '../pages/translations/types';
import { useAnswer } from '../pages/translations/use-answer';

type Props = { uid: RecordUid; documentId: string; source: Locale; version?: string };
type States = { locale: Locale; state: State }[];

/** Beside the source: how far its translations are, each with a link. */
export function TranslationLinks({ uid, documentId, source, version }: Props) {
  const { formatMessage, formatDisplayName } = useIntl();
  const say = (id: string) => formatMessage({ id: `clearinghouse.translations.${id}` });
  const path = `/clearinghouse/translations/${uid}/${documentId}`;
  const { status, data, again } = useAnswer<States>(path);
  useEffect(() => {
    if (version) again();
  }, [version, again]);

  if (status === 'failed') {
    return (
      <Button variant="tertiary" onClick={again}>
        {say('again')}
      </Button>
    );
  }
  if (!data) return <Loader small>{say('loading')}</Loader>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} width="100%">
      {data
        .filter(({ locale }) => locale !== source)
        .map(({ locale, state }) => (
          <Flex key={locale} tag="li" justifyContent="space-between" gap={2}>
            <Typography variant="pi">
              <Link to={editorOf({ uid, documentId }, locale)}>
                {formatDisplayName(locale, { type: 'language' }) ?? locale}
              </Link>
            </Typography>
            <StateBadge state={state} />
          </Flex>
        ))}
    </Flex>
  );
}
