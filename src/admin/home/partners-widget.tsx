import { Badge, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { useDesk } from '../desk';
import { QUEUES, type SubmissionsAnswer, useMay } from '../partners';

/** How an application is called that nobody has decided yet. */
const UNDECIDED = ['waiting', 'answered', 'asked-back'];

type Applications = { counts: Record<string, number | undefined> };
type Waiting = { what: string; to: string; count: number };

/** What partners wait for, as far as it is the business of whoever looks. */
export function PartnersWidget() {
  const { formatMessage } = useIntl();
  const [mayManage, mayTriage] = [useMay('manage'), useMay('triage')];
  const params = { pageSize: 1 };
  const applications = useDesk<Applications>(
    mayManage ? { path: '/partners/applications', params } : undefined,
  );
  const submissions = useDesk<SubmissionsAnswer>(
    mayTriage ? { path: '/partners/submissions', params } : undefined,
  );
  const refusal = applications.refusal ?? submissions.refusal;
  if (refusal) return <Widget.Error>{refusal.message}</Widget.Error>;
  if ((mayManage && !applications.data) || (mayTriage && !submissions.data)) {
    return <Widget.Loading />;
  }
  const { counts = {} } = applications.data ?? {};
  const waiting: Waiting[] = [
    {
      what: 'applications',
      to: '/partners/applications',
      count: UNDECIDED.reduce((sum, state) => sum + (counts[state] ?? 0), 0),
    },
    ...QUEUES.map((queue) => ({
      what: queue,
      to: `/partners/submissions?queue=${queue}`,
      count: submissions.data?.counts[queue] ?? 0,
    })),
  ].filter(({ count }) => count > 0);

  const say = (id: string) => formatMessage({ id: `clearinghouse.partners.widget.${id}` });
  if (waiting.length === 0) return <Widget.NoData>{say('none')}</Widget.NoData>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {waiting.map(({ what, to, count }) => (
        <li key={what}>
          <Flex
            tag={Link}
            to={to}
            justifyContent="space-between"
            gap={2}
            padding={2}
            hasRadius
            background="neutral100"
            style={{ textDecoration: 'none' }}
          >
            <Typography textColor="neutral800">{say(what)}</Typography>
            <Badge active={what === 'applications' || what === 'triage'}>{count}</Badge>
          </Flex>
        </li>
      ))}
    </Flex>
  );
}
