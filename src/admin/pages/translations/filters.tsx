import { useEffect, useState } from 'react';
import {
  Button,
  Checkbox,
  Flex,
  Searchbar,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import {
  labelKeyOf,
  labelsIn,
  type Locale,
  RECORD_UIDS,
  type RecordUid,
} from '../../../content-model';
import { TRANSLATION_STATES, type TranslationState } from '../../desk';
import { isNarrow, narrowed, type Question } from './question';

type Props = {
  question: Question;
  languages: Locale[];
  onChange(question: Question): void;
};

const PAUSE_IN_TYPING = 300;

/** Narrows the matrix: by words, language, state, type, and to what is assigned to the reader. */
export function Filters({ question, languages, onChange }: Props) {
  const { formatMessage, formatDisplayName, locale: reader } = useIntl();
  const say = (id: string) => formatMessage({ id: `clearinghouse.translations.${id}` });
  const narrow = (change: Partial<Question>) => onChange(narrowed(question, change));

  return (
    <Flex gap={2} wrap="wrap" alignItems="center">
      <Words question={question} onChange={onChange} />
      <SingleSelect
        aria-label={say('language')}
        placeholder={say('every-language')}
        value={question.locale ?? null}
        onChange={(locale) => narrow({ locale: String(locale) })}
        onClear={() => narrow({ locale: undefined })}
        clearLabel={say('clear')}
        size="S"
      >
        {languages.map((locale) => (
          <SingleSelectOption key={locale} value={locale}>
            {formatDisplayName(locale, { type: 'language' }) ?? locale}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <SingleSelect
        aria-label={say('state')}
        placeholder={say('every-state')}
        value={question.state ?? null}
        onChange={(state) => narrow({ state: state as TranslationState })}
        onClear={() => narrow({ state: undefined })}
        clearLabel={say('clear')}
        size="S"
      >
        {TRANSLATION_STATES.map((state) => (
          <SingleSelectOption key={state} value={state}>
            {say(`state.${state}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <SingleSelect
        aria-label={say('type')}
        placeholder={say('every-type')}
        value={question.uid ?? null}
        onChange={(uid) => narrow({ uid: uid as RecordUid })}
        onClear={() => narrow({ uid: undefined })}
        clearLabel={say('clear')}
        size="S"
      >
        {RECORD_UIDS.map((uid) => (
          <SingleSelectOption key={uid} value={uid}>
            {labelsIn(reader).types[labelKeyOf(uid)]?.plural ?? uid}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Checkbox
        checked={question.mine ?? false}
        onCheckedChange={(isMine: boolean | 'indeterminate') => narrow({ mine: isMine === true })}
      >
        {say('mine')}
      </Checkbox>
      {isNarrow(question) && (
        <Button variant="ghost" onClick={() => onChange({ page: 1 })}>
          {say('clear-all')}
        </Button>
      )}
    </Flex>
  );
}

/** The question follows the words when whoever types them rests. */
function Words({ question, onChange }: Pick<Props, 'question' | 'onChange'>) {
  const { formatMessage } = useIntl();
  const [words, setWords] = useState(question.q ?? '');
  useEffect(() => setWords(question.q ?? ''), [question.q]);
  useEffect(() => {
    if (words.trim() === (question.q ?? '')) return undefined;
    const timer = setTimeout(
      () => onChange(narrowed(question, { q: words.trim() || undefined })),
      PAUSE_IN_TYPING,
    );
    return () => clearTimeout(timer);
  }, [words, question, onChange]);

  const label = formatMessage({ id: 'clearinghouse.translations.words' });
  return (
    <Searchbar
      name="q"
      size="S"
      value={words}
      onChange={({ target }) => setWords(target.value)}
      onClear={() => setWords('')}
      clearLabel={formatMessage({ id: 'clearinghouse.translations.clear' })}
      placeholder={label}
    >
      {label}
    </Searchbar>
  );
}
