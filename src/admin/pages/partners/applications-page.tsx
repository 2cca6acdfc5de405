import { Badge, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { Moment } from '../../work/moment';
import { ListFrame } from './frame';
import { Choices, Note, Row } from './parts';
import { ShownList } from './shown-list';
import { StateBadge } from './state-badge';
import { type ApplicationsAnswer, isUndecided, type ListedApplication, STATES } from './types';
import { useList } from './use-list';
import { useWords } from './use-words';

const UNDECIDED = 'undecided';

/** Who asks to join the network: what waits for a decision first, the oldest at the top. */
export function ApplicationsPage() {
  const say = useWords();
  const { data, isAsking, refusal, chosen, choose, turn } = useList<ApplicationsAnswer>(
    '/partners/applications',
    'state',
  );
  const counts = data?.counts ?? {};
  const undecided = STATES.filter(isUndecided).reduce((sum, one) => sum + (counts[one] ?? 0), 0);
  return (
    <ListFrame isAsking={isAsking}>
      <Choices
        label={say('states')}
        chosen={chosen || UNDECIDED}
        onChoose={(state) => choose(state === UNDECIDED ? '' : state)}
        choices={[
          { value: UNDECIDED, label: say('state.undecided'), count: undecided },
          ...STATES.map((state) => ({
            value: state,
            label: say(`state.${state}`),
            count: counts[state] ?? 0,
          })),
        ]}
      />
      <ShownList
        data={data}
        refusal={refusal}
        none={say('applications.none')}
        onTurn={turn}
        row={(application) => <Application key={application.id} {...application} />}
      />
    </ListFrame>
  );
}

function Application(application: ListedApplication) {
  const say = useWords();
  const { formatDisplayName } = useIntl();
  const { id, state, organizationName, isNew, contactName, language, confirmedAt, createdAt } =
    application;
  return (
    <Row
      beside={
        <>
          {isNew && <Badge>{say('isNew')}</Badge>}
          <StateBadge state={state} />
          <Moment at={confirmedAt ?? createdAt} />
        </>
      }
    >
      <Typography
        tag={Link}
        to={`/partners/applications/${id}`}
        fontWeight="semiBold"
        textColor="neutral800"
        style={{ textDecoration: 'none', overflowWrap: 'anywhere' }}
      >
        {organizationName}
      </Typography>
      <Note>
        {say('applied', {
          name: contactName,
          language: formatDisplayName(language, { type: 'language' }) ?? language,
        })}
      </Note>
    </Row>
  );
}
