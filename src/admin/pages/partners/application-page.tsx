import { Page } from '@strapi/strapi/admin';
import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink, useParams } from 'react-router-dom';
import { useDesk, usePeople } from '../../desk';
import { Moment } from '../../work/moment';
import { Decisions } from './application-decisions';
import { Duplicates } from './duplicates';
import { DetailFrame } from './frame';
import { Facts, Note, Section, Words } from './parts';
import { StateBadge } from './state-badge';
import { type Application, isUndecided } from './types';
import { useWords } from './use-words';

/** One application, with everything that one decides by. */
export function ApplicationPage() {
  const { id = '' } = useParams();
  const { data, refusal } = useDesk<Application>({ path: `/partners/applications/${id}` });
  if (refusal) return <Page.Error content={refusal.message} />;
  if (!data) return <Page.Loading />;
  return <Shown application={data} />;
}

function Shown({ application }: { application: Application }) {
  const say = useWords();
  const { formatDisplayName, formatMessage } = useIntl();
  const { contact, language, newOrganization: made, organization, duplicates, state } = application;
  const isOpen = isUndecided(state);
  return (
    <DetailFrame title={application.organizationName} back="applications">
      <Section title={say('decision')} action={<StateBadge state={state} />}>
        <Outcome application={application} />
        <Decisions application={application} />
      </Section>
      {made && isOpen && <Duplicates duplicates={duplicates} />}
      <Section title={say('organization')}>
        {organization && (
          <Link tag={NavLink} to={`/partners/organizations/${organization.documentId}`}>
            {organization.name}
          </Link>
        )}
        {made && (
          <Facts
            facts={[
              [say('name'), made.name],
              [say('acronym'), made.acronym],
              [say('kind'), made.kind && formatMessage({ id: made.kind })],
              [say('url'), made.url && <SiteLink url={made.url} />],
              [
                say('country'),
                made.country &&
                  (formatDisplayName(made.country, { type: 'region' }) ?? made.country),
              ],
            ]}
          />
        )}
      </Section>
      <Section title={say('contact')}>
        <Facts
          facts={[
            [say('name'), contact.name],
            [say('email'), contact.email],
            [say('does'), contact.role],
            [say('language'), formatDisplayName(language, { type: 'language' }) ?? language],
          ]}
        />
      </Section>
      <Section title={say('motivation')}>
        <Words>{application.motivation}</Words>
      </Section>
      <Correspondence application={application} />
    </DetailFrame>
  );
}

/** A stranger's address: it opens apart, and learns nothing of where it is opened from. */
const SiteLink = ({ url }: { url: string }) => (
  <Link href={url} isExternal>
    {url}
  </Link>
);

/** What was decided, once it was. */
function Outcome({
  application: { reason, reasons, decidedBy, decidedAt },
}: {
  application: Application;
}) {
  const say = useWords();
  const { formatDate } = useIntl();
  const people = usePeople(decidedBy !== null);
  if (!decidedAt) return null;
  const by = people.find(({ id }) => id === decidedBy)?.name ?? `#${decidedBy}`;
  const date = formatDate(decidedAt, { dateStyle: 'long' });
  return (
    <>
      <Note>{say('decided', { by, date })}</Note>
      {reason && <Words>{reasons.find(({ code }) => code === reason)?.label ?? reason}</Words>}
    </>
  );
}

/** What was asked, answered and said at the end. */
function Correspondence({ application: { said, contact } }: { application: Application }) {
  const say = useWords();
  const people = usePeople(said.length > 0);
  if (said.length === 0) return null;
  return (
    <Section title={say('correspondence')}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
        {said.map(({ kind, by, words, at }) => (
          <li key={`${kind} ${at}`}>
            <Flex gap={2} wrap="wrap" alignItems="baseline">
              <Typography variant="pi" fontWeight="bold">
                {say(`said.${kind}`, {
                  name:
                    by === null
                      ? contact.name
                      : (people.find(({ id }) => id === by)?.name ?? `#${by}`),
                })}
              </Typography>
              <Moment at={at} />
            </Flex>
            <Words>{words}</Words>
          </li>
        ))}
      </Flex>
    </Section>
  );
}
