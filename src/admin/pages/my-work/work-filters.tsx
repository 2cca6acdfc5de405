import { useEffect, useState } from 'react';
import { useDebounce } from '@strapi/strapi/admin';
import { Box, Flex, Searchbar, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import {
  labelKeyOf,
  labelsIn,
  type Locale,
  RECORD_UIDS,
  type RecordUid,
} from '../../../content-model';
import type { AskedWork } from './use-asked';

const PAUSE = 300;

type Props = { asked: AskedWork; languages: Locale[]; onChange(change: Partial<AskedWork>): void };

/** Narrows a list of work to a type, a language, or words of the title. */
export function WorkFilters({ asked, languages, onChange }: Props) {
  const { formatMessage, formatDisplayName, locale: reader } = useIntl();
  return (
    <Flex wrap="wrap" gap={2} alignItems="stretch">
      <TitleSearch q={asked.q ?? ''} onSearch={(q) => onChange({ q: q || undefined })} />
      <Box minWidth="18rem" flex="1" maxWidth="26rem">
        <SingleSelect
          aria-label={formatMessage({ id: 'clearinghouse.home.filter.type' })}
          placeholder={formatMessage({ id: 'clearinghouse.home.filter.type' })}
          value={asked.uid ?? ''}
          onChange={(uid) => onChange({ uid: String(uid) as RecordUid })}
          onClear={() => onChange({ uid: undefined })}
          clearLabel={formatMessage({ id: 'clearinghouse.home.filter.clear' })}
        >
          {RECORD_UIDS.map((uid) => (
            <SingleSelectOption key={uid} value={uid}>
              {labelsIn(reader).types[labelKeyOf(uid)].plural}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
      <Box minWidth="18rem" flex="1" maxWidth="26rem">
        <SingleSelect
          aria-label={formatMessage({ id: 'clearinghouse.home.filter.language' })}
          placeholder={formatMessage({ id: 'clearinghouse.home.filter.language' })}
          value={asked.locale ?? ''}
          onChange={(locale) => onChange({ locale: String(locale) })}
          onClear={() => onChange({ locale: undefined })}
          clearLabel={formatMessage({ id: 'clearinghouse.home.filter.clear' })}
        >
          {languages.map((locale) => (
            <SingleSelectOption key={locale} value={locale}>
              {formatDisplayName(locale, { type: 'language' }) ?? locale}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
    </Flex>
  );
}

/** Searches once one pauses in typing. */
function TitleSearch({ q, onSearch }: { q: string; onSearch(q: string): void }) {
  const { formatMessage } = useIntl();
  const [typed, setTyped] = useState(q);
  const settled = useDebounce(typed.trim(), PAUSE);
  useEffect(() => {
    if (settled !== q) onSearch(settled);
    // The address may change for other reasons: only what is typed leads to a search.
  }, [settled]);
  return (
    <Box minWidth="22rem" flex="2" maxWidth="40rem">
      <Searchbar
        name="q"
        value={typed}
        onChange={(event: { target: { value: string } }) => setTyped(event.target.value)}
        onClear={() => setTyped('')}
        clearLabel={formatMessage({ id: 'clearinghouse.home.filter.clear' })}
        placeholder={formatMessage({ id: 'clearinghouse.home.filter.title' })}
      >
        {formatMessage({ id: 'clearinghouse.home.filter.title' })}
      </Searchbar>
    </Box>
  );
}
