import { Badge } from '@strapi/design-system';
import type { State } from './types';
import { useWords } from './use-words';

const LOOK = {
  waiting: 'warning',
  answered: 'warning',
  'asked-back': 'neutral',
  accepted: 'success',
  refused: 'danger',
} as const satisfies Record<State, string>;

/** Names where an application stands. */
export function StateBadge({ state }: { state: State }) {
  const say = useWords();
  return <Badge variant={LOOK[state]}>{say(`stateOf.${state}`)}</Badge>;
}
