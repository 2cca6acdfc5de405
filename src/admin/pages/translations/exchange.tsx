import { useState } from 'react';
import { getFetchClient, useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import {
  Button,
  Checkbox,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Download, Upload } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { Locale } from '../../../content-model';
import { useTellDesk } from '../../desk';
import { type Imported, Report } from './report';
import { save } from './save-file';

type Props = {
  languages: Locale[];
  locale?: Locale;
  selected: string[];
  onImported(): void;
};

type Exported = { sourceLanguage: Locale; documents: number; xliff: string };

/** Words out to translators' tools and back, as XLIFF. */
export function Exchange({ languages, locale, selected, onImported }: Props) {
  return (
    <Flex gap={2} wrap="wrap">
      <Export languages={languages} locale={locale} selected={selected} />
      <Import onImported={onImported} />
    </Flex>
  );
}

type Failure = Parameters<ReturnType<typeof useAPIErrorHandler>['formatAPIError']>[0];

function Export({ languages, locale, selected }: Omit<Props, 'onImported'>) {
  const { formatMessage, formatDisplayName } = useIntl();
  const say = (id: string, values = {}) =>
    formatMessage({ id: `clearinghouse.translations.${id}` }, values);
  const { toggleNotification } = useNotification();
  const { tell, isLoading } = useTellDesk<Exported[]>();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Locale | undefined>();
  const to = chosen ?? locale;

  const run = async () => {
    const told = await tell({
      method: 'POST',
      path: '/xliff/export',
      body: { to, documentIds: selected },
      isSilent: true,
    });
    if ('refusal' in told) return;
    for (const { sourceLanguage, xliff } of told.data) {
      save(`clearinghouse-${sourceLanguage}-${to}.xlf`, xliff, 'application/xliff+xml');
    }
    const documents = told.data.reduce((sum, one) => sum + one.documents, 0);
    toggleNotification({
      type: documents > 0 ? 'success' : 'warning',
      message: say('exported', { documents, left: selected.length - documents }),
    });
    setOpen(false);
  };

  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button
          variant="secondary"
          startIcon={<Download />}
          disabled={selected.length === 0}
          title={selected.length === 0 ? say('select-first') : undefined}
        >
          {say('export')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{say('export-title', { count: selected.length })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Field.Root name="to">
            <Field.Label>{say('export-to')}</Field.Label>
            <SingleSelect value={to ?? null} onChange={(value) => setChosen(String(value))}>
              {languages.map((language) => (
                <SingleSelectOption key={language} value={language}>
                  {formatDisplayName(language, { type: 'language' }) ?? language}
                </SingleSelectOption>
              ))}
            </SingleSelect>
            <Field.Hint />
          </Field.Root>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {say('export-note')}
          </Typography>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{say('cancel')}</Button>
          </Modal.Close>
          <Button onClick={run} disabled={!to} loading={isLoading}>
            {say('export-run')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function Import({ onImported }: Pick<Props, 'onImported'>) {
  const { formatMessage } = useIntl();
  const say = (id: string) => formatMessage({ id: `clearinghouse.translations.${id}` });
  const { formatAPIError } = useAPIErrorHandler();
  const [isOpen, setOpen] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [overwrites, setOverwrites] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [report, setReport] = useState<Imported | null>(null);

  const open = (isToBeOpen: boolean) => {
    setOpen(isToBeOpen);
    setFile(null);
    setReport(null);
    setFailure(null);
  };
  const run = async (isDryRun: boolean) => {
    if (!file) return;
    const form = new FormData();
    form.append('file', file);
    form.append('isDryRun', String(isDryRun));
    form.append('overwrites', String(overwrites));
    setBusy(true);
    setFailure(null);
    try {
      const { data } = await getFetchClient().post<{ data: Imported }>(
        '/clearinghouse/xliff/import',
        form,
      );
      setReport(data.data);
      if (!isDryRun) onImported();
    } catch (error) {
      setReport(null);
      setFailure(formatAPIError(error as Failure));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal.Root open={isOpen} onOpenChange={open}>
      <Modal.Trigger>
        <Button variant="secondary" startIcon={<Upload />}>
          {say('import')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{say('import-title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <Typography tag="label" htmlFor="xliff-file" variant="pi" fontWeight="bold">
                {say('import-file')}
              </Typography>
              <input
                id="xliff-file"
                type="file"
                accept=".xlf,.xliff,.xml,application/xliff+xml"
                onChange={({ target }) => {
                  setFile(target.files?.[0] ?? null);
                  setReport(null);
                  setFailure(null);
                }}
              />
            </Flex>
            <Checkbox
              checked={overwrites}
              onCheckedChange={(isOn: boolean | 'indeterminate') => setOverwrites(isOn === true)}
            >
              {say('import-overwrites')}
            </Checkbox>
            <div aria-live="polite">
              {failure && (
                <Typography tag="p" role="alert" textColor="danger600">
                  {failure}
                </Typography>
              )}
              {report && <Report report={report} />}
            </div>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button
            variant="tertiary"
            disabled={!file || isBusy}
            loading={isBusy}
            onClick={() => run(true)}
          >
            {say('import-check')}
          </Button>
          <Button disabled={!file || isBusy} loading={isBusy} onClick={() => run(false)}>
            {say('import-run')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
