import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { isRecord } from '../../../content-model';
import { editorOf } from './matrix';

/** What became of a file of translations, as the server tells it. */
export type Imported = {
  sourceLanguage: string;
  targetLanguage: string;
  isDryRun: boolean;
  documents: {
    uid: string;
    documentId: string;
    title: string | null;
    outcome: 'written' | 'unchanged' | 'refused';
    changed: string[];
    isConfirmed: boolean;
    problems: { code: string; message: string }[];
  }[];
};

const COLOURS = { written: 'success700', unchanged: 'neutral700', refused: 'danger700' } as const;

/** Says, document by document, what was written, and what was refused and why. */
export function Report({ report }: { report: Imported }) {
  const { formatMessage } = useIntl();
  const say = (id: string, values = {}) =>
    formatMessage({ id: `clearinghouse.translations.${id}` }, values);
  const { documents, isDryRun, targetLanguage } = report;
  const count = (wanted: string) => documents.filter(({ outcome }) => outcome === wanted).length;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="p" fontWeight="semiBold">
        {say(isDryRun ? 'checked' : 'imported', {
          written: count('written'),
          unchanged: count('unchanged'),
          refused: count('refused'),
        })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {documents.map(({ uid, documentId, title, outcome, changed, problems }) => (
          <Box key={`${uid} ${documentId}`} tag="li" background="neutral100" padding={3} hasRadius>
            <Flex justifyContent="space-between" gap={3} wrap="wrap">
              <Typography variant="omega" fontWeight="semiBold">
                {isRecord(uid) ? (
                  <Link to={editorOf({ uid, documentId }, targetLanguage)}>
                    {title ?? documentId}
                  </Link>
                ) : (
                  (title ?? documentId)
                )}
              </Typography>
              <Typography variant="pi" fontWeight="semiBold" textColor={COLOURS[outcome]}>
                {say(`outcome.${outcome}`)}
              </Typography>
            </Flex>
            {changed.length > 0 && (
              <Typography tag="p" variant="pi" textColor="neutral600">
                {changed.join(' · ')}
              </Typography>
            )}
            {problems.map(({ message }, index) => (
              <Typography key={index} tag="p" variant="pi" textColor="danger700">
                {message}
              </Typography>
            ))}
          </Box>
        ))}
      </Flex>
    </Flex>
  );
}
