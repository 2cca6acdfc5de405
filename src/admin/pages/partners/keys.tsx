import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { Badge, Button, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useTellDesk } from '../../desk';
import { DecisionDialog } from './dialog';
import { Note, Row, Section } from './parts';
import type { Key, Organization } from './types';
import { useWords } from './use-words';

/** The keys with which machines act for an organisation: each can be revoked. */
export function Keys({ organization: { documentId, keys } }: { organization: Organization }) {
  const say = useWords();
  const { formatDate } = useIntl();
  const { toggleNotification } = useNotification();
  const { tell, isLoading } = useTellDesk();
  const [revoking, setRevoking] = useState<Key | null>(null);
  const day = (at: string) => formatDate(at, { dateStyle: 'medium' });
  const revoke = async ({ id, name }: Key) => {
    const path = `/partners/organizations/${documentId}/keys/${id}`;
    const told = await tell({ method: 'DELETE', path });
    if ('refusal' in told) return;
    toggleNotification({ type: 'success', message: say('key.revoked', { name }) });
    setRevoking(null);
  };
  return (
    <Section title={say('keys')}>
      {keys.length === 0 && <Note>{say('keys.none')}</Note>}
      <ul>
        {keys.map((key) => (
          <Row
            key={key.id}
            beside={
              key.isValid ? (
                <Button size="S" variant="danger-light" onClick={() => setRevoking(key)}>
                  {say('key.revoke')}
                </Button>
              ) : (
                <Badge>{say(key.revokedAt ? 'key.isRevoked' : 'key.isExpired')}</Badge>
              )
            }
          >
            <Typography fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
              {key.name} <code>{key.hint}</code>
            </Typography>
            <Note>{key.scopes.join(', ')}</Note>
            <Note>
              {say('key.made', { by: key.createdBy.name, date: day(key.createdAt) })}{' '}
              {say('expires', { date: day(key.expiresAt) })}{' '}
              {key.lastUsedAt ? say('key.used', { date: day(key.lastUsedAt) }) : say('key.unused')}
            </Note>
          </Row>
        ))}
      </ul>
      {revoking && (
        <DecisionDialog
          title={say('key.revoke.title', { name: revoking.name })}
          note={say('key.revoke.note')}
          send={say('key.revoke')}
          isComplete
          isLoading={isLoading}
          isDangerous
          onClose={() => setRevoking(null)}
          onSend={() => void revoke(revoking)}
        />
      )}
    </Section>
  );
}
