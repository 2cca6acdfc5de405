import { useRef } from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import { EmptyStateLayout, Flex } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useDesk } from '../../desk';
import { Pages } from '../../work/pages';
import type { WorkAnswer } from '../../work/types';
import { ListTabs } from './list-tabs';
import { type AskedWork, useAsked } from './use-asked';
import { WorkFilters } from './work-filters';
import { WorkList } from './work-list';

/** Everything that waits for the person who looks. */
export function MyWorkPage() {
  const { formatMessage } = useIntl();
  const [asked, ask] = useAsked();
  const { data, refusal } = useDesk<WorkAnswer>({ path: '/work', params: { ...asked } });
  const last = useRef<WorkAnswer>();
  last.current = data ?? last.current;
  const title = formatMessage({ id: 'clearinghouse.home.myWork' });
  return (
    <Layouts.Root>
      <Page.Title>{title}</Page.Title>
      <Page.Main aria-busy={data === undefined && !refusal}>
        <Layouts.Header
          title={title}
          subtitle={formatMessage({ id: 'clearinghouse.home.myWork.subtitle' })}
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
            <ListTabs
              chosen={asked.list}
              counts={last.current?.counts}
              onChoose={(list) => ask({ list })}
            />
            <WorkFilters asked={asked} languages={last.current?.languages ?? []} onChange={ask} />
            {refusal ? (
              <Page.Error content={refusal.message} />
            ) : (
              <Shown answer={data} asked={asked} onTurn={(page) => ask({ page })} />
            )}
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  );
}

type Props = { answer?: WorkAnswer; asked: AskedWork; onTurn(page: number): void };

function Shown({ answer, asked, onTurn }: Props) {
  const { formatMessage } = useIntl();
  if (!answer) return <Page.Loading />;
  if (answer.results.length === 0) {
    const isNarrowed = Boolean(asked.q || asked.uid || asked.locale);
    return (
      <EmptyStateLayout
        icon={<CheckCircle width="4rem" height="4rem" fill="success500" />}
        content={formatMessage({
          id: isNarrowed
            ? 'clearinghouse.home.noneFound'
            : `clearinghouse.home.list.${asked.list}.none`,
        })}
      />
    );
  }
  return (
    <>
      <WorkList items={answer.results} />
      <Pages pagination={answer.pagination} onTurn={onTurn} />
    </>
  );
}
