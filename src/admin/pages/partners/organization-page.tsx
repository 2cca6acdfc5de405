import { Page } from '@strapi/strapi/admin';
import { Badge, Flex, Link } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink, useParams } from 'react-router-dom';
import { useDesk } from '../../desk';
import { addressOf } from '../../work/text-link';
import { useAuditWords } from '../audit/use-audit-words';
import { DetailFrame } from './frame';
import { Keys } from './keys';
import { Members } from './members';
import { Note, Section } from './parts';
import { Trust } from './trust';
import type { Activity, Organization, Webhook } from './types';
import { useWords } from './use-words';

const PROFILE = 'api::organization.organization';

/** One organisation of the network: its people, its keys, how far it is trusted, what it does. */
export function OrganizationPage() {
  const { organization = '' } = useParams();
  const { data, refusal } = useDesk<Organization>({
    path: `/partners/organizations/${organization}`,
  });
  if (refusal) return <Page.Error content={refusal.message} />;
  if (!data) return <Page.Loading />;
  return <Shown organization={data} />;
}

function Shown({ organization }: { organization: Organization }) {
  const say = useWords();
  const { documentId, name, locale, contributions } = organization;
  return (
    <DetailFrame
      title={name}
      subtitle={say('contributions.in', { ...contributions })}
      back="organizations"
    >
      <Link tag={NavLink} to={addressOf({ uid: PROFILE, documentId, locale })}>
        {say('profile')}
      </Link>
      <Members organization={organization} />
      <Trust organization={organization} />
      <Keys organization={organization} />
      <Webhooks webhooks={organization.webhooks} />
      <Activities activity={organization.activity} />
    </DetailFrame>
  );
}

function Webhooks({ webhooks }: { webhooks: Webhook[] }) {
  const say = useWords();
  return (
    <Section title={say('webhooks')}>
      {webhooks.length === 0 && <Note>{say('webhooks.none')}</Note>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {webhooks.map(({ id, host, silence, failingSince }) => (
          <Flex key={id} tag="li" wrap="wrap" gap={2}>
            {host}
            <Badge variant={silence || failingSince ? 'warning' : 'success'}>
              {say(`webhook.${silence ?? (failingSince ? 'in-trouble' : 'active')}`)}
            </Badge>
          </Flex>
        ))}
      </Flex>
    </Section>
  );
}

function Activities({ activity }: { activity: Activity[] }) {
  const say = useWords();
  const { formatDate } = useIntl();
  const { actionName } = useAuditWords();
  return (
    <Section title={say('activity')}>
      {activity.length === 0 && <Note>{say('activity.none')}</Note>}
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {activity.map(({ seq, at, by, action }) => (
          <li key={seq}>
            {say('activity.line', { by, action: actionName(action) })}
            <Note>{formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}</Note>
          </li>
        ))}
      </Flex>
    </Section>
  );
}
