import { Badge, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { useDesk } from '../desk';
import { LISTS, type WorkAnswer } from '../work/types';

/** How much waits for the person who looks, by kind; each leads to its list. */
export function MyWorkWidget() {
  const { formatMessage } = useIntl();
  const { data, isLoading, refusal } = useDesk<WorkAnswer>({
    path: '/work',
    params: { pageSize: 1 },
  });
  if (refusal) return <Widget.Error>{refusal.message}</Widget.Error>;
  if (isLoading || !data) return <Widget.Loading />;

  const waiting = LISTS.filter((list) => data.counts[list] > 0);
  if (waiting.length === 0) {
    return <Widget.NoData>{formatMessage({ id: 'clearinghouse.home.myWork.none' })}</Widget.NoData>;
  }
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {waiting.map((list) => (
        <li key={list}>
          <Flex
            tag={Link}
            to={`/my-work?list=${list}`}
            justifyContent="space-between"
            gap={2}
            padding={2}
            hasRadius
            background="neutral100"
            style={{ textDecoration: 'none' }}
          >
            <Typography textColor="neutral800">
              {formatMessage({ id: `clearinghouse.home.list.${list}` })}
            </Typography>
            <Badge active={list === 'due'}>{data.counts[list]}</Badge>
          </Flex>
        </li>
      ))}
    </Flex>
  );
}
