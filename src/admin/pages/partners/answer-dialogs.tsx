import { useState } from 'react';
import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { DecisionDialog, WordsField } from './dialog';
import type { Application } from './types';
import { useWords } from './use-words';

type Props<Body> = {
  application: Application;
  isLoading: boolean;
  onClose(): void;
  onSend(body: Body): void;
};

/** Says in which language the applicant reads what is written. */
function useTheirLanguage({ language }: Application): string {
  const say = useWords();
  const { formatDisplayName } = useIntl();
  return say('theirLanguage', {
    language: formatDisplayName(language, { type: 'language' }) ?? language,
  });
}

/** Asks the applicant something. */
export function AskDialog({ application, isLoading, onClose, onSend }: Props<{ words: string }>) {
  const say = useWords();
  const [words, setWords] = useState('');
  return (
    <DecisionDialog
      title={say('question.title')}
      send={say('question.send')}
      isComplete={words.trim() !== ''}
      isLoading={isLoading}
      onClose={onClose}
      onSend={() => onSend({ words })}
    >
      <WordsField
        name="words"
        label={say('question.words')}
        hint={useTheirLanguage(application)}
        isNeeded
        value={words}
        onChange={setWords}
      />
    </DecisionDialog>
  );
}

type Refusal = { reason: string; words?: string };

/** Refuses an application for a reason that the applicant is told. */
export function RefuseDialog({ application, isLoading, onClose, onSend }: Props<Refusal>) {
  const say = useWords();
  const [reason, setReason] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const isSaid = words.trim() !== '';
  return (
    <DecisionDialog
      title={say('refusal.title')}
      note={say('refusal.note')}
      send={say('refusal.send')}
      isComplete={reason !== null && (reason !== 'other' || isSaid)}
      isLoading={isLoading}
      isDangerous
      onClose={onClose}
      onSend={() => onSend({ reason: reason ?? '', ...(isSaid ? { words } : {}) })}
    >
      <Field.Root name="reason" required>
        <Field.Label>{say('refusal.reason')}</Field.Label>
        <SingleSelect
          value={reason}
          placeholder={say('choose')}
          onChange={(code) => setReason(String(code))}
        >
          {application.reasons.map(({ code, label }) => (
            <SingleSelectOption key={code} value={code}>
              {label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <WordsField
        name="words"
        label={say('refusal.words')}
        hint={useTheirLanguage(application)}
        isNeeded={reason === 'other'}
        value={words}
        onChange={setWords}
      />
    </DecisionDialog>
  );
}
