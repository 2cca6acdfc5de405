import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Locale, RecordUid } from '../../../content-model';
import { Progress as Bar } from '../../progress';
import type { TranslationState } from '../../desk';
import type { Coverage as Counted } from './types';

/** How much of what is to be translated into a language is public and up to date. */
export type Progress = {
  locale: Locale;
  done: number;
  wanted: number;
  outdated: number;
  missing: number;
};

/** Sums up coverage by language, for one type or all of them. */
export function progressIn(coverage: Counted[], uid?: RecordUid): Progress[] {
  const counted = coverage.filter((one) => !uid || one.uid === uid);
  const sum = (locale: Locale, state: TranslationState) =>
    counted
      .filter((one) => one.locale === locale)
      .reduce((total, { counts }) => total + counts[state], 0);
  return [...new Set(counted.map(({ locale }) => locale))].map((locale) => ({
    locale,
    done: sum(locale, 'published'),
    wanted: counted
      .filter((one) => one.locale === locale)
      .reduce((total, one) => total + one.total - one.counts.source, 0),
    outdated: sum(locale, 'outdated'),
    missing: sum(locale, 'missing'),
  }));
}

export const percentOf = ({ done, wanted }: Progress): number =>
  wanted === 0 ? 100 : Math.floor((done / wanted) * 100);

/** Shows, language by language, how far its translations are. */
export function Coverage({ coverage, uid }: { coverage: Counted[]; uid?: RecordUid }) {
  const { formatMessage, formatDisplayName } = useIntl();
  return (
    <Flex tag="ul" gap={4} wrap="wrap" alignItems="stretch">
      {progressIn(coverage, uid).map((progress) => {
        const language =
          formatDisplayName(progress.locale, { type: 'language' }) ?? progress.locale;
        const told = formatMessage(
          { id: 'clearinghouse.translations.progress' },
          { done: progress.done, wanted: progress.wanted },
        );
        return (
          <Box
            key={progress.locale}
            tag="li"
            background="neutral0"
            borderColor="neutral150"
            hasRadius
            padding={4}
            flex="1 1 220px"
            maxWidth="360px"
          >
            <Flex justifyContent="space-between" gap={2}>
              <Typography variant="omega" fontWeight="semiBold">
                {language}
              </Typography>
              <Typography variant="omega" textColor="neutral600">
                {formatMessage(
                  { id: 'clearinghouse.translations.percent' },
                  { percent: percentOf(progress) },
                )}
              </Typography>
            </Flex>
            <Box paddingTop={2} paddingBottom={2}>
              <Bar percent={percentOf(progress)} label={`${language} – ${told}`} />
            </Box>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {told}
            </Typography>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {formatMessage(
                { id: 'clearinghouse.translations.left' },
                { missing: progress.missing, outdated: progress.outdated },
              )}
            </Typography>
          </Box>
        );
      })}
    </Flex>
  );
}
