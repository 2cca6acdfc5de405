import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { Locale, RecordUid } from '../../content-model';
import { type TranslationState, useDesk } from '../desk';
import { editorOf } from '../pages/translations/matrix';
import { StateBadge } from '../pages/translations/state-badge';

type Props = { uid: RecordUid; documentId: string; source: Locale };
type States = { locale: Locale; state: TranslationState }[];

/** Beside the source: how far its translations are, each with a link. */
export function TranslationLinks({ uid, documentId, source }: Props) {
  const { formatMessage, formatDisplayName } = useIntl();
  const say = (id: string) => formatMessage({ id: `clearinghouse.translations.${id}` });
  const { data, refusal, askAgain } = useDesk<States>({
    path: `/translations/${uid}/${documentId}`,
    about: { uid, documentId },
  });

  if (refusal) {
    return (
      <Button variant="tertiary" onClick={askAgain}>
        {say('again')}
      </Button>
    );
  }
  if (!data) return <Loader small>{say('loading')}</Loader>;
  const translations = data.filter(({ locale }) => locale !== source);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {translations.map(({ locale, state }) => (
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
    </Flex>
  );
}
