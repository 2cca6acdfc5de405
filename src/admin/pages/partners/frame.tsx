import type { ReactNode } from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Button, Flex, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { NavLink, useLocation } from 'react-router-dom';
import { useMay } from '../../partners';
import { useWords } from './use-words';

const TABS = [
  { tab: 'applications', right: 'manage' },
  { tab: 'organizations', right: 'manage' },
  { tab: 'submissions', right: 'triage' },
] as const;

type Props = { isAsking: boolean; children: ReactNode };

/** What surrounds the lists: the name of the page, and what leads from one list to another. */
export function ListFrame({ isAsking, children }: Props) {
  const say = useWords();
  const { pathname } = useLocation();
  const may = { manage: useMay('manage'), triage: useMay('triage') };
  return (
    <Page.Main aria-busy={isAsking}>
      <Page.Title>{say('title')}</Page.Title>
      <Layouts.Header title={say('title')} subtitle={say('subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <Flex tag="nav" wrap="wrap" gap={2} aria-label={say('tabs')}>
            {TABS.filter(({ right }) => may[right]).map(({ tab }) => {
              const isHere = pathname.endsWith(`/partners/${tab}`);
              return (
                <Button
                  key={tab}
                  tag={NavLink}
                  to={`/partners/${tab}`}
                  variant={isHere ? 'default' : 'tertiary'}
                >
                  {say(tab)}
                </Button>
              );
            })}
          </Flex>
          {children}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/** What surrounds one application or organisation: its name, and the way back to the list. */
export function DetailFrame({
  title,
  subtitle,
  back,
  children,
}: {
  title: string;
  subtitle?: string;
  back: 'applications' | 'organizations';
  children: ReactNode;
}) {
  const say = useWords();
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={subtitle}
        navigationAction={
          <Link tag={NavLink} to={`/partners/${back}`} startIcon={<ArrowLeft />}>
            {say(back)}
          </Link>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          {children}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
