import type { ReactNode } from 'react';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useDesk } from '../desk';
import type { Overview } from '../work/types';

/** Shows a part of the overview once it is there; says so while it isn’t, or when it can’t be had. */
export function OverviewOf({
  children,
}: {
  /** Answers nothing where there is nothing to show. */
  children(overview: Overview): ReactNode;
}) {
  const { formatMessage } = useIntl();
  const { data, isLoading, refusal } = useDesk<Overview>({ path: '/overview' });
  if (refusal) return <Widget.Error>{refusal.message}</Widget.Error>;
  if (isLoading || !data) return <Widget.Loading />;
  return (
    children(data) || (
      <Widget.NoData>{formatMessage({ id: 'clearinghouse.home.nothing' })}</Widget.NoData>
    )
  );
}
