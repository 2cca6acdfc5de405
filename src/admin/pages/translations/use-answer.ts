import { useCallback, useEffect, useRef, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

/** What the server has answered so far. */
export type Answer<Data> =
  | { status: 'loading'; data?: Data }
  | { status: 'failed'; data?: undefined }
  | { status: 'answered'; data: Data };

/**
 * Asks the desk, and again when the path changes or `again` is called; what was known stays in sight
 * meanwhile. A null path asks nothing.
 */
export function useAnswer<Data>(path: string | null): Answer<Data> & { again(): void } {
  const { get } = useFetchClient();
  const ask = useRef(get);
  ask.current = get;
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<Answer<Data>>({ status: 'loading' });
  const again = useCallback(() => setRound((before) => before + 1), []);

  useEffect(() => {
    if (path === null) return undefined;
    let isWanted = true;
    setAnswer(({ data }) => ({ status: 'loading', data }));
    ask.current<{ data: Data }>(path).then(
      ({ data }) => isWanted && setAnswer({ status: 'answered', data: data.data }),
      () => isWanted && setAnswer({ status: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [path, round]);
  return { ...answer, again };
}
