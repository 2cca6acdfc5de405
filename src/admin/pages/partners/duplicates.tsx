import { Badge, Flex, Link } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { Note, Section } from './parts';
import type { Duplicate } from './types';
import { useWords } from './use-words';

/** Names the organisations that may be the one of an application, and why. */
export function Duplicates({ duplicates }: { duplicates: Duplicate[] }) {
  const say = useWords();
  const { formatNumber } = useIntl();
  return (
    <Section title={say('duplicates')}>
      {duplicates.length === 0 ? (
        <Note>{say('duplicates.none')}</Note>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {duplicates.map(({ documentId, name, score, reasons }) => (
            <Flex key={documentId} tag="li" wrap="wrap" gap={2}>
              <Link tag={NavLink} to={`/partners/organizations/${documentId}`}>
                {name}
              </Link>
              <Badge variant="warning">
                {say('duplicates.score', { score: formatNumber(score, { style: 'percent' }) })}
              </Badge>
              {reasons.map((reason) => (
                <Badge key={reason}>{say(`duplicates.${reason}`)}</Badge>
              ))}
            </Flex>
          ))}
        </Flex>
      )}
    </Section>
  );
}
