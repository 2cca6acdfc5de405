import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { labelKeyOf, labelsIn } from '../../content-model';
import type { Text } from './types';

/** Says what a text is and in which language: “Resource, French”. */
export function TextKind({ text: { uid, locale } }: { text: Omit<Text, 'title'> }) {
  const { formatDisplayName, formatMessage, locale: reader } = useIntl();
  return (
    <Typography variant="pi" textColor="neutral600">
      {formatMessage(
        { id: 'clearinghouse.home.kind' },
        {
          type: labelsIn(reader).types[labelKeyOf(uid)].label,
          language: formatDisplayName(locale, { type: 'language' }) ?? locale,
        },
      )}
    </Typography>
  );
}
