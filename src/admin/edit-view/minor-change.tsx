import { useEffect, useState } from 'react';
import { useForm, useRBAC } from '@strapi/strapi/admin';
import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { intend } from './saves';
import { useEditedLanguage } from './use-edited-language';

const REVIEW = [{ action: 'api::editorial.review', subject: null }];

/**
 * Lets people say that the meaning of a text stays the same, where that spares others work: an approved
 * or published text needs no further review then, and translations do not become outdated.
 */
export function MinorChange() {
  const { formatMessage } = useIntl();
  const { edited, document, language } = useEditedLanguage();
  const { allowedActions } = useRBAC(REVIEW);
  const isModified = useForm('MinorChange', ({ modified }) => modified);
  const [isMinor, setMinor] = useState(false);

  const mayReview = Object.values(allowedActions).some(Boolean);
  const stage = language?.workflow?.stage;
  const sparesReview = mayReview && (stage === 'approved' || stage === 'published');
  const sparesTranslators =
    edited !== undefined &&
    edited.locale === document?.sourceLanguage &&
    document.languages.some(({ locale, exists }) => exists && locale !== edited.locale);

  useEffect(() => {
    if (!isModified) setMinor(false);
  }, [isModified]);
  useEffect(() => {
    if (edited) intend(edited, { isMinor });
  }, [edited, isMinor]);

  if (!isModified || (!sparesReview && !sparesTranslators)) return null;
  const effect = sparesReview ? (sparesTranslators ? 'both' : 'review') : 'translations';
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} width="100%">
      <Checkbox
        checked={isMinor}
        onCheckedChange={(isTicked: boolean | 'indeterminate') => setMinor(isTicked === true)}
      >
        {formatMessage({ id: 'clearinghouse.workflow.minor' })}
      </Checkbox>
      <Typography variant="pi" textColor="neutral600">
        {formatMessage({ id: `clearinghouse.workflow.minor.${effect}` })}
      </Typography>
    </Flex>
  );
}
