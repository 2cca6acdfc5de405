import { Badge } from '@strapi/design-system';
import type { TrustLevel } from './types';
import { useWords } from './use-words';

const LOOK = {
  unverified: 'neutral',
  verified: 'secondary',
  trusted: 'success',
  blocked: 'danger',
  inherited: 'neutral',
} as const satisfies Record<TrustLevel | 'inherited', string>;

/** Names how far somebody is trusted. */
export function TrustBadge({ level }: { level: TrustLevel | 'inherited' }) {
  const say = useWords();
  return <Badge variant={LOOK[level]}>{say(`trust.${level}`)}</Badge>;
}
