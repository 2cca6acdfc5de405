import { useEffect, useSyncExternalStore } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

const A_MINUTE = 60_000;

let unread = 0;
let askedAt = 0;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Keeps how many notices are unread, for everything that shows it. */
export function noteUnread(count: number): void {
  unread = count;
  askedAt = Date.now();
  for (const listener of listeners) listener();
}

/** Answers how many notices are unread; the server is asked once a minute, however often this is drawn. */
export function useUnread(): number {
  const { get } = useFetchClient();
  useEffect(() => {
    const ask = async () => {
      if (Date.now() - askedAt < A_MINUTE) return;
      askedAt = Date.now();
      try {
        const { data } = await get<{ data: { unread: number } }>(
          '/clearinghouse/notices?pageSize=1',
        );
        noteUnread(data.data.unread);
      } catch {
        // The number is a convenience: without it the page of notices is as good as before.
      }
    };
    void ask();
    const timer = setInterval(() => void ask(), A_MINUTE / 4);
    return () => clearInterval(timer);
  }, [get]);
  return useSyncExternalStore(subscribe, () => unread);
}
