import { useEffect, useState } from 'react';
import { useDebounce } from '@strapi/strapi/admin';
import { Badge, Box, Searchbar, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { ListFrame } from './frame';
import { Note, Row } from './parts';
import { ShownList } from './shown-list';
import type { ListedOrganization, OrganizationsAnswer } from './types';
import { useList } from './use-list';
import { useWords } from './use-words';

const PAUSE = 300;

/** The organisations of the network, by their names. */
export function OrganizationsPage() {
  const say = useWords();
  const { data, isAsking, refusal, chosen, choose, turn } = useList<OrganizationsAnswer>(
    '/partners/organizations',
    'q',
  );
  return (
    <ListFrame isAsking={isAsking}>
      <Search q={chosen} onSearch={choose} />
      <ShownList
        data={data}
        refusal={refusal}
        none={say(chosen ? 'organizations.noneFound' : 'organizations.none')}
        onTurn={turn}
        row={(organization) => <Organization key={organization.documentId} {...organization} />}
      />
    </ListFrame>
  );
}

function Organization({ documentId, name, ...counts }: ListedOrganization) {
  const say = useWords();
  const { formatDate } = useIntl();
  const { members, invitations, applications, keys, contributions, lastActiveAt } = counts;
  return (
    <Row
      beside={
        <>
          {applications > 0 && (
            <Badge variant="warning">{say('count.applications', { count: applications })}</Badge>
          )}
          {invitations > 0 && <Badge>{say('count.invitations', { count: invitations })}</Badge>}
          <Badge>{say('count.members', { count: members })}</Badge>
          <Badge>{say('count.keys', { count: keys })}</Badge>
        </>
      }
    >
      <Typography
        tag={Link}
        to={`/partners/organizations/${documentId}`}
        fontWeight="semiBold"
        textColor="neutral800"
        style={{ textDecoration: 'none', overflowWrap: 'anywhere' }}
      >
        {name}
      </Typography>
      <Note>{say('contributions.in', { ...contributions })}</Note>
      <Note>
        {lastActiveAt
          ? say('lastActive', { date: formatDate(lastActiveAt, { dateStyle: 'medium' }) })
          : say('neverActive')}
      </Note>
    </Row>
  );
}

/** Searches once one pauses in typing. */
function Search({ q, onSearch }: { q: string; onSearch(q: string): void }) {
  const say = useWords();
  const [typed, setTyped] = useState(q);
  const settled = useDebounce(typed.trim(), PAUSE);
  useEffect(() => {
    if (settled !== q) onSearch(settled);
    // The address may change for other reasons: only what is typed leads to a search.
  }, [settled]);
  return (
    <Box maxWidth="40rem">
      <Searchbar
        name="q"
        value={typed}
        onChange={(event: { target: { value: string } }) => setTyped(event.target.value)}
        onClear={() => setTyped('')}
        clearLabel={say('clear')}
        placeholder={say('search')}
      >
        {say('search')}
      </Searchbar>
    </Box>
  );
}
