import { useCallback, useMemo, useRef, useState } from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, Button, Checkbox, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import type { Locale } from '../../../content-model';
import { useDesk, useReload } from '../../desk';
import { Coverage } from './coverage';
import { Exchange } from './exchange';
import { Filters } from './filters';
import { Matrix } from './matrix';
import { moveToNext, useNextToDo } from './next-to-do';
import { addressOf, isNarrow, PAGE_SIZE, type Question, readQuestion } from './question';
import { Turning } from './turning';
import type { Coverage as Counted, Matrix as Answered } from './types';

const SHORTCUTS = 'clearinghouse.translations.shortcuts';

const questionOf = (question: Question) => ({
  path: '/translations',
  params: { ...addressOf(question), pageSize: PAGE_SIZE },
});

/** Answers what is asked for, and what was answered last while that is on its way. */
function useMatrix(question: Question) {
  const { data, refusal, askAgain } = useDesk<Answered>(questionOf(question));
  const last = useRef<Answered>();
  if (data) last.current = data;
  return { data: data ?? last.current, isAsking: !data && !refusal, refusal, askAgain };
}

/** A document that is translated into one language shows that one, and the source that it is from. */
const languagesShown = ({ locale }: Question, { documents, languages }: Answered): Locale[] =>
  locale
    ? languages.filter(
        (one) => one === locale || documents.some(({ sourceLocale }) => sourceLocale === one),
      )
    : languages;

/** The Translations page: what is how far in which language, and what is to do next. */
export default function TranslationsPage() {
  const { formatMessage } = useIntl();
  const say = (id: string, values = {}) =>
    formatMessage({ id: `clearinghouse.translations.${id}` }, values);
  const [address, setAddress] = useSearchParams();
  const question = useMemo(() => readQuestion(address), [address]);
  const ask = useCallback(
    (next: Question) => setAddress(addressOf(next), { replace: true }),
    [setAddress],
  );
  const matrix = useMatrix(question);
  const coverage = useDesk<Counted[]>({ path: '/translations/coverage' });
  const reload = useReload();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [hasShortcuts, setShortcuts] = useState(localStorage.getItem(SHORTCUTS) !== 'off');
  const cells = useRef<HTMLDivElement>(null);
  useNextToDo(cells, hasShortcuts);

  const select = (documentIds: string[], isSelected: boolean) =>
    setSelected((before) => {
      const after = new Set(before);
      for (const id of documentIds)
        if (isSelected) after.add(id);
        else after.delete(id);
      return after;
    });
  const chooseShortcuts = (isOn: boolean) => {
    localStorage.setItem(SHORTCUTS, isOn ? 'on' : 'off');
    setShortcuts(isOn);
  };
  const languages = matrix.data?.languages ?? coverage.data?.map(({ locale }) => locale) ?? [];

  return (
    <Page.Main aria-busy={matrix.isAsking}>
      <Page.Title>{say('title')}</Page.Title>
      <Layouts.Header
        title={say('title')}
        subtitle={say('subtitle')}
        primaryAction={
          <Exchange
            languages={[...new Set(languages)]}
            locale={question.locale}
            selected={[...selected]}
            onImported={reload}
          />
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          {coverage.data && <Coverage coverage={coverage.data} uid={question.uid} />}
          <Filters question={question} languages={[...new Set(languages)]} onChange={ask} />
          <Flex justifyContent="space-between" gap={3} wrap="wrap">
            <Typography variant="pi" textColor="neutral600" aria-live="polite">
              {matrix.data ? say('found', { count: matrix.data.total }) : ''}
              {selected.size > 0 && ` ${say('selected', { count: selected.size })}`}
            </Typography>
            <Flex gap={3} wrap="wrap">
              <Checkbox
                checked={hasShortcuts}
                onCheckedChange={(isOn: boolean | 'indeterminate') =>
                  chooseShortcuts(isOn === true)
                }
              >
                {say('shortcuts')}
              </Checkbox>
              <Button variant="secondary" onClick={() => moveToNext(cells.current, 1)}>
                {say('next')}
              </Button>
            </Flex>
          </Flex>
          <Box ref={cells} hasRadius shadow="tableShadow" background="neutral0">
            <Answer
              matrix={matrix}
              isNarrow={isNarrow(question)}
              shown={(found) => (
                <Matrix
                  matrix={found}
                  languages={languagesShown(question, found)}
                  selected={selected}
                  onSelect={select}
                />
              )}
            />
          </Box>
          {matrix.data && (
            <Turning
              page={matrix.data.page}
              pages={Math.max(1, Math.ceil(matrix.data.total / matrix.data.pageSize))}
              onTurn={(page) => ask({ ...question, page })}
            />
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

type AnswerProps = {
  matrix: ReturnType<typeof useMatrix>;
  isNarrow: boolean;
  shown(matrix: Answered): React.ReactNode;
};

function Answer({ matrix, isNarrow: isFiltered, shown }: AnswerProps) {
  const { formatMessage } = useIntl();
  const say = (id: string) => formatMessage({ id: `clearinghouse.translations.${id}` });
  if (matrix.refusal) {
    return (
      <EmptyStateLayout
        content={say('failed')}
        action={<Button onClick={matrix.askAgain}>{say('again')}</Button>}
      />
    );
  }
  if (!matrix.data) return <Page.Loading />;
  if (matrix.data.documents.length === 0) {
    return <EmptyStateLayout content={say(isFiltered ? 'nothing-found' : 'nothing-yet')} />;
  }
  return shown(matrix.data);
}
