import { useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useDesk } from '../../desk';

/**
 * Follows a list that the page's address narrows: `param` of it is sent along, with the page. While an
 * answer is on its way the one before it stays.
 */
export function useList<Answer>(path: string, param: string) {
  const [address, setAddress] = useSearchParams();
  const chosen = address.get(param) ?? '';
  const page = Math.max(1, Math.trunc(Number(address.get('page'))) || 1);
  const { data, refusal } = useDesk<Answer>({
    path,
    params: { page, ...(chosen ? { [param]: chosen } : {}) },
  });
  const last = useRef<Answer>();
  last.current = data ?? last.current;
  const ask = (value: string, number = 1) =>
    setAddress(
      { ...(value ? { [param]: value } : {}), ...(number > 1 ? { page: String(number) } : {}) },
      { replace: true },
    );
  return {
    data: data ?? last.current,
    isAsking: !data && !refusal,
    refusal,
    chosen,
    choose: (value: string) => ask(value),
    turn: (number: number) => ask(chosen, number),
  };
}
