import { useState } from 'react';
import { Badge, Button, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { BlockDialog } from './block-dialog';
import { Note, Row, Section } from './parts';
import { TrustBadge } from './trust-badge';
import type { Member, Organization } from './types';
import { useWords } from './use-words';

/** The people of an organisation, whoever is invited to it, and what may be done about them. */
export function Members({
  organization: { members, invitations },
}: {
  organization: Organization;
}) {
  const say = useWords();
  const { formatDate } = useIntl();
  const [deciding, setDeciding] = useState<Member | null>(null);
  return (
    <Section title={say('members')}>
      {members.length + invitations.length === 0 && <Note>{say('members.none')}</Note>}
      <ul>
        {members.map((member) => (
          <Row
            key={member.id}
            beside={
              <>
                {member.isBlocked && <Badge variant="danger">{say('blocked')}</Badge>}
                <TrustBadge level={member.trust} />
                <Button
                  size="S"
                  variant={member.isBlocked ? 'secondary' : 'danger-light'}
                  onClick={() => setDeciding(member)}
                >
                  {say(member.isBlocked ? 'unblock' : 'block')}
                </Button>
              </>
            }
          >
            <Typography fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
              {member.name}
            </Typography>
            <Note>{`${say(`role.${member.role}`)} · ${member.email}`}</Note>
            <Note>
              {member.lastSeenAt
                ? say('lastSeen', { date: formatDate(member.lastSeenAt, { dateStyle: 'medium' }) })
                : say('neverSeen')}
            </Note>
          </Row>
        ))}
        {invitations.map(({ id, email, role, expiresAt }) => (
          <Row key={`invited ${id}`} beside={<Badge>{say('invited')}</Badge>}>
            <Typography style={{ overflowWrap: 'anywhere' }}>{email}</Typography>
            <Note>
              {`${say(`role.${role}`)} · ${say('expires', {
                date: formatDate(expiresAt, { dateStyle: 'medium' }),
              })}`}
            </Note>
          </Row>
        ))}
      </ul>
      {deciding && <BlockDialog member={deciding} onClose={() => setDeciding(null)} />}
    </Section>
  );
}
