import { Link as DesignLink, Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { Place, Problem } from '../desk';
import type { Edited } from './edited-document';
import { goToField } from './go-to-field';

/** Answers where the content manager shows one language of a document, with a field in view. */
const addressOf = ({ uid, documentId, locale, field }: Place): string => {
  const query = new URLSearchParams({
    'plugins[i18n][locale]': locale,
    ...(field ? { field } : {}),
  });
  return `/content-manager/collection-types/${uid}/${documentId}?${query}`;
};

/** Lists what stands in the way of publication, each with the way to where it is mended. */
export function Problems({ edited, problems }: { edited: Edited; problems: Problem[] }) {
  const { formatMessage } = useIntl();
  if (problems.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography variant="pi" fontWeight="bold" tag="h3">
        {formatMessage({ id: 'clearinghouse.workflow.problems' }, { count: problems.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {problems.map((problem, index) => (
          <Box
            key={`${problem.code} ${index}`}
            tag="li"
            background="warning100"
            hasRadius
            padding={2}
            style={{ listStyle: 'none', overflowWrap: 'anywhere' }}
          >
            <Typography variant="pi" tag="p">
              {problem.message}
            </Typography>
            {problem.link && <WayThere edited={edited} link={problem.link} />}
          </Box>
        ))}
      </Flex>
    </Flex>
  );
}

function WayThere({ edited, link }: { edited: Edited; link: Place }) {
  const { formatMessage } = useIntl();
  const isHere =
    link.uid === edited.uid &&
    link.documentId === edited.documentId &&
    link.locale === edited.locale;
  const { field } = link;
  if (isHere && !field) return null;
  if (isHere && field) {
    const name = field.split('.')[0];
    const label = formatMessage({
      id: `content-manager.content-types.${edited.uid}.${name}`,
      defaultMessage: name,
    });
    return (
      <TextButton onClick={() => goToField(field, label)}>
        {formatMessage({ id: 'clearinghouse.workflow.problems.field' }, { field: label })}
      </TextButton>
    );
  }
  return (
    <DesignLink tag={Link} to={addressOf(link)}>
      {formatMessage({ id: 'clearinghouse.workflow.problems.document' })}
    </DesignLink>
  );
}
