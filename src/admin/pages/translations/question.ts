import { RECORD_UIDS, type RecordUid } from '../../../content-model';
import { TRANSLATION_STATES, type TranslationState } from '../../desk';

/** What the page asks the server for; it stands in the page's address. */
export type Question = {
  uid?: RecordUid;
  locale?: string;
  state?: TranslationState;
  q?: string;
  mine?: boolean;
  page: number;
};

export const PAGE_SIZE = 25;

/** Reads the question that an address asks; what it does not understand is left out. */
export function readQuestion(address: URLSearchParams): Question {
  const uid = RECORD_UIDS.find((one) => one === address.get('uid'));
  const state = TRANSLATION_STATES.find((one) => one === address.get('state'));
  const page = Number(address.get('page'));
  return {
    ...(uid ? { uid } : {}),
    ...(address.get('locale') ? { locale: address.get('locale') ?? undefined } : {}),
    ...(state ? { state } : {}),
    ...(address.get('q') ? { q: address.get('q') ?? undefined } : {}),
    ...(address.get('mine') === 'true' ? { mine: true } : {}),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** Answers the address of a question, without what says nothing. */
export const addressOf = (question: Question): Record<string, string> =>
  Object.fromEntries(
    Object.entries(question)
      .filter(([name, value]) => value && !(name === 'page' && value === 1))
      .map(([name, value]) => [name, String(value)]),
  );

/** Answers a question that is narrowed anew: it begins at the first page. */
export const narrowed = (question: Question, change: Partial<Question>): Question => ({
  ...question,
  ...change,
  page: 1,
});

/** Whether a question leaves anything out. */
export const isNarrow = ({ page: _page, ...filters }: Question): boolean =>
  Object.values(filters).some(Boolean);
