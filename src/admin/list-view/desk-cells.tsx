import { Status, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { usePeople } from './people';

type Colour = 'success' | 'secondary' | 'danger' | 'neutral' | 'alternative' | 'warning';

/** Colours lead the eye to what waits for somebody; the words say what it is. */
const COLOURS: Record<string, Colour> = {
  'in-review': 'secondary',
  'changes-requested': 'warning',
  approved: 'alternative',
  published: 'success',
  withdrawn: 'danger',
  archived: 'neutral',
  missing: 'danger',
  outdated: 'warning',
};

/** Where the names are of what the desk notes on a row. */
export const NAMES = {
  stage: 'clearinghouse.workflow.stage',
  translationState: 'clearinghouse.translations.state',
};

type Props = { of: keyof typeof NAMES; code: unknown };

/** The stage of a text, or the state of a translation, by its name. */
export function StateCell({ of, code }: Props) {
  const { formatMessage } = useIntl();
  if (typeof code !== 'string') return <Nothing />;
  return (
    <Status size="S" variant={COLOURS[code] ?? 'neutral'} maxWidth="min-content">
      <Typography tag="span" variant="omega" fontWeight="bold" style={{ whiteSpace: 'nowrap' }}>
        {formatMessage({ id: `${NAMES[of]}.${code}`, defaultMessage: code })}
      </Typography>
    </Status>
  );
}

/** The person that something is assigned to, by name. */
export function PersonCell({ id }: { id: unknown }) {
  const { formatMessage } = useIntl();
  const people = usePeople();
  if (typeof id !== 'number') return <Nothing />;
  const person = people.find((candidate) => candidate.id === id);
  return (
    <Typography textColor="neutral800" ellipsis maxWidth="20rem">
      {person?.name ?? formatMessage({ id: 'clearinghouse.lists.somebody' })}
    </Typography>
  );
}

const Nothing = () => <Typography textColor="neutral600">–</Typography>;
