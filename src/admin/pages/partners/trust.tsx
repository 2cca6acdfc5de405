import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Note, Section, Words } from './parts';
import { TrustBadge } from './trust-badge';
import { TrustDialog } from './trust-dialog';
import type { Organization, TrustDecision } from './types';
import { useWords } from './use-words';

/** How far an organisation is trusted, every decision about it and its people, and the next one. */
export function Trust({ organization }: { organization: Organization }) {
  const say = useWords();
  const [isDeciding, setDeciding] = useState(false);
  const { level, decisions } = organization.trust;
  return (
    <Section
      title={say('trust')}
      action={
        <Button size="S" variant="secondary" onClick={() => setDeciding(true)}>
          {say('trust.decide')}
        </Button>
      }
    >
      <Flex gap={2} wrap="wrap" paddingBottom={3}>
        <TrustBadge level={level} />
        <Note>{say(`trust.${level}.note`)}</Note>
      </Flex>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
        {decisions.map((decision) => (
          <Decided
            key={`${decision.kind} ${decision.decidedAt}`}
            decision={decision}
            organization={organization}
          />
        ))}
      </Flex>
      {isDeciding && <TrustDialog organization={organization} onClose={() => setDeciding(false)} />}
    </Section>
  );
}

type Props = { decision: TrustDecision; organization: Organization };

function Decided({ decision, organization: { name, members } }: Props) {
  const say = useWords();
  const { formatDate } = useIntl();
  const { person, domain, level, reason, decidedBy, decidedAt } = decision;
  const about =
    person === null
      ? domain === null
        ? name
        : `@${domain}`
      : (members.find(({ id }) => id === person)?.name ?? `#${person}`);
  return (
    <li>
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="semiBold">{about}</Typography>
        <TrustBadge level={level} />
        <Note>
          {say('decided', {
            by: decidedBy?.name ?? '–',
            date: formatDate(decidedAt, { dateStyle: 'medium' }),
          })}
        </Note>
      </Flex>
      <Words>{reason}</Words>
    </li>
  );
}
