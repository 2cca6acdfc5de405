import { WITHDRAWAL_REASONS } from '../../content-model';
import { CHANGE_REASONS } from '../workflow/reasons';
import type { Reader } from './notice-texts';
import type { NoticeKind } from './notify';

/** What was stored with a notice. */
export type Details = Record<string, string | number | null>;

const REASONS: Partial<Record<NoticeKind, Record<string, Record<Reader, string>>>> = {
  'changes-requested': CHANGE_REASONS,
  withdrawn: WITHDRAWAL_REASONS,
};

/**
 * Answers what goes with a notice: the reason of a list, in the reader’s language, and what somebody
 * wrote; or, where something failed, why.
 */
export function saidIn(
  reader: Reader,
  kind: NoticeKind,
  { reason, words }: Details,
): string | null {
  if (kind === 'schedule-failed') return asText(reason);
  const named = REASONS[kind]?.[String(reason)]?.[reader];
  const said = [named?.replace(/[^.]$/, '$&.'), asText(words)].filter(Boolean).join(' ');
  return said === '' ? null : said;
}

const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);
