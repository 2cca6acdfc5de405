import { useSearchParams } from 'react-router-dom';
import { isRecord, type Locale, type RecordUid } from '../../../content-model';
import { type ListName, LISTS } from '../../work/types';

/** What the page shows, as its address says it. */
export type AskedWork = {
  list: ListName;
  uid?: RecordUid;
  locale?: Locale;
  q?: string;
  page: number;
};

const isList = (value: string | null): value is ListName => LISTS.some((list) => list === value);

/** Reads what the address asks for; anything that is none of ours is as if it were absent. */
export function askedIn(search: URLSearchParams): AskedWork {
  const [list, uid, page] = [search.get('list'), search.get('uid'), Number(search.get('page'))];
  return {
    list: isList(list) ? list : 'assigned',
    uid: uid && isRecord(uid) ? uid : undefined,
    locale: search.get('locale') || undefined,
    q: search.get('q') || undefined,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** Answers what the page shows, and changes it: a change leads to its first page. */
export function useAsked(): [AskedWork, (change: Partial<AskedWork>) => void] {
  const [search, setSearch] = useSearchParams();
  const asked = askedIn(search);
  const change = (changes: Partial<AskedWork>) => {
    const wanted = { ...asked, page: 1, ...changes };
    const entries = Object.entries(wanted).flatMap(([name, value]): [string, string][] =>
      value === undefined || (name === 'page' && value === 1) ? [] : [[name, String(value)]],
    );
    setSearch(new URLSearchParams(entries), { replace: true });
  };
  return [asked, change];
}
