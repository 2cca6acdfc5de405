import { useState } from 'react';
import {
  Box,
  Button,
  Field,
  Flex,
  Loader,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import styled from 'styled-components';
import { languagePath, type Subject, useDesk } from '../desk';
import { HistoryComparison } from './history-comparison';
import { HistoryRestore } from './history-restore';
import type { Comparison, Version, Versions } from './history-types';
import { useVersionWords } from './history-words';

const PRESENT = 'present';
const MOST_SHOWN = 100;

const Wide = styled(Modal.Content)`
  width: min(120rem, calc(100vw - 2rem));
  max-width: none;
`;

const Choices = styled(Box)`
  display: grid;
  gap: 1.2rem;
  grid-template-columns: repeat(auto-fit, minmax(min(28rem, 100%), 1fr));
`;

type Props = { subject: Subject; onClose(): void };

/** Compares any version of a text with another or with the draft, and has it back. */
export function HistoryDialog({ subject, onClose }: Props) {
  const { text, momentOf, doneBy } = useVersionWords();
  const path = `${languagePath(subject)}/versions`;
  const { data } = useDesk<Versions>({ path, params: { limit: MOST_SHOWN }, about: subject });
  const versions = data?.versions ?? [];
  const [chosen, setChosen] = useState<string>();
  const [other, setOther] = useState(PRESENT);
  const from = chosen ?? String((versions[1] ?? versions[0])?.id ?? '');
  const version = versions.find(({ id }) => String(id) === from);
  const later = versions.find(({ id }) => String(id) === other);
  const { data: comparison } = useDesk<Comparison>(
    version && { path: `${path}/compare`, params: { from, to: other }, about: subject },
  );
  const nameOf = (one: Version) =>
    `${text('version', { number: one.number })} · ${momentOf(one.at)} · ${doneBy(one)}`;
  const laterName = later ? text('version', { number: later.number }) : text('present');

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Wide>
        <Modal.Header>
          <Modal.Title>{text('title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Choices>
              <Field.Root>
                <Field.Label>{text('compare')}</Field.Label>
                <SingleSelect
                  value={from}
                  onChange={(id: string | number) => setChosen(String(id))}
                >
                  {versions.map((one) => (
                    <SingleSelectOption key={one.id} value={String(one.id)}>
                      {nameOf(one)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
              <Field.Root>
                <Field.Label>{text('with')}</Field.Label>
                <SingleSelect
                  value={other}
                  onChange={(id: string | number) => setOther(String(id))}
                >
                  <SingleSelectOption value={PRESENT}>{text('present')}</SingleSelectOption>
                  {versions.map((one) => (
                    <SingleSelectOption key={one.id} value={String(one.id)}>
                      {nameOf(one)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
            </Choices>
            {version?.publishedAt && (
              <Typography variant="pi" textColor="neutral600">
                {text('published', {
                  isKnown: String(version.publishedBy !== null),
                  name: version.publishedBy?.name ?? '',
                  moment: momentOf(version.publishedAt),
                })}
              </Typography>
            )}
            {!comparison || !version ? (
              <Loader small>{text('loading')}</Loader>
            ) : (
              <HistoryComparison
                fields={comparison.fields}
                before={text('version', { number: version.number })}
                after={laterName}
              />
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('close')}
          </Button>
          {version && <HistoryRestore subject={subject} version={version} onDone={onClose} />}
        </Modal.Footer>
      </Wide>
    </Modal.Root>
  );
}
